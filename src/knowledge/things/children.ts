import type { Things } from '../thing.ts';

/** Wheels and seats for children; school and kindergarten days, teeth, hair, dressing up. */
// biome-ignore format: a table, its short lists in few lines
export const children: Things = {
  'balance-bike': {
    'zh-CN': ['儿童 平衡车', '滑步车', '儿童平衡车', '无脚踏自行车', '扭扭车', '溜溜车', '四轮滑行车'],
    en: ['balance bike', 'toddler balance bike', 'kids balance bike', 'ride on toy', 'toddler ride-on car'],
    not: ['electric self', '电动平衡车', '成人'],
    giftShare: 0.3, goesWith: ['kids-helmet', 'kids-knee-pads'],
  },
  tricycle: {
    'zh-CN': ['儿童三轮车', '三轮脚踏车', '遛娃车', '遛娃神器', '儿童脚踏车'],
    en: ['tricycle', 'kids tricycle', 'trike', 'toddler trike', 'push tricycle'],
    not: ['adult', 'cargo', 'electric', '电动', '老人'],
    giftShare: 0.2, goesWith: ['kids-helmet'],
  },
  'kids-scooter': {
    'zh-CN': ['儿童滑板车', '儿童 滑板车', '宝宝滑板车', '儿童 踏板车', '三合一 滑板车'],
    en: ['kids scooter', 'kids kick scooter', 'three wheel scooter', 'toddler scooter', '3 wheel scooter'],
    not: ['electric', '电动', '成人'],
    giftShare: 0.3, goesWith: ['kids-helmet', 'kids-knee-pads'],
  },
  'kids-bike': {
    'zh-CN': ['儿童自行车', '儿童单车', '小孩自行车', '带辅助轮自行车', '童车'],
    en: [
      'kids bike', "children's bike", 'kids bicycle', 'bike with training wheels', '16 inch bike',
      '20 inch bike', 'stabilisers bike',
    ],
    not: ['balance', 'rack', 'seat', 'lock'],
    giftShare: 0.25, goesWith: ['kids-helmet', 'kids-knee-pads'],
  },
  'kids-helmet': {
    'zh-CN': ['儿童头盔', '儿童骑行头盔', '轮滑头盔', '儿童安全帽', '儿童护具套装'],
    en: ['kids helmet', 'kids bike helmet', 'toddler helmet', "children's helmet"],
    giftShare: 0.1, goesWith: ['kids-knee-pads'],
  },
  'kids-knee-pads': {
    'zh-CN': ['儿童护膝', '儿童护具', '轮滑护具', '儿童 护膝护肘'],
    en: ['kids knee pads', 'kids protective gear', 'kids knee and elbow pads'],
    goesWith: ['kids-helmet'],
  },
  'kids-roller-skates': {
    'zh-CN': ['儿童溜冰鞋', '儿童 轮滑鞋', '儿童轮滑鞋', '儿童 旱冰鞋'],
    en: ['kids roller skates', 'kids inline skates', "children's skates"],
    giftShare: 0.3, goesWith: ['kids-helmet', 'kids-knee-pads'],
  },
  'ride-on-electric-car': {
    'zh-CN': ['儿童电动车', '儿童电动汽车', '童车 电动', '儿童玩具汽车可坐'],
    en: ['kids electric car', 'ride on car', 'electric ride on', 'battery powered ride on'],
    giftShare: 0.35, goesWith: ['kids-helmet'],
  },
  'kids-jump-rope': {
    'zh-CN': ['儿童跳绳', '小学生跳绳', '计数跳绳', '珠节绳', '中考跳绳', '幼儿园跳绳'],
    en: ['kids jump rope', 'jump rope for kids', 'kids skipping rope', 'counting jump rope'],
    lastsDays: 240, goesWith: ['kids-sports-shoes'],
  },
  'booster-seat': {
    'zh-CN': ['增高垫', '儿童增高垫', '汽车增高垫', '安全座椅 3-12岁', '车载增高坐垫'],
    en: ['booster seat', 'booster car seat', 'backless booster', 'high back booster', 'car booster'],
    not: ['dining', 'dog', '内增高', '鞋', '鞋垫'],
    goesWith: ['car-seat-protector'],
  },
  'kids-sunglasses': {
    'zh-CN': ['儿童墨镜', '儿童太阳镜', '宝宝墨镜'],
    en: ['kids sunglasses', 'toddler sunglasses', 'baby sunglasses', "children's sunglasses"],
    giftShare: 0.15, goesWith: ['baby-sunscreen'],
  },
  'kids-smart-watch': {
    'zh-CN': ['儿童电话手表', '儿童手表', '小孩电话手表', '电话手表'],
    en: ['kids smartwatch', 'kids smart watch', 'gps watch for kids', "children's phone watch"],
    giftShare: 0.3, goesWith: ['kids-watch-strap'],
  },
  'kids-watch-strap': {
    'zh-CN': ['儿童手表表带', '电话手表表带', '儿童手表保护壳', '电话手表挂脖'],
    en: ['kids watch strap', 'kids smartwatch band', 'kids watch case'],
    goesWith: ['kids-smart-watch'],
  },
  'kids-water-bottle': {
    'zh-CN': ['儿童水杯', '儿童保温杯', '小学生水杯', '幼儿园水杯', '上学水杯', '儿童水壶', '学生水壶'],
    en: [
      'kids water bottle', 'school water bottle', "children's water bottle", 'kids thermos',
      'kids drinks bottle', 'kids insulated bottle',
    ],
    lastsDays: 240, giftShare: 0.1, goesWith: ['kids-lunch-box'],
  },
  'kids-lunch-box': {
    'zh-CN': [
      '儿童饭盒', '小学生饭盒', '学生餐盒', '儿童餐盒', '小学生餐具', '小学生 餐垫', '儿童便当盒',
      '小学生桌布',
    ],
    en: [
      'kids lunch box', 'kids bento box', 'school lunch box', 'kids lunch bag', 'kids insulated lunch bag',
      'kids snack box',
    ],
    lastsDays: 330, giftShare: 0.05, goesWith: ['kids-water-bottle', 'name-labels'],
  },
  'toddler-backpack': {
    'zh-CN': ['幼儿园书包', '宝宝书包', '儿童小书包', '宝宝 小背包', '幼儿书包', '儿童背包'],
    en: [
      'toddler backpack', 'preschool backpack', 'kindergarten backpack', 'nursery backpack',
      'kids mini backpack',
    ],
    is: 'school-bag', lastsDays: 365, giftShare: 0.2, goesWith: ['name-labels', 'kids-water-bottle'],
  },
  'name-labels': {
    'zh-CN': ['姓名贴', '名字贴', '幼儿园姓名贴', '姓名印章', '姓名贴 刺绣', '衣服名字贴', '防水姓名贴'],
    en: ['name labels', 'name stickers', 'clothing labels', 'iron-on name labels', 'school name tags'],
    lastsDays: 300, goesWith: ['kids-lunch-box', 'kids-water-bottle'],
  },
  'kindergarten-nap-bedding': {
    'zh-CN': ['幼儿园被子', '幼儿园被褥', '幼儿园午睡', '幼儿园三件套', '幼儿园床垫', '入园被子'],
    en: ['nap mat', 'toddler nap mat', 'kindergarten nap mat', 'daycare bedding', 'nursery sleep mat'],
    lastsDays: 365, goesWith: ['name-labels'],
  },
  'kids-sweat-towel': {
    'zh-CN': ['吸汗巾', '隔汗巾', '儿童吸汗巾', '垫背巾', '幼儿园吸汗巾'],
    en: ['kids sweat absorbing towel', 'kids back towel', 'child sweat pad'],
    lastsDays: 200, goesWith: ['kids-clothes'],
  },
  'kids-toothpaste': {
    'zh-CN': ['儿童牙膏', '宝宝牙膏', '儿童 含氟牙膏', '可吞咽牙膏', '婴儿牙膏'],
    en: [
      'kids toothpaste', "children's toothpaste", 'toddler toothpaste', 'kids fluoride toothpaste',
      'training toothpaste',
    ],
    is: 'toothpaste', lastsDays: 70, refill: true, giftShare: 0.02, goesWith: ['kids-toothbrush'],
  },
  'kids-toothbrush': {
    'zh-CN': ['儿童牙刷', '儿童电动牙刷', '儿童 宽头牙刷', 'u型牙刷', '小学生牙刷'],
    en: [
      'kids toothbrush', "children's toothbrush", 'kids electric toothbrush', 'toddler electric toothbrush',
      'u-shaped toothbrush',
    ],
    is: 'toothbrush', lastsDays: 90, refill: true, giftShare: 0.03, goesWith: ['kids-toothpaste'],
  },
  'tooth-keepsake-box': {
    'zh-CN': ['乳牙盒', '换牙纪念盒', '乳牙纪念盒', '牙齿收藏盒'],
    en: ['tooth box', 'baby teeth keepsake box', 'tooth fairy box', 'tooth fairy pillow'],
    giftShare: 0.2, goesWith: ['kids-toothbrush'],
  },
  'kids-hair-clips': {
    'zh-CN': ['儿童发夹', '女童发饰', '儿童发圈', '女童发卡', '宝宝发夹', '儿童皮筋', '女童头饰'],
    en: ['kids hair clips', 'girls hair bows', 'girls headband', 'kids hair ties', 'girls hair clips'],
    lastsDays: 90, giftShare: 0.2, goesWith: ['kids-clothes'],
  },
  'kids-haircut-kit': {
    'zh-CN': ['婴儿理发器', '儿童理发器', '宝宝理发器', '婴儿 静音理发器', '儿童理发围布'],
    en: ['baby hair clippers', 'kids hair clipper', 'baby quiet hair clipper', 'baby haircut kit'],
    goesWith: ['baby-wash'],
  },
  'kids-vitamins': {
    'zh-CN': ['儿童维生素', '儿童钙片', '儿童钙', '儿童叶黄素', '儿童益生菌', '儿童鱼油', '儿童dha'],
    en: ['kids vitamins', "children's multivitamin", 'kids gummy vitamins', 'kids calcium', 'kids lutein'],
    lastsDays: 60, refill: true, sensitive: 'health', goesWith: ['kids-toothbrush'],
  },
  'growth-chart': {
    'zh-CN': ['身高贴', '身高测量', '量身高 墙贴', '身高尺', '儿童身高贴', '自律表', '儿童 奖励贴'],
    en: ['growth chart', 'height chart', 'kids measuring ruler wall', 'kids reward chart'],
    giftShare: 0.2, goesWith: ['kids-night-light'],
  },
  'kids-camera': {
    'zh-CN': ['儿童相机', '儿童照相机', '儿童数码相机', '儿童拍立得'],
    en: ['kids camera', "children's camera", 'toddler camera', 'kids instant print camera'],
    giftShare: 0.55, goesWith: ['kids-smart-watch'],
  },
  'kids-costume': {
    'zh-CN': ['公主裙', '儿童演出服', '儿童表演服', '万圣节 儿童服装', '儿童cos', '六一演出服'],
    en: [
      'kids costume', 'girls princess dress', 'kids superhero costume', 'dress up clothes',
      'kids halloween costume',
    ],
    lastsDays: 300, giftShare: 0.25, goesWith: ['kids-hair-clips'],
  },
  'kids-orthodontic-trainer': {
    'zh-CN': ['儿童牙套', '儿童 牙齿矫正器', '唇肌训练器', '早期矫治器'],
    en: ['kids retainer case', 'orthodontic trainer'],
    sensitive: 'health', goesWith: ['kids-toothbrush'],
  },
};
