import type { Things } from '../thing.ts';

/** Shoes for work, home and each season, with their care. */
// biome-ignore format: a table, its short lists in few lines
export const shoes: Things = {
  'leather-shoes': {
    'zh-CN': ['皮鞋', '商务皮鞋', '正装皮鞋', '牛津鞋', '德比鞋', '布洛克', '真皮皮鞋'],
    en: [
      'dress shoes', 'oxford shoes', 'leather shoes', 'derby shoes', 'brogues', 'formal shoes',
      'business shoes', 'oxfords',
    ],
    not: ['kids', 'girls', 'boys', 'trees', 'polish', 'rack', '童', '鞋油', '鞋撑'],
    lastsDays: 600, goesWith: ['shoe-polish', 'shoe-trees', 'belt'],
  },
  loafers: {
    'zh-CN': ['乐福鞋', '一脚蹬', '懒人鞋', '船鞋', '豆豆 鞋', '穆勒鞋', '半拖'],
    en: ['loafers', 'penny loafers', 'moccasins', 'slip-on shoes', 'boat shoes', 'mules shoes'],
    not: ['kids', '童'],
    lastsDays: 500, goesWith: ['shoe-polish'],
  },
  'high-heels': {
    'zh-CN': ['高跟鞋', '单鞋', '细跟', '粗跟鞋', '猫跟鞋', '尖头单鞋', '中跟鞋', '玛丽珍'],
    en: ['high heels', 'heels', 'pumps shoes', 'stilettos', 'heeled sandals', 'wedding shoes'],
    not: ['kids', 'pad', 'grips', 'guard', 'cracked', '贴', '垫'],
    lastsDays: 500, goesWith: ['heel-pads', 'tights'],
  },
  'heel-pads': {
    'zh-CN': ['后跟贴', '半码垫', '防磨脚', '前掌垫', '后跟防磨贴', '磨脚贴', '脚后跟贴'],
    en: ['heel pads', 'heel grips', 'heel liners', 'ball of foot cushions', 'blister pads', 'heel stickers'],
    lastsDays: 120, goesWith: ['insoles'],
  },
  flats: {
    'zh-CN': ['平底鞋', '芭蕾鞋', '女 豆豆鞋', '奶奶鞋', '平底单鞋', '芭蕾平底鞋'],
    en: ['flats', 'ballet flats', 'flat shoes', "women's flats", 'pointed flats'],
    not: ['kids', 'dance', 'paint', 'screw', '童', '舞蹈'],
    lastsDays: 400, goesWith: ['heel-pads'],
  },
  sneakers: {
    'zh-CN': ['小白鞋', '板鞋', '帆布鞋', '休闲鞋', '老爹鞋', '德训鞋', '运动休闲鞋', '阿甘鞋'],
    en: ['sneakers', 'casual sneakers', 'white sneakers', 'canvas shoes', 'trainers', 'skate shoes'],
    not: [
      'kids', 'girls', 'boys', 'baby', 'toddler', 'running', 'cleaner', 'hiking', '童', '宝宝', '跑步',
      '徒步', '清洁',
    ],
    lastsDays: 330, goesWith: ['socks', 'shoe-cleaner'],
  },
  boots: {
    'zh-CN': ['靴子', '马丁靴', '切尔西靴', '短靴', '长靴', '骑士靴', '烟筒靴', '中筒靴', '瘦瘦靴'],
    en: ['boots', 'ankle boots', 'chelsea boots', 'knee high boots', 'leather boots', 'women booties'],
    not: [
      'rain', 'hiking', 'snow', 'kids', 'baby', 'toddler', 'dog', 'ski', 'football', 'horse', 'work',
      'warmer', 'car', '童', '雨', '登山', '滑雪', '宠物', '工装',
    ],
    lastsDays: 700, goesWith: ['shoe-polish', 'thick-socks'],
  },
  'snow-boots': {
    'zh-CN': ['雪地靴', '棉鞋', '加绒靴', '棉靴', '羊毛靴', '雪地棉', '东北 棉鞋', '加绒鞋', '大棉鞋'],
    en: ['snow boots', 'winter boots', 'insulated boots', 'fur lined boots', 'shearling boots'],
    not: ['kids', 'baby', 'toddler', '童', '拖鞋'],
    is: 'boots', lastsDays: 700, goesWith: ['thick-socks'],
  },
  sandals: {
    'zh-CN': ['凉鞋', '人字拖', '罗马鞋', '沙滩凉鞋', '坡跟凉鞋', '厚底凉鞋', '女 凉拖'],
    en: ['sandals', 'flip flops', 'slides sandals', 'strappy sandals', 'wedge sandals', 'leather sandals'],
    not: ['kids', 'baby', 'toddler', 'girls', 'boys', 'hiking', '童', '宝宝'],
    lastsDays: 330, goesWith: ['foot-file', 'shorts'],
  },
  slippers: {
    'zh-CN': ['拖鞋', '棉拖鞋', '居家拖鞋', '踩屎感拖鞋', '室内拖鞋', '家居拖鞋', '毛绒拖鞋', '棉拖'],
    en: ['slippers', 'house slippers', 'indoor slippers', 'home slippers', 'fuzzy slippers', 'house shoes'],
    not: ['kids', 'toddler', 'dog', 'bath', 'disposable', 'orchid', 'lady', '童', '宝宝', '一次性', '架'],
    lastsDays: 200, giftShare: 0.15, goesWith: ['pajamas', 'thick-socks'],
  },
  'shower-slippers': {
    'zh-CN': ['洗澡拖鞋', '浴室拖鞋', '防滑拖鞋 浴室', '宿舍拖鞋', '漏水拖鞋', 'eva拖鞋', '沥水拖鞋'],
    en: ['shower shoes', 'shower slippers', 'shower sandals', 'bath slippers', 'cloud slides'],
    is: 'slippers', lastsDays: 240, goesWith: ['shower-caddy'],
  },
  'rain-boots': {
    'zh-CN': ['雨鞋', '雨靴', '水鞋', '女 雨鞋', '胶鞋', '套鞋'],
    en: [
      'rain boots', 'wellies', 'wellington boots', 'rubber boots', 'gumboots', 'waterproof shoe covers',
      'garden boots', 'rain shoes',
    ],
    not: ['kids', 'toddler', 'baby', 'dog', '童', '宠物'],
    lastsDays: 900, goesWith: ['rain-jacket', 'umbrella'],
  },
  'work-shoes': {
    'zh-CN': ['劳保鞋', '厨师鞋', '护士鞋', '工作鞋', '防砸鞋', '防滑工作鞋', '工装靴', '工装鞋'],
    en: ['work shoes', 'safety shoes', 'steel toe boots', 'nursing shoes', 'chef shoes', 'work boots'],
    lastsDays: 330, goesWith: ['insoles'],
  },
  'school-shoes': {
    'zh-CN': ['小学生皮鞋', '儿童皮鞋', '女童皮鞋', '男童皮鞋', '校鞋', '幼儿园 室内鞋', '小白鞋 校园'],
    en: ['school shoes', 'kids dress shoes', 'girls mary janes', 'plimsolls', 'boys dress shoes'],
    lastsDays: 150, goesWith: ['kids-socks'],
  },
  insoles: {
    'zh-CN': ['鞋垫', '运动鞋垫', '减震鞋垫', '除臭鞋垫', '足弓鞋垫', '吸汗鞋垫', '增高鞋垫', '内增高鞋垫'],
    en: ['insoles', 'shoe insoles', 'arch support insoles', 'gel insoles', 'shoe inserts'],
    not: ['门口', '入户', '脚垫', 'dog'],
    lastsDays: 180, goesWith: ['socks'],
  },
  'shoe-polish': {
    'zh-CN': ['鞋油', '皮鞋油', '鞋刷', '皮革护理', '护理鞋油', '皮衣油', '擦鞋布', '皮具护理'],
    en: ['shoe polish', 'shoe cream', 'leather conditioner', 'shoe shine kit', 'shoe brush'],
    not: ['car', 'sofa', 'furniture', '汽车', '沙发'],
    lastsDays: 365, goesWith: ['leather-shoes'],
  },
  'shoe-cleaner': {
    'zh-CN': [
      '小白鞋清洗剂', '擦鞋神器', '洗鞋神器', '鞋子清洁剂', '鞋除臭', '防水喷雾 鞋', '干鞋器', '鞋类清洁',
      '洗鞋剂',
    ],
    en: ['shoe cleaner', 'sneaker cleaner', 'shoe cleaning kit', 'waterproof spray shoes', 'shoe deodorizer'],
    lastsDays: 150, goesWith: ['sneakers'],
  },
  'shoe-trees': {
    'zh-CN': ['鞋撑', '鞋拔', '鞋拔子', '鞋楦', '扩鞋器', '靴撑', '防皱鞋撑'],
    en: ['shoe trees', 'shoe stretcher', 'boot shaper', 'shoe horn', 'cedar shoe tree'],
    goesWith: ['shoe-polish'],
  },
};
