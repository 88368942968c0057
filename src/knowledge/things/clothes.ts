import type { Things } from '../thing.ts';

/** Clothes for grown-ups, for work and each season. */
// biome-ignore format: a table, its short lists in few lines
export const clothes: Things = {
  't-shirt': {
    'zh-CN': ['t恤', '短袖t恤', '纯棉t恤', '打底衫', '体恤', '长袖t恤', '半袖', '短袖 上衣'],
    en: ['t-shirt', 'tee shirt', 'tshirt', 't shirt', 'tees', 'crew neck tee', 'graphic tee'],
    not: ['yarn', 'kids', 'baby', 'dog', 'printer', '童', '宠物'],
    lastsDays: 150, everyday: true, goesWith: ['jeans', 'shorts'],
  },
  'polo-shirt': {
    'zh-CN': ['polo衫', '翻领t恤', '保罗衫', 'polo 短袖'],
    en: ['polo shirt', 'golf polo', 'polo tee'],
    not: ['kids', 'boys', '童'],
    lastsDays: 200, goesWith: ['chinos'],
  },
  shirt: {
    'zh-CN': ['衬衫', '休闲衬衫', '格子衬衫', '亚麻衬衫', '牛津纺衬衫', '衬衣', '牛仔衬衫'],
    en: ['shirt', 'casual shirt', 'flannel shirt', 'oxford shirt', 'button down shirt', 'linen shirt'],
    not: ['sweat', 'tee', 'polo', 'kids', 'girls', 'boys', 'baby', 'dog', '童', '衣架', '宠物', 'under'],
    goesWith: ['trousers', 'chinos', 'belt'],
  },
  'dress-shirt': {
    'zh-CN': ['正装衬衫', '商务衬衫', '职业衬衫', '免烫衬衫', '白衬衫', '工装白衬衣', '职业装 衬衫'],
    en: ['dress shirt', 'business shirt', 'formal shirt', 'non-iron shirt', 'work shirt'],
    not: ['kids', 'boys', '童', '服务员'],
    is: 'shirt', lastsDays: 240, goesWith: ['tie', 'suit-trousers', 'suit', 'leather-shoes'],
  },
  blouse: {
    'zh-CN': ['雪纺衫', '女士衬衫', '雪纺衬衫', '真丝衬衫', '缎面衬衫', '小衫', '女 职业上衣'],
    en: ['blouse', "women's blouse", 'chiffon blouse', 'satin blouse', 'silk blouse', 'work blouse'],
    lastsDays: 200, goesWith: ['skirt', 'suit-trousers'],
  },
  sweater: {
    'zh-CN': ['毛衣', '针织衫', '羊毛衫', '羊绒衫', '套头毛衣', '高领毛衣', '半高领 打底衫', '毛线衣'],
    en: ['sweater', 'jumper', 'knit sweater', 'pullover sweater', 'wool sweater', 'turtleneck', 'knitwear'],
    not: [
      'dog', 'cat', 'cable', 'cables', 'kids', 'baby', 'shaver', 'jumper cable', 'comb', '宠物', '童',
      '去球', '链',
    ],
    lastsDays: 330, goesWith: ['wool-coat', 'jeans', 'wool-scarf'],
  },
  cardigan: {
    'zh-CN': ['开衫', '针织开衫', '毛衣外套', '羊毛开衫', '薄外套 空调衫', '毛衣开衫'],
    en: ['cardigan', 'knit cardigan', 'button cardigan', 'long cardigan', 'wool cardigan'],
    not: ['baby', 'kids', '童'],
    lastsDays: 330, goesWith: ['dress', 't-shirt'],
  },
  hoodie: {
    'zh-CN': ['卫衣', '连帽衫', '连帽卫衣', '圆领卫衣', '加绒卫衣', '开衫卫衣'],
    en: ['hoodie', 'sweatshirt', 'hooded sweatshirt', 'zip hoodie', 'crewneck sweatshirt', 'zip up hoodie'],
    not: ['kids', 'dog', 'baby', '童', '宠物'],
    lastsDays: 270, goesWith: ['sweatpants', 'jeans'],
  },
  jacket: {
    'zh-CN': ['夹克', '休闲夹克', '皮衣', '夹克外套', '短外套', '工装外套', '棒球服', '抓绒衣', '开衫外套'],
    en: ['jacket', 'casual jacket', 'bomber jacket', 'light jacket', 'leather jacket', 'field jacket'],
    not: ['life', 'book', 'kids', 'dog', 'baby', 'potato', 'rain', '童', '宠物', 'suit', 'dust'],
    lastsDays: 400, goesWith: ['jeans', 'hoodie'],
  },
  'denim-jacket': {
    'zh-CN': ['牛仔外套', '牛仔夹克', '牛仔衣'],
    en: ['denim jacket', 'jean jacket', 'trucker jacket'],
    not: ['kids', '童'],
    is: 'jacket', goesWith: ['t-shirt', 'jeans'],
  },
  'down-jacket': {
    'zh-CN': ['羽绒服', '长款羽绒服', '轻薄羽绒服', '棉服', '鹅绒服', '面包服', '棉袄', '派克服', '棉衣'],
    en: [
      'down jacket', 'puffer jacket', 'puffer coat', 'down coat', 'quilted jacket', 'insulated jacket',
      'padded jacket',
    ],
    not: ['kids', 'baby', 'dog', '童', '宠物', '清洗', '清洁', '洗'],
    lastsDays: 700, goesWith: ['beanie', 'gloves', 'wool-scarf', 'snow-boots', 'thermal-underwear'],
  },
  'down-vest': {
    'zh-CN': ['羽绒马甲', '羽绒背心', '棉马甲', '保暖 马甲', '坎肩', '加热马甲', '背心马甲'],
    en: ['down vest', 'puffer vest', 'gilet', 'body warmer', 'quilted vest', 'fleece vest', 'heated vest'],
    not: ['kids', 'dog', 'safety', '童', '宠物', '反光'],
    goesWith: ['sweater', 'jeans'],
  },
  'wool-coat': {
    'zh-CN': ['大衣', '毛呢大衣', '羊毛大衣', '呢子大衣', '羊绒大衣', '双面呢', '风衣大衣', '毛呢外套'],
    en: [
      'wool coat', 'overcoat', 'winter coat', 'pea coat', 'camel coat', 'duffle coat', 'cashmere coat',
      'long coat',
    ],
    not: ['kids', 'dog', 'rack', 'hanger', '童', '毛球'],
    lastsDays: 900, goesWith: ['wool-scarf', 'sweater', 'boots', 'gloves'],
  },
  'trench-coat': {
    'zh-CN': ['风衣', '长款风衣', '英伦风衣', '双排扣 风衣'],
    en: ['trench coat', 'mac coat', 'raincoat trench', 'spring coat'],
    not: ['kids', '童'],
    lastsDays: 900, goesWith: ['silk-scarf', 'loafers'],
  },
  'rain-jacket': {
    'zh-CN': ['雨衣', '冲锋衣', '防雨外套', '防水外套', '防水夹克', '硬壳冲锋衣', '雨披', '风雨衣'],
    en: ['rain jacket', 'raincoat', 'waterproof jacket', 'rain coat', 'rain poncho', 'rain shell'],
    not: ['kids', 'dog', 'baby', 'toddler', '童', '宠物', '电动车', '小学生', '狗'],
    lastsDays: 900, giftShare: 0.05, goesWith: ['rain-boots', 'umbrella'],
  },
  windbreaker: {
    'zh-CN': ['风衣 运动', '防风衣', '皮肤风衣', '防风外套', '轻薄外套 防风'],
    en: ['windbreaker', 'wind jacket', 'windcheater', 'packable windbreaker'],
    not: ['kids', 'fan', '童'],
    lastsDays: 700, goesWith: ['sweatpants'],
  },
  'sun-protection-clothing': {
    'zh-CN': ['防晒衣', '防晒服', '冰丝防晒衣', '防晒衫', '防晒外套', '防晒开衫', 'upf50 防晒'],
    en: ['sun protection clothing', 'upf shirt', 'sun hoodie', 'uv shirt', 'sun shirt'],
    not: ['kids', '童'],
    lastsDays: 365, goesWith: ['sun-sleeves', 'sun-hat', 'sunscreen'],
  },
  'sun-sleeves': {
    'zh-CN': ['冰袖', '防晒袖套', '防晒面罩', '防晒口罩', '脸基尼', '冰丝袖套', '防晒手套'],
    en: ['arm sleeves', 'sun sleeves', 'cooling sleeves', 'sun mask', 'sun protection mask'],
    not: ['compression', 'fishing'],
    lastsDays: 300, goesWith: ['sun-protection-clothing', 'sun-hat'],
  },
  suit: {
    'zh-CN': ['西装', '西服', '西装套装', '西服套装', '职业套装', '男 正装', '女 正装', '女 职业装'],
    en: ['suit', "men's suit", 'business suit', 'two piece suit', 'three piece suit', "women's suit"],
    not: [
      'sweat', 'wet', 'swim', 'track', 'snow', 'jump', 'body', 'bathing', 'dust', 'kids', 'cat', '防尘',
      '童', '防尘罩',
    ],
    lastsDays: 1000, goesWith: ['dress-shirt', 'tie', 'leather-shoes', 'suit-cover'],
  },
  blazer: {
    'zh-CN': ['西装外套', '小西装', '休闲西装', '西装上衣', '单西', '西服外套'],
    en: ['blazer', "women's blazer", 'sport coat', 'suit jacket', 'men sport jacket', 'linen blazer'],
    not: ['kids', '童'],
    lastsDays: 700, goesWith: ['suit-trousers', 't-shirt'],
  },
  'suit-trousers': {
    'zh-CN': ['西裤', '西装裤', '职业裤', '正装裤', '垂感西裤', '烟管裤', '免烫西裤'],
    en: ['dress pants', 'suit trousers', 'suit pants', 'formal trousers', 'women work pants', 'slacks'],
    not: ['kids', '童'],
    lastsDays: 330, goesWith: ['belt', 'dress-shirt'],
  },
  tie: {
    'zh-CN': ['领带', '真丝领带', '领结', '袖扣', '方巾 西装', '商务领带'],
    en: ['necktie', 'tie', 'silk tie', 'bow tie', 'tie clip', 'pocket square', 'cufflinks'],
    not: ['cable', 'hair', 'zip', 'dye', 'tie-dye', 'bag', 'garden', 'twist', 'ties', '扎带', 'front'],
    lastsDays: 900, giftShare: 0.4, goesWith: ['dress-shirt'],
  },
  'suit-cover': {
    'zh-CN': ['西装防尘罩', '西装袋', '衣服防尘罩', '西服收纳袋', '衣物防尘袋'],
    en: ['suit cover', 'garment bag', 'suit bag', 'garment steamer cover', 'clothes cover'],
    goesWith: ['suit'],
  },
  dress: {
    'zh-CN': ['连衣裙', '长裙 连衣', '裙子', '吊带裙', '茶歇裙', '衬衫裙', '针织连衣裙', '碎花裙', '夏裙'],
    en: ['dress', 'summer dress', 'midi dress', 'maxi dress', 'casual dress', 'wrap dress', 'sundress'],
    not: [
      'shirt men', 'shoes', 'doll', 'kids', 'girls', 'baby', 'toddler', 'dog', 'pants', 'form', '童', '孕妇',
      '宠物', '婚纱',
    ],
    lastsDays: 200, giftShare: 0.05, goesWith: ['cardigan', 'flats', 'crossbody-bag'],
  },
  'linen-dress': {
    'zh-CN': ['亚麻连衣裙', '棉麻连衣裙', '亚麻裙', '棉麻裙', '亚麻长裙', '苎麻连衣裙'],
    en: ['linen dress', 'cotton linen dress', 'linen midi dress', 'linen maxi dress'],
    not: ['kids', 'girls', '童'],
    is: 'dress', lastsDays: 365, goesWith: ['straw-hat', 'sandals', 'tote-bag'],
  },
  'evening-dress': {
    'zh-CN': ['晚礼服', '礼服裙', '女 礼服', '年会礼服', '小礼服', '宴会礼服', '伴娘服', '敬酒服'],
    en: [
      'evening dress', 'evening gown', 'cocktail dress', 'prom dress', 'formal dress', 'party dress',
      'bridesmaid dress', 'wedding guest dress',
    ],
    not: ['kids', 'girls', '童', '宠物'],
    is: 'dress', goesWith: ['high-heels', 'clutch-bag', 'earrings'],
  },
  cheongsam: {
    'zh-CN': ['旗袍', '汉服', '新中式', '马面裙', '改良旗袍', '新中式套装', '中式上衣'],
    en: ['cheongsam', 'qipao', 'hanfu', 'kimono', 'new chinese style dress', 'mamianqun'],
    not: ['架', '沙发', '床', '灯', '茶几', '餐桌', '家具', '窗帘', '凉亭', '拖鞋'],
    goesWith: ['earrings', 'handbag'],
  },
  skirt: {
    'zh-CN': ['半身裙', '百褶裙', '包臀裙', '短裙', 'a字裙', '半裙', '牛仔裙', '伞裙'],
    en: ['skirt', 'midi skirt', 'pleated skirt', 'pencil skirt', 'mini skirt', 'a-line skirt', 'denim skirt'],
    not: ['bed', 'tree', 'girls', 'kids', 'grass', 'table', 'tutu', '童', '床裙', '桌裙'],
    lastsDays: 240, goesWith: ['blouse', 'tights'],
  },
  jeans: {
    'zh-CN': ['牛仔裤', '直筒牛仔裤', '阔腿牛仔裤', '小脚裤', '牛仔长裤', '喇叭裤', '紧身牛仔裤'],
    en: ['jeans', 'denim jeans', 'skinny jeans', 'straight jeans', 'wide leg jeans', 'denim pants'],
    not: ['kids', 'baby', 'girls', 'boys', '童', '孕妇'],
    lastsDays: 330, goesWith: ['belt', 't-shirt'],
  },
  trousers: {
    'zh-CN': ['裤子', '休闲裤', '长裤', '阔腿裤', '工装裤', '亚麻裤', '灯芯绒裤', '直筒裤', '冰丝裤'],
    en: ['trousers', 'pants', 'casual pants', 'cargo pants', 'linen pants', 'wide leg pants'],
    not: [
      'training', 'diaper', 'nappy', 'yoga', 'sweat', 'kids', 'girls', 'boys', 'baby', 'ski', 'maternity',
      '童', '孕妇', '裤架',
    ],
    lastsDays: 270, goesWith: ['belt', 'shirt'],
  },
  chinos: {
    'zh-CN': ['卡其裤', '奇诺裤', '商务休闲裤', '斜纹裤'],
    en: ['chinos', 'khakis', 'chino pants', 'khaki pants'],
    not: ['kids', 'boys', '童'],
    is: 'trousers', lastsDays: 330, goesWith: ['belt', 'polo-shirt'],
  },
  shorts: {
    'zh-CN': ['短裤', '五分裤', '休闲短裤', '牛仔短裤', '沙滩裤', '工装短裤', '热裤'],
    en: ['shorts', 'casual shorts', 'denim shorts', 'linen shorts', 'bermuda shorts', 'cargo shorts'],
    not: ['running', 'swim', 'boxer', 'kids', 'baby', 'cycling', 'film', 'bib', '童', '跑步', '骑行', '平角'],
    lastsDays: 270, goesWith: ['t-shirt', 'sandals'],
  },
  sweatpants: {
    'zh-CN': ['运动裤', '卫裤', '束脚裤', '哈伦裤', '针织裤', '加绒裤'],
    en: ['sweatpants', 'joggers', 'jogger pants', 'track pants', 'lounge pants', 'tracksuit bottoms'],
    not: ['kids', '童', 'cast iron'],
    lastsDays: 270, goesWith: ['hoodie'],
  },
  leggings: {
    'zh-CN': ['打底裤', '光腿神器', '鲨鱼裤', '保暖打底裤', '加绒打底裤', '踩脚裤'],
    en: ['leggings', 'legging', 'thermal leggings', 'fleece lined leggings', 'winter leggings'],
    not: ['kids', 'girls', 'baby', 'yoga', 'running', 'maternity', 'compression', '童', '瑜伽', '孕妇'],
    lastsDays: 240, goesWith: ['sweater', 'boots'],
  },
  overalls: {
    'zh-CN': ['背带裤', '连体裤', '女 连体衣', '背带裙', '连身裤', '工装连体裤'],
    en: ['overalls', 'dungarees', 'jumpsuit', 'women romper', 'boiler suit', 'playsuit'],
    not: ['baby', 'toddler', 'kids', '童', '婴儿', '宝宝'],
    lastsDays: 365, goesWith: ['t-shirt'],
  },
};
