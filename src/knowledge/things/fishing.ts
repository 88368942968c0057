import type { Things } from '../thing.ts';

/** Fishing: rods, line, bait, and sitting by the water. */
export const fishing: Things = {
  'fishing-rod': {
    en: ['fishing rod', 'fishing pole', 'telescopic fishing rod', 'carp rod', 'fishing combo'],
    'zh-CN': ['鱼竿', '钓鱼竿', '台钓竿', '手竿', '钓竿', '碳素 鱼竿'],
    not: ['holder', 'bag', 'toy', '包', '支架', '玩具'],
    giftShare: 0.25,
    goesWith: ['fishing-line', 'fish-hooks', 'fishing-float', 'fishing-bait'],
  },
  'lure-rod': {
    is: 'fishing-rod',
    en: ['lure rod', 'spinning rod', 'baitcasting rod', 'casting rod', 'bass rod'],
    'zh-CN': ['路亚竿', '路亚 套装', '枪柄 路亚', '直柄 路亚'],
    goesWith: ['fishing-reel', 'fishing-lures', 'braided-line'],
  },
  'sea-rod': {
    is: 'fishing-rod',
    en: ['surf rod', 'sea fishing rod', 'beachcaster', 'boat rod'],
    'zh-CN': ['海竿', '抛竿', '海钓竿', '矶钓竿', '筏钓竿'],
    goesWith: ['fishing-reel', 'fishing-bells'],
  },
  'fly-rod': {
    is: 'fishing-rod',
    en: ['fly rod', 'fly fishing rod', 'fly fishing combo'],
    'zh-CN': ['飞蝇竿', '飞钓 竿', '飞蝇钓'],
    goesWith: ['fishing-flies', 'waders'],
  },
  'fishing-reel': {
    en: ['fishing reel', 'spinning reel', 'baitcaster reel', 'fly reel'],
    'zh-CN': ['渔轮', '鱼线轮', '纺车轮', '水滴轮', '路亚轮'],
    goesWith: ['braided-line', 'lure-rod'],
  },
  'fishing-line': {
    en: ['fishing line', 'monofilament line', 'fluorocarbon line', 'fishing leader'],
    'zh-CN': ['鱼线', '主线 钓鱼', '子线', '尼龙 鱼线', '钓鱼线', '碳线'],
    lastsDays: 120,
    refill: true,
    goesWith: ['fish-hooks', 'fishing-float'],
  },
  'braided-line': {
    is: 'fishing-line',
    en: ['braided fishing line', 'PE line', 'braid line fishing'],
    'zh-CN': ['PE线 路亚', '大力马', '编织线 钓鱼', '大力马线'],
    lastsDays: 240,
    refill: true,
    goesWith: ['fishing-reel', 'fishing-lures'],
  },
  'fish-hooks': {
    en: ['fishing hooks', 'fish hooks', 'hook rig', 'treble hooks'],
    'zh-CN': ['鱼钩', '钓鱼钩', '伊势尼', '袖钩', '绑好 子线双钩'],
    lastsDays: 60,
    refill: true,
    goesWith: ['fishing-line', 'fishing-weights'],
  },
  'fishing-weights': {
    en: ['fishing weights', 'sinkers', 'split shot', 'lead weights fishing', 'swivels fishing'],
    'zh-CN': ['铅皮', '铅坠', '太空豆', '钓鱼 八字环', '钓鱼 小配件', '铅皮座'],
    lastsDays: 120,
    refill: true,
    goesWith: ['fishing-float', 'fish-hooks'],
  },
  'fishing-float': {
    en: ['fishing float', 'bobber', 'fishing bobbers', 'carp float'],
    'zh-CN': ['浮漂', '鱼漂', '浮标 钓鱼', '夜光漂', '电子漂'],
    lastsDays: 180,
    goesWith: ['fishing-line', 'fishing-weights'],
  },
  'fishing-lures': {
    en: ['fishing lures', 'crankbait', 'soft lures', 'spinnerbait', 'spoon lure', 'jig head'],
    'zh-CN': ['路亚饵', '拟饵', '软虫 路亚', '亮片 路亚', '米诺 路亚', '假饵'],
    lastsDays: 90,
    refill: true,
    goesWith: ['lure-rod', 'fishing-box'],
  },
  'fishing-flies': {
    en: ['fishing flies', 'dry flies', 'fly tying kit', 'nymph flies'],
    'zh-CN': ['飞蝇钩', '毛钩', '飞蝇 钓饵'],
    goesWith: ['fly-rod'],
  },
  'fishing-bait': {
    en: ['fishing bait', 'groundbait', 'boilies', 'carp bait', 'bait pellets'],
    'zh-CN': ['鱼饵', '饵料', '钓鱼饵', '窝料', '鲫鱼饵', '商品饵'],
    not: ['硬'],
    lastsDays: 21,
    refill: true,
    goesWith: ['bait-bowl', 'fish-hooks'],
  },
  'bait-bowl': {
    en: ['bait bowl', 'bait mixing bucket', 'bait bucket'],
    'zh-CN': ['饵料盆', '拉饵盘', '开饵 盆', '饵盘'],
    goesWith: ['fishing-bait'],
  },
  'landing-net': {
    en: ['landing net', 'fishing net', 'fish scoop net'],
    'zh-CN': ['抄网', '抄网杆', '捞鱼网', '钓鱼 抄网'],
    not: ['aquarium', '鱼缸'],
    goesWith: ['keepnet'],
  },
  keepnet: {
    en: ['keepnet', 'keep net', 'fish basket', 'fish stringer'],
    'zh-CN': ['鱼护', '渔护', '活鱼 桶', '鱼护 速干'],
    goesWith: ['landing-net', 'fishing-bucket'],
  },
  'fishing-bucket': {
    en: ['fishing bucket', 'live fish bucket'],
    'zh-CN': ['钓鱼桶', '活鱼桶', '钓箱 桶'],
    goesWith: ['keepnet', 'fishing-box'],
  },
  'fishing-box': {
    en: ['tackle box', 'fishing tackle box', 'fishing seat box', 'fishing box', 'tackle bag'],
    'zh-CN': ['钓箱', '渔具盒', '路亚盒', '渔具 收纳', '路亚包', '钓鱼 配件盒'],
    goesWith: ['fishing-lures', 'fishing-weights'],
  },
  'fishing-rod-bag': {
    en: ['fishing rod bag', 'rod case', 'rod bag'],
    'zh-CN': ['鱼竿包', '渔具包', '竿包', '钓鱼包', '杆包'],
    goesWith: ['fishing-rod'],
  },
  'fishing-chair': {
    en: ['fishing chair', 'fishing stool', 'carp chair'],
    'zh-CN': ['钓椅', '钓鱼椅', '钓鱼 凳', '台钓椅'],
    goesWith: ['fishing-umbrella', 'rod-rest'],
  },
  'fishing-umbrella': {
    en: ['fishing umbrella', 'fishing shelter', 'bivvy fishing'],
    'zh-CN': ['钓鱼伞', '钓伞', '拐杖 钓鱼伞'],
    goesWith: ['fishing-chair'],
  },
  'rod-rest': {
    en: ['rod rest', 'fishing rod holder', 'rod pod', 'bite alarm'],
    'zh-CN': ['炮台 钓鱼', '鱼竿支架', '竿架', '地插 钓鱼', '鱼竿 架杆'],
    goesWith: ['fishing-rod', 'fishing-chair'],
  },
  'fishing-bells': {
    en: ['fishing bells', 'bite bell', 'fishing alarm bell'],
    'zh-CN': ['钓鱼 铃铛', '海竿 铃铛', '报警器 鱼竿'],
    goesWith: ['sea-rod'],
  },
  'fishing-light': {
    en: ['night fishing light', 'fishing lamp', 'blue light fishing'],
    'zh-CN': ['夜钓灯', '钓鱼灯', '蓝光 夜钓'],
    goesWith: ['headlamp', 'fishing-float'],
  },
  waders: {
    en: ['waders', 'fishing waders', 'wading boots'],
    'zh-CN': ['下水裤', '涉水裤', '捕鱼 裤', '连体 水裤'],
    goesWith: ['fly-rod', 'lure-rod'],
  },
  'fishing-gloves': {
    en: ['fishing gloves', 'fish gripper', 'fish grip pliers', 'fishing pliers'],
    'zh-CN': ['钓鱼手套', '控鱼器', '路亚钳', '取鱼器', '摘钩器'],
    goesWith: ['fishing-box'],
  },
  'fishing-clothes': {
    en: ['fishing shirt', 'fishing vest', 'fishing jersey'],
    'zh-CN': ['钓鱼服', '钓鱼马甲', '钓鱼帽', '钓鱼 防晒 衣'],
    goesWith: ['fishing-umbrella', 'sunscreen'],
  },
  'fish-finder': {
    en: ['fish finder', 'sonar fish finder', 'underwater fishing camera'],
    'zh-CN': ['探鱼器', '可视 锚鱼', '声纳 探鱼', '水下 探鱼'],
    goesWith: ['power-bank'],
  },
  'ice-fishing-gear': {
    en: ['ice fishing', 'ice auger', 'ice fishing rod'],
    'zh-CN': ['冰钓', '冰钓竿', '冰钻', '冰钓 帐篷'],
    goesWith: ['hand-warmers'],
  },
};
