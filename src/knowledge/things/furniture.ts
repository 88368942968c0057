import type { Things } from '../thing.ts';

/** Furniture to sit, eat, sleep and work at. */
export const furniture: Things = {
  sofa: {
    en: ['sofa', 'couch', 'settee', 'loveseat', '3 seater sofa', 'sectional', 'corner sofa', 'leather sofa'],
    'zh-CN': ['沙发', '布艺沙发', '真皮沙发', '三人沙发', '双人沙发', '小户型 沙发', '贵妃 沙发'],
    not: ['slipcover', 'dog', 'cat', '沙发套', '沙发垫', '沙发巾', '沙发罩', '狗', '猫', '边几', '懒人沙发'],
    lastsDays: 3000,
    goesWith: ['coffee-table', 'throw-pillow', 'sofa-cover', 'side-table', 'rug'],
  },
  'sofa-bed': {
    is: 'sofa',
    en: ['sofa bed', 'sleeper sofa', 'futon', 'pull out couch', 'convertible sofa', 'daybed'],
    'zh-CN': ['沙发床', '折叠沙发床', '两用沙发', '多功能沙发床', '可睡 沙发'],
    not: ['cover'],
    goesWith: ['mattress-topper', 'bed-linen', 'throw-pillow'],
  },
  armchair: {
    en: [
      'armchair',
      'accent chair',
      'lounge chair',
      'recliner',
      'wing chair',
      'rocking chair',
      'reading chair',
    ],
    'zh-CN': ['单人沙发', '单人椅', '休闲椅', '躺椅', '摇椅', '阅读椅', '沙发椅'],
    not: ['camping', 'garden', 'patio', 'beach', '露营', '户外', '沙滩'],
    goesWith: ['floor-lamp', 'side-table', 'footstool', 'throw-blanket'],
  },
  'bean-bag': {
    en: ['bean bag', 'bean bag chair', 'beanbag', 'floor chair', 'lazy sofa'],
    'zh-CN': ['懒人沙发', '豆袋', '榻榻米 椅', '懒人椅', '豆包 沙发'],
    giftShare: 0.15,
    goesWith: ['throw-blanket', 'floor-lamp'],
  },
  footstool: {
    en: ['footstool', 'ottoman', 'pouf', 'foot rest stool', 'storage ottoman'],
    'zh-CN': ['脚凳', '脚踏凳', '换鞋凳', '收纳凳', '沙发凳', '矮凳'],
    goesWith: ['armchair', 'rug'],
  },
  'coffee-table': {
    en: ['coffee table', 'cocktail table', 'living room table', 'nesting tables', 'lift top coffee table'],
    'zh-CN': ['茶几', '客厅 茶几', '岩板茶几', '小茶几'],
    goesWith: ['rug', 'coaster', 'vase'],
  },
  'side-table': {
    en: ['side table', 'end table', 'sofa table', 'accent table', 'c table'],
    'zh-CN': ['边几', '沙发边几', '角几', '小圆几', '床边桌'],
    goesWith: ['table-lamp', 'coaster'],
  },
  'tv-stand': {
    en: ['tv stand', 'tv unit', 'tv cabinet', 'media console', 'entertainment center', 'tv bench'],
    'zh-CN': ['电视柜', '地柜', '电视机柜', '客厅 电视柜', '电视架'],
    not: ['wall bracket'],
    goesWith: ['tv', 'cable-organizer', 'tv-wall-mount'],
  },
  'wall-shelf': {
    en: [
      'wall shelf',
      'floating shelf',
      'floating shelves',
      'picture ledge',
      'wall mounted shelf',
      'wall shelves',
    ],
    'zh-CN': ['墙上置物架', '一字隔板', '墙壁 隔板', '墙面 置物架', '搁板', '层板 墙'],
    not: ['cat', '猫'],
    goesWith: ['wall-anchors', 'drill', 'picture-frame'],
  },
  'display-cabinet': {
    en: ['display cabinet', 'sideboard', 'buffet cabinet', 'credenza', 'china cabinet', 'glass cabinet'],
    'zh-CN': ['餐边柜', '展示柜', '玻璃柜', '边柜', '酒柜', '手办 柜'],
    goesWith: ['dinnerware', 'vase'],
  },
  'dining-table': {
    en: [
      'dining table',
      'kitchen table',
      'extendable table',
      'dinner table',
      'dining set',
      'dining room table',
    ],
    'zh-CN': ['餐桌', '岩板餐桌', '饭桌', '实木餐桌', '伸缩 餐桌', '餐桌椅'],
    not: ['cloth', 'mat', 'tablecloth', '桌布', '餐桌垫', '桌垫'],
    lastsDays: 3000,
    goesWith: ['dining-chair', 'tablecloth', 'pendant-light', 'dinnerware', 'placemat'],
  },
  'dining-chair': {
    en: ['dining chair', 'kitchen chair', 'dining chairs set', 'wooden dining chair', 'upholstered chair'],
    'zh-CN': ['餐椅', '餐厅 椅子', '靠背椅', '实木 椅子', '吃饭 椅子', '餐桌 椅'],
    not: ['baby', 'child', 'high chair', 'cover', '儿童', '宝宝', '椅套'],
    goesWith: ['chair-pads', 'dining-table', 'furniture-pads'],
  },
  'bar-stool': {
    en: ['bar stool', 'counter stool', 'bar chair', 'kitchen stool'],
    'zh-CN': ['吧台椅', '高脚凳', '吧台凳', '岛台 椅', '吧椅'],
    goesWith: ['pendant-light', 'furniture-pads'],
  },
  'cube-shelf': {
    en: ['cube shelf', 'cube organizer', 'cube storage unit', 'shelving unit living room'],
    'zh-CN': ['格子柜', '九宫格 柜', '方格 收纳柜', '组合 格子 柜'],
    lastsDays: 2500,
    goesWith: ['storage-box', 'wall-anchors'],
  },
};
