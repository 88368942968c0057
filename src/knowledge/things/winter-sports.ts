import type { Things } from '../thing.ts';

/** Skiing, snowboarding, skating, and what keeps one warm at it. */
export const winterSports: Things = {
  skis: {
    en: [
      'alpine skis',
      'ski set',
      'downhill skis',
      'all mountain skis',
      'skis with bindings',
      'carving skis',
    ],
    'zh-CN': ['双板 滑雪板', '双板滑雪', '滑雪双板', '雪板 双板'],
    not: ['water', 'toy', 'jet'],
    goesWith: ['ski-boots', 'ski-poles', 'ski-bag'],
  },
  snowboard: {
    en: ['snowboard', 'snow board', 'all mountain snowboard'],
    'zh-CN': ['单板', '单板滑雪板', '滑雪板', '滑雪单板'],
    not: ['snowboarding game', 'boots', 'jacket', 'pants', 'bag', '雪鞋', '雪服', '雪裤', '板包'],
    goesWith: ['snowboard-boots', 'snowboard-bindings', 'ski-bag'],
  },
  'snowboard-bindings': {
    en: ['snowboard bindings'],
    'zh-CN': ['单板固定器', '固定器 滑雪'],
    goesWith: ['snowboard', 'snowboard-boots'],
  },
  'ski-boots': {
    en: ['ski boots', 'alpine ski boots', 'downhill boots'],
    'zh-CN': ['双板雪鞋', '滑雪鞋', '雪鞋 双板'],
    not: ['bag', 'warmer', '鞋包'],
    goesWith: ['ski-socks', 'skis'],
  },
  'snowboard-boots': {
    en: ['snowboard boots', 'snowboarding boots'],
    'zh-CN': ['单板雪鞋', '单板鞋', '雪鞋 单板'],
    goesWith: ['ski-socks', 'snowboard-bindings'],
  },
  'ski-poles': {
    en: ['ski poles', 'skiing poles'],
    'zh-CN': ['滑雪杖', '雪杖'],
    goesWith: ['skis', 'ski-gloves'],
  },
  'ski-jacket': {
    en: ['ski jacket', 'snowboard jacket', 'snow jacket', 'ski suit', 'snowsuit adult'],
    'zh-CN': ['滑雪服', '雪服', '滑雪 上衣', '滑雪衣'],
    not: ['baby', 'doll'],
    goesWith: ['ski-pants', 'thermal-base-layer', 'ski-gloves'],
  },
  'ski-pants': {
    en: ['ski pants', 'snow pants', 'ski trousers', 'snowboard pants', 'salopettes', 'ski bibs'],
    'zh-CN': ['滑雪裤', '雪裤', '背带 雪裤'],
    goesWith: ['ski-jacket', 'ski-socks'],
  },
  'kids-ski-suit': {
    is: 'ski-jacket',
    en: ['kids ski suit', 'kids snowsuit', 'children ski jacket', 'kids ski pants', 'toddler snowsuit'],
    'zh-CN': ['儿童滑雪服', '儿童雪服', '儿童 滑雪 套装', '连体 滑雪服 儿童'],
    goesWith: ['ski-gloves', 'ski-helmet', 'sledge'],
  },
  'ski-goggles': {
    en: ['ski goggles', 'snow goggles', 'snowboard goggles'],
    'zh-CN': ['滑雪镜', '雪镜', '滑雪 护目镜'],
    goesWith: ['ski-helmet', 'ski-gloves'],
  },
  'ski-helmet': {
    en: ['ski helmet', 'snowboard helmet', 'snow helmet'],
    'zh-CN': ['滑雪头盔', '雪盔', '滑雪 头盔'],
    goesWith: ['ski-goggles', 'balaclava'],
  },
  'ski-gloves': {
    en: ['ski gloves', 'snowboard gloves', 'snow mittens', 'ski mittens'],
    'zh-CN': ['滑雪手套', '滑雪 手套', '雪地手套'],
    goesWith: ['ski-jacket', 'hand-warmers'],
  },
  'thermal-base-layer': {
    en: ['thermal base layer', 'ski thermals', 'merino base layer', 'thermal underwear sport'],
    'zh-CN': ['速干衣 滑雪', '滑雪 速干内衣', '滑雪内衣', '美利奴 打底', '运动 保暖内衣', '功能内衣'],
    goesWith: ['ski-jacket', 'ski-socks'],
  },
  'ski-socks': {
    en: ['ski socks', 'snowboard socks', 'snow socks'],
    'zh-CN': ['滑雪袜', '滑雪 袜子', '雪袜'],
    goesWith: ['ski-boots', 'snowboard-boots'],
  },
  'neck-gaiter': {
    en: ['neck gaiter', 'neck warmer', 'ski mask', 'snood', 'neck tube'],
    'zh-CN': ['滑雪护脸', '围脖 运动', '脖套', '面罩 滑雪', '魔术头巾', '护脸'],
    goesWith: ['ski-goggles', 'balaclava'],
  },
  balaclava: {
    en: ['balaclava', 'ski balaclava', 'full face winter mask'],
    'zh-CN': ['头套 滑雪', '滑雪头套', '巴拉克拉法帽', '护头套', '巴拉克拉瓦'],
    goesWith: ['ski-helmet', 'neck-gaiter'],
  },
  'ski-protective-pads': {
    en: [
      'snowboard protective pads',
      'ski hip pads',
      'impact shorts',
      'back protector ski',
      'tailbone protector',
    ],
    'zh-CN': ['滑雪护具', '护臀 滑雪', '护臀垫', '小乌龟 护臀', '滑雪 护膝', '滑雪 护臀'],
    goesWith: ['snowboard', 'ski-helmet'],
  },
  'ski-bag': {
    en: ['ski bag', 'snowboard bag', 'ski boot bag', 'ski carry bag'],
    'zh-CN': ['滑雪包', '雪板包', '单板 板包', '雪鞋包', '滑雪板 包'],
    goesWith: ['skis', 'snowboard'],
  },
  'ski-wax': {
    en: ['ski wax', 'snowboard wax', 'ski tuning kit', 'edge sharpener ski'],
    'zh-CN': ['雪板蜡', '滑雪板 打蜡', '雪蜡', '修刃器'],
    lastsDays: 90,
    refill: true,
    goesWith: ['skis', 'snowboard'],
  },
  'sunscreen-stick': {
    en: ['sunscreen stick ski', 'sun stick sport', 'face stick sunscreen sport'],
    'zh-CN': ['防晒棒 户外', '滑雪 防晒', '防晒棒 运动'],
    lastsDays: 180,
    refill: true,
    goesWith: ['ski-goggles', 'lip-balm'],
  },
  'ice-skates': {
    en: ['ice skates', 'figure skates', 'hockey skates'],
    'zh-CN': ['冰刀鞋', '冰鞋', '花样冰刀', '溜冰鞋 冰刀', '冰球刀'],
    not: ['guard', '刀套'],
    goesWith: ['ice-skate-guards', 'ski-gloves'],
  },
  'ice-skate-guards': {
    en: ['ice skate guards', 'skate blade covers', 'skate soakers'],
    'zh-CN': ['冰刀套', '冰刀 刀套', '冰刀 保护套'],
    goesWith: ['ice-skates'],
  },
  sledge: {
    en: ['sledge', 'snow sled', 'sled', 'toboggan', 'snow tube'],
    'zh-CN': ['雪橇', '滑雪圈', '雪地 滑板 儿童', '滑雪车 儿童'],
    not: ['car', 'hammer', 'dog', 'ornament', '装饰'],
    goesWith: ['kids-ski-suit', 'ski-gloves'],
  },
};
