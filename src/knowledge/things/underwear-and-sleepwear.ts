import type { Things } from '../thing.ts';

/** What is worn beneath, at night and in the water; work wear and school uniforms. */
// biome-ignore format: a table, its short lists in few lines
export const underwearAndSleepwear: Things = {
  underwear: {
    'zh-CN': ['内裤', '平角裤', '男士内裤', '女士内裤', '三角裤', '无痕内裤', '四角裤', '纯棉内裤'],
    en: ['underwear', 'boxer briefs', 'boxers', 'briefs', "men's underwear", 'panties', 'knickers'],
    not: [
      'kids', 'boys', 'girls', 'baby', 'toddler', 'thermal', 'dog', '童', '宝宝', '保暖', '洗衣', '清洗',
      '孕妇', '产妇',
    ],
    lastsDays: 200, everyday: true, goesWith: ['socks'],
  },
  bra: {
    'zh-CN': ['文胸', '胸罩', '内衣 女 聚拢', '无钢圈内衣', '无痕内衣', '美背', '文胸 薄款', '抹胸'],
    en: ['bra', 'bras', 'wireless bra', 'push up bra', 't-shirt bra', 'bralette', 'strapless bra'],
    not: ['sports', 'nursing', 'maternity', 'dog', 'car', '哺乳', '运动', '孕妇', '少女发育', '洗衣', '收纳'],
    lastsDays: 240, goesWith: ['underwear', 'tank-top'],
  },
  'training-bra': {
    'zh-CN': ['少女内衣', '发育期内衣', '女童内衣 发育', '小学生内衣', '青春期内衣', '学生文胸'],
    en: ['training bra', 'girls bra', 'teen bra', 'first bra', 'girls bralette', 'kids bra'],
    lastsDays: 200, giftShare: 0.05, goesWith: ['kids-underwear'],
  },
  lingerie: {
    'zh-CN': ['情趣内衣', '性感睡衣', '情趣睡裙', '性感 蕾丝睡衣'],
    en: ['lingerie', 'sexy lingerie', 'lace lingerie', 'babydoll lingerie', 'teddy lingerie'],
    not: ['bag', 'wash'],
    giftShare: 0.2, sensitive: 'intimate',
  },
  'tank-top': {
    'zh-CN': ['背心', '吊带背心', '打底背心', '无袖上衣', '工字背心', '女 吊带', '小吊带'],
    en: ['tank top', 'camisole', 'vest top', 'sleeveless top', 'undershirt', 'ribbed tank', 'cami'],
    not: ['kids', 'dog', 'safety', 'down', 'fish', '童', '宠物', '反光', '羽绒', '棉', '保暖'],
    lastsDays: 200, goesWith: ['shorts'],
  },
  socks: {
    'zh-CN': ['袜子', '棉袜', '短袜', '中筒袜', '船袜', '隐形袜', '羊毛袜', '长筒袜', '男袜', '女袜'],
    en: ['socks', 'ankle socks', 'crew socks', 'cotton socks', 'dress socks', 'no show socks', 'wool socks'],
    not: [
      'baby', 'kids', 'toddler', 'dog', 'compression', 'running', 'christmas', 'yoga', '童', '宝宝', '婴儿',
      '圣诞', '瑜伽', '压力袜', '静脉',
    ],
    lastsDays: 150, everyday: true, goesWith: ['underwear'],
  },
  tights: {
    'zh-CN': ['丝袜', '连裤袜', '打底袜', '裤袜', '黑丝', '加绒丝袜', '长筒袜 丝袜'],
    en: ['tights', 'pantyhose', 'stockings', 'sheer tights', 'fleece lined tights', 'hosiery'],
    not: ['kids', 'girls', 'running', 'christmas', 'compression', '童', '圣诞', '压力', '静脉'],
    lastsDays: 45, goesWith: ['skirt', 'dress'],
  },
  'thermal-underwear': {
    'zh-CN': ['保暖内衣', '秋衣', '秋裤', '德绒 内衣', '自发热内衣', '保暖套装', '棉毛衫', '打底保暖衣'],
    en: ['thermal underwear', 'long johns', 'thermals', 'base layer', 'thermal top', 'long underwear'],
    not: ['kids', 'baby', 'dog', '童', '宝宝', 'ski'],
    lastsDays: 330, goesWith: ['down-jacket', 'thick-socks'],
  },
  'thick-socks': {
    'zh-CN': ['保暖袜', '毛圈袜', '加绒袜', '加厚袜子', '羊绒袜', '冬天袜子', '珊瑚绒袜', '雪地袜'],
    en: [
      'thermal socks', 'thick socks', 'winter socks', 'fuzzy socks', 'fluffy socks', 'heated socks',
      'slipper socks',
    ],
    not: ['kids', 'baby', '童'],
    is: 'socks', lastsDays: 330, giftShare: 0.25, goesWith: ['snow-boots', 'slippers'],
  },
  pajamas: {
    'zh-CN': ['睡衣', '家居服', '睡裙', '睡衣套装', '真丝睡衣', '珊瑚绒睡衣', '纯棉睡衣', '睡袍 套装'],
    en: ['pajamas', 'pyjamas', 'sleepwear', 'pajama set', 'nightgown', 'nightdress', 'loungewear set'],
    not: [
      'kids', 'baby', 'toddler', 'boys', 'girls', 'dog', '童', '宝宝', '婴儿', '宠物', '性感', '情趣',
      '哺乳',
    ],
    lastsDays: 330, giftShare: 0.1, goesWith: ['slippers', 'bathrobe', 'eye-mask'],
  },
  bathrobe: {
    'zh-CN': ['浴袍', '睡袍', '浴衣', '毛巾浴袍', '晨袍'],
    en: ['bathrobe', 'bath robe', 'dressing gown', 'robe', 'spa robe', 'terry robe', 'plush robe'],
    not: ['kids', 'baby', 'hook', 'hanger', '童'],
    lastsDays: 900, giftShare: 0.3, goesWith: ['slippers'],
  },
  swimsuit: {
    'zh-CN': ['泳衣', '泳装', '比基尼', '泳裤', '连体泳衣', '男士泳裤', '温泉泳衣', '分体泳衣', '五分泳裤'],
    en: ['swimsuit', 'swimwear', 'bikini', 'bathing suit', 'swim trunks', 'swim shorts', 'tankini'],
    not: ['kids', 'girls', 'boys', 'baby', 'toddler', 'dog', 'trimmer', '童', '婴儿', '宝宝', '宠物'],
    lastsDays: 600, goesWith: ['swim-cap', 'beach-cover-up', 'sun-hat', 'sandals'],
  },
  'beach-cover-up': {
    'zh-CN': ['沙滩裙', '沙滩罩衫', '海边度假裙', '纱巾 海边', '海边长裙'],
    en: ['beach cover up', 'swimsuit cover up', 'sarong', 'kaftan', 'beach dress'],
    goesWith: ['straw-hat', 'sandals'],
  },
  'swim-cap': {
    'zh-CN': ['泳帽', '游泳帽', '硅胶泳帽', '长发 泳帽', '护耳 泳帽'],
    en: ['swim cap', 'swimming cap', 'silicone swim cap', 'bathing cap'],
    not: ['kids', '童'],
    lastsDays: 500, goesWith: ['swimsuit'],
  },
  'work-smock': {
    'zh-CN': ['白大褂', '工作服', '罩衣', '护士服', '手术服', '劳保服', '工作服套装', '厨师服', '刷手服'],
    en: ['smock', 'art smock', 'lab coat', 'work apron', 'scrubs', 'nursing scrubs', 'coveralls'],
    not: ['kids', 'baby', '童', '宝宝', '吃饭'],
    lastsDays: 330, goesWith: ['work-shoes'],
  },
  'school-uniform': {
    'zh-CN': ['校服', '园服', '校服裤', '英伦校服', '小学生校服', '校服套装', '班服', 'jk制服', '校裤'],
    en: [
      'school uniform', 'school polo', 'pleated school skirt', 'school blazer', 'school trousers',
      'school jumper', 'school cardigan',
    ],
    lastsDays: 330, goesWith: ['school-shoes', 'name-labels'],
  },
};
