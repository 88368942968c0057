import type { Things } from '../thing.ts';

/** Small things that make a room one’s own. */
export const decoration: Things = {
  'picture-frame': {
    en: [
      'picture frame',
      'photo frame',
      'poster frame',
      'wall art',
      'poster print',
      'canvas print',
      'framed print',
    ],
    'zh-CN': ['相框', '装饰画', '挂画', '画框', '海报 装饰', '照片墙', '客厅 挂画'],
    giftShare: 0.25,
    goesWith: ['wall-hooks'],
  },
  vase: {
    en: ['vase', 'flower vase', 'glass vase', 'ceramic vase', 'dried flowers', 'artificial flowers'],
    'zh-CN': ['花瓶', '花瓶摆件', '玻璃花瓶', '陶瓷花瓶', '干花', '仿真花'],
    giftShare: 0.3,
    goesWith: ['coffee-table', 'fresh-flowers'],
  },
  'fresh-flowers': {
    en: ['fresh flowers', 'cut flowers', 'flower subscription'],
    'zh-CN': ['鲜切花', '玫瑰花 鲜花', '鲜花速递', '每周一花'],
    giftShare: 0.55,
    lastsDays: 10,
    goesWith: ['vase', 'scented-candle'],
  },
  'scented-candle': {
    en: ['scented candle', 'candle jar', 'soy candle', 'candles', 'candle warmer', 'pillar candle'],
    'zh-CN': ['香薰蜡烛', '蜡烛', '香氛蜡烛', '香薰 蜡烛', '融蜡灯'],
    not: ['birthday', 'holder', 'making', '生日', '烛台'],
    giftShare: 0.4,
    lastsDays: 60,
    goesWith: ['reed-diffuser', 'throw-blanket'],
  },
  'reed-diffuser': {
    en: [
      'reed diffuser',
      'essential oil diffuser',
      'aroma diffuser',
      'room fragrance',
      'essential oil',
      'incense',
    ],
    'zh-CN': ['香薰', '无火香薰', '香薰机', '藤条香薰', '精油 香薰', '线香', '扩香石'],
    not: ['car', 'hair', 'candle', '车载', '汽车', '蜡烛'],
    giftShare: 0.35,
    lastsDays: 75,
    goesWith: ['scented-candle'],
  },
  'wall-clock': {
    en: ['wall clock', 'kitchen clock', 'mantel clock', 'silent clock'],
    'zh-CN': ['挂钟', '钟表 客厅', '静音 挂钟', '时钟 墙', '挂表'],
    giftShare: 0.2,
    goesWith: ['batteries'],
  },
  'alarm-clock': {
    en: ['alarm clock', 'wake up light', 'sunrise alarm', 'digital clock', 'kids alarm clock'],
    'zh-CN': ['闹钟', '学生闹钟', '电子钟', '唤醒灯', '闹钟 儿童', '数字 时钟'],
    giftShare: 0.2,
    goesWith: ['batteries', 'bedside-lamp'],
  },
  coaster: {
    en: ['coaster', 'drink coaster', 'coaster set'],
    'zh-CN': ['杯垫', '硅藻泥杯垫', '吸水 杯垫', '皮 杯垫'],
    giftShare: 0.25,
    goesWith: ['placemat'],
  },
};
