import type { Things } from '../thing.ts';

/** Cycling: what is worn, what measures, what keeps the bicycle in order. */
export const cyclingGear: Things = {
  'bottle-cage': {
    en: ['bottle cage', 'bike bottle holder', 'bicycle water bottle holder'],
    'zh-CN': ['水壶架', '自行车水壶架', '公路车 水壶架'],
    goesWith: ['cycling-bottle'],
  },
  'cycling-bottle': {
    en: ['cycling bottle', 'bike water bottle', 'bicycle bottle'],
    'zh-CN': ['骑行水壶', '自行车水壶', '骑行 水杯'],
    goesWith: ['bottle-cage', 'electrolyte-drink'],
  },
  'bike-phone-mount': {
    en: ['bike phone mount', 'bicycle phone holder', 'handlebar phone mount'],
    'zh-CN': ['自行车手机支架', '骑行 手机支架', '自行车 手机架', '骑行 导航 支架'],
    goesWith: ['bike-computer', 'power-bank'],
  },
  'bike-computer': {
    en: ['bike computer', 'cycling computer', 'bike speedometer', 'GPS bike computer'],
    'zh-CN': ['码表', '自行车码表', '骑行码表', 'GPS码表'],
    not: ['支架', '延伸'],
    goesWith: ['cadence-sensor', 'heart-rate-strap'],
  },
  'cadence-sensor': {
    en: ['cadence sensor', 'speed sensor bike', 'power meter', 'power meter pedals'],
    'zh-CN': ['踏频器', '速度踏频', '功率计', '踏频 传感器'],
    goesWith: ['bike-computer'],
  },
  'cycling-jersey': {
    en: ['cycling jersey', 'bike jersey', 'cycling top', 'cycling shirt', 'cycling jacket'],
    'zh-CN': ['骑行服', '骑行衣', '骑行服 短袖', '骑行服 长袖', '骑行外套'],
    goesWith: ['cycling-shorts', 'cycling-glasses'],
  },
  'cycling-shorts': {
    en: ['cycling shorts', 'bib shorts', 'padded bike shorts', 'cycling bibs', 'bike pants padded'],
    'zh-CN': ['骑行裤', '背带 骑行裤', '骑行短裤', '骑行 坐垫 裤', '骑行 背带裤'],
    goesWith: ['chamois-cream', 'cycling-jersey'],
  },
  'chamois-cream': {
    en: ['chamois cream', 'chamois butter', 'cycling anti chafe cream'],
    'zh-CN': ['骑行 防磨膏', '骑行防摩擦膏', '骑行 润滑膏'],
    lastsDays: 150,
    refill: true,
    goesWith: ['cycling-shorts'],
  },
  'cycling-gloves': {
    en: ['cycling gloves', 'bike gloves', 'half finger bike gloves', 'MTB gloves'],
    'zh-CN': ['骑行手套', '自行车手套', '半指 骑行'],
    goesWith: ['bike-helmet', 'cycling-jersey'],
  },
  'cycling-glasses': {
    en: ['cycling glasses', 'bike sunglasses', 'cycling sunglasses'],
    'zh-CN': ['骑行眼镜', '骑行镜', '骑行 变色 眼镜', '骑行 风镜'],
    goesWith: ['bike-helmet'],
  },
  'cycling-shoes': {
    en: ['cycling shoes', 'road cycling shoes', 'MTB shoes', 'clipless shoes', 'lock shoes bike'],
    'zh-CN': ['骑行鞋', '锁鞋', '公路锁鞋', '山地锁鞋'],
    goesWith: ['clipless-pedals', 'cycling-socks'],
  },
  'cycling-socks': {
    en: ['cycling socks', 'bike socks'],
    'zh-CN': ['骑行袜', '骑行 袜'],
    goesWith: ['cycling-shoes'],
  },
  'clipless-pedals': {
    en: ['clipless pedals', 'road pedals', 'bike pedals', 'flat pedals', 'cleats pedal'],
    'zh-CN': ['自行车脚踏', '锁踏', '脚踏板 自行车', '公路 锁踏', '自行车 踏板'],
    goesWith: ['cycling-shoes'],
  },
  'cycling-rain-jacket': {
    en: ['cycling rain jacket', 'bike rain cape', 'cycling poncho', 'cycling windbreaker'],
    'zh-CN': ['骑行雨衣', '骑行 雨衣', '自行车 雨披', '骑行 防风 衣'],
    goesWith: ['bike-mudguards'],
  },
  'cycling-arm-sleeves': {
    en: ['cycling arm warmers', 'UV arm sleeves', 'leg warmers cycling'],
    'zh-CN': ['骑行 袖套', '冰丝 袖套'],
    goesWith: ['cycling-jersey', 'sunscreen'],
  },
  'chain-lube': {
    en: ['chain lube', 'bike chain oil', 'bicycle lubricant', 'chain wax'],
    'zh-CN': ['链条油', '自行车 链条油', '自行车润滑油', '链条蜡'],
    lastsDays: 150,
    refill: true,
    goesWith: ['bike-cleaner'],
  },
  'bike-cleaner': {
    en: ['bike cleaner', 'chain cleaner', 'bike cleaning kit', 'degreaser bike', 'bike brush set'],
    'zh-CN': ['自行车 清洗', '洗链器', '链条清洗剂', '自行车 清洁剂', '洗车 刷 自行车'],
    lastsDays: 240,
    refill: true,
    goesWith: ['chain-lube'],
  },
  'bike-chain': {
    en: ['bike chain', 'bicycle chain', 'chain 11 speed', 'cassette bike'],
    'zh-CN': ['自行车链条', '飞轮 自行车', '链条 11速', '变速 链条'],
    lastsDays: 540,
    refill: true,
    goesWith: ['chain-lube'],
  },
  'brake-pads-bike': {
    en: ['bike brake pads', 'bicycle brake', 'disc brake pads bike'],
    'zh-CN': ['自行车刹车皮', '自行车 刹车片', '碟刹 来令片', '自行车 刹车'],
    lastsDays: 365,
    refill: true,
    goesWith: ['bike-multitool'],
  },
  'bar-tape': {
    en: ['bar tape', 'handlebar tape', 'handlebar grips', 'bike grips'],
    'zh-CN': ['把带', '公路车把带', '自行车把套', '车把套 自行车', '自行车 手把套'],
    lastsDays: 365,
    goesWith: ['bike-saddle'],
  },
  'turbo-trainer': {
    en: ['turbo trainer', 'smart bike trainer', 'indoor bike trainer', 'bike roller'],
    'zh-CN': ['骑行台', '直驱 骑行台', '自行车 骑行台', '智能骑行台'],
    goesWith: ['gym-towel', 'treadmill-mat', 'bike-computer'],
  },
  'bike-cover': {
    en: ['bike cover', 'bicycle cover', 'bike bag', 'bike travel case'],
    'zh-CN': ['自行车 车罩', '自行车 防雨罩', '装车包', '自行车 车衣'],
    goesWith: ['bike-lock'],
  },
};
