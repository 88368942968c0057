import type { Things } from '../thing.ts';

/** Yoga and Pilates: mats, props, clothes. */
export const yoga: Things = {
  'yoga-mat': {
    en: ['yoga mat', 'pilates mat', 'TPE yoga mat', 'natural rubber yoga mat'],
    'zh-CN': ['瑜伽垫', '普拉提垫', '瑜珈垫'],
    not: ['bag', 'strap', 'spray', 'cleaner', 'towel', '收纳', '背带', '背包', '铺巾'],
    lastsDays: 730,
    goesWith: ['yoga-block', 'yoga-strap', 'yoga-leggings', 'yoga-towel'],
  },
  'travel-yoga-mat': {
    is: 'yoga-mat',
    en: ['travel yoga mat', 'foldable yoga mat', 'thin yoga mat'],
    'zh-CN': ['旅行瑜伽垫', '折叠瑜伽垫', '薄款 瑜伽垫', '便携 瑜伽垫'],
    goesWith: ['yoga-towel', 'yoga-mat-bag'],
  },
  'yoga-block': {
    en: ['yoga block', 'yoga brick', 'cork block yoga', 'foam yoga block'],
    'zh-CN': ['瑜伽砖', '瑜伽 砖'],
    goesWith: ['yoga-strap', 'yoga-mat'],
  },
  'yoga-strap': {
    en: ['yoga strap', 'yoga belt', 'stretching strap', 'stretch strap'],
    'zh-CN': ['瑜伽伸展带', '伸展带', '瑜伽绳', '拉筋带'],
    goesWith: ['yoga-block', 'yoga-mat'],
  },
  'yoga-wheel': {
    en: ['yoga wheel', 'back wheel yoga'],
    'zh-CN': ['瑜伽轮', '普拉提圈 后弯', '瑜伽圈'],
    goesWith: ['yoga-mat', 'yoga-block'],
  },
  'yoga-towel': {
    en: ['yoga towel', 'hot yoga towel', 'yoga mat towel'],
    'zh-CN': ['瑜伽铺巾', '瑜伽 铺巾', '瑜伽毯', '瑜伽巾'],
    goesWith: ['yoga-mat', 'yoga-mat-bag'],
  },
  'yoga-mat-bag': {
    en: ['yoga mat bag', 'yoga bag', 'yoga mat strap', 'yoga mat carrier'],
    'zh-CN': ['瑜伽垫 收纳', '瑜伽包', '瑜伽垫 背带', '瑜伽垫 背包', '瑜伽垫 绑带'],
    goesWith: ['yoga-mat', 'yoga-towel'],
  },
  'yoga-mat-cleaner': {
    en: ['yoga mat cleaner', 'yoga mat spray'],
    'zh-CN': ['瑜伽垫 清洁', '瑜伽垫清洁剂'],
    lastsDays: 180,
    refill: true,
    goesWith: ['yoga-mat'],
  },
  'yoga-bolster': {
    en: ['yoga bolster', 'yin yoga bolster', 'yoga cushion'],
    'zh-CN': ['瑜伽抱枕', '阴瑜伽 抱枕', '瑜伽枕'],
    goesWith: ['yoga-block', 'eye-pillow'],
  },
  'eye-pillow': {
    en: ['eye pillow', 'yoga eye pillow', 'lavender eye pillow'],
    'zh-CN': ['瑜伽眼枕', '眼枕'],
    giftShare: 0.2,
    goesWith: ['yoga-bolster'],
  },
  'meditation-cushion': {
    en: ['meditation cushion', 'zafu', 'meditation pillow', 'meditation mat'],
    'zh-CN': ['冥想垫', '打坐垫', '蒲团', '禅修垫', '打坐 坐垫'],
    goesWith: ['scented-candle', 'yoga-mat'],
  },
  'yoga-leggings': {
    en: ['yoga leggings', 'yoga pants', 'workout leggings', 'gym leggings', 'high waist leggings'],
    'zh-CN': ['瑜伽裤', '健身裤', '高腰 瑜伽 裤', '健身 紧身裤'],
    goesWith: ['sports-bra', 'yoga-top'],
  },
  'sports-bra': {
    en: ['sports bra', 'yoga bra', 'high impact bra', 'running bra'],
    'zh-CN': ['运动内衣', '运动文胸', '瑜伽文胸', '运动bra', '跑步 内衣', '健身 内衣'],
    goesWith: ['yoga-leggings', 'running-tights'],
  },
  'yoga-top': {
    en: ['yoga top', 'workout tank top', 'yoga shirt', 'gym crop top'],
    'zh-CN': ['瑜伽服', '瑜伽上衣', '健身服 女', '瑜伽 上衣', '瑜伽 背心'],
    goesWith: ['yoga-leggings', 'sports-bra'],
  },
  'yoga-socks': {
    en: ['yoga socks', 'pilates socks', 'grip socks', 'non slip barre socks'],
    'zh-CN': ['瑜伽袜', '普拉提袜', '五指 防滑 袜'],
    not: ['baby', 'toddler', 'hospital', '宝宝', '婴儿'],
    lastsDays: 240,
    goesWith: ['yoga-mat'],
  },
  'pilates-ring': {
    en: ['pilates ring', 'magic circle pilates'],
    'zh-CN': ['普拉提圈', '普拉提环', '魔力圈'],
    goesWith: ['pilates-ball', 'yoga-mat'],
  },
  'pilates-ball': {
    en: ['pilates ball', 'mini exercise ball', 'small pilates ball'],
    'zh-CN': ['普拉提球', '麦管球', '小球 普拉提'],
    goesWith: ['pilates-ring', 'yoga-mat'],
  },
  'gym-ball': {
    en: ['gym ball', 'exercise ball', 'yoga ball', 'stability ball', 'swiss ball', 'balance ball'],
    'zh-CN': ['瑜伽球', '健身球', '大龙球', '平衡球 健身'],
    not: ['baby', 'birth', '分娩', '助产'],
    goesWith: ['ball-pump', 'yoga-mat'],
  },
  'yoga-book': {
    en: ['yoga anatomy', 'yoga cards', 'pilates book'],
    'zh-CN': ['瑜伽书', '瑜伽 解剖', '瑜伽 书籍', '普拉提 书'],
    giftShare: 0.2,
    goesWith: ['yoga-mat'],
  },
  'pilates-reformer': {
    en: ['pilates reformer', 'reformer machine'],
    'zh-CN': ['普拉提床', '核心床', '普拉提 大器械'],
    goesWith: ['yoga-socks'],
  },
  'aerial-yoga-hammock': {
    en: ['aerial yoga hammock', 'yoga swing', 'aerial silk'],
    'zh-CN': ['空中瑜伽 吊床', '瑜伽吊床', '反重力瑜伽'],
    goesWith: ['yoga-mat'],
  },
};
