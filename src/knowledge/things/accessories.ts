import type { Things } from '../thing.ts';

/** Hats, scarves, gloves, belts, sunglasses, umbrellas, watches and jewelry. */
// biome-ignore format: a table, its short lists in few lines
export const accessories: Things = {
  'sun-hat': {
    'zh-CN': ['遮阳帽', '防晒帽', '渔夫帽', '太阳帽', '空顶帽', '贝壳防晒帽', '大檐帽', '披肩帽'],
    en: ['sun hat', 'bucket hat', 'wide brim hat', 'visor hat', 'sun visor hat', 'uv hat', 'fishing hat'],
    not: ['kids', 'baby', 'toddler', 'car', '童', '宝宝', '婴儿'],
    lastsDays: 600, goesWith: ['sun-protection-clothing', 'sunscreen'],
  },
  'straw-hat': {
    'zh-CN': ['草帽', '拉菲草帽', '编织帽', '沙滩帽', '草编帽', '巴拿马帽'],
    en: ['straw hat', 'panama hat', 'raffia hat', 'straw beach hat', 'boater hat'],
    not: ['kids', '童'],
    is: 'sun-hat', goesWith: ['linen-dress', 'sandals'],
  },
  'baseball-cap': {
    'zh-CN': ['棒球帽', '鸭舌帽', '男 帽子', '女 帽子', '硬顶 帽', '网帽', '贝雷帽'],
    en: ['baseball cap', 'cap hat', 'trucker hat', 'dad hat', 'snapback', 'golf cap'],
    not: ['kids', 'baby', 'bottle', 'valve', 'shower', '童', '宝宝'],
    lastsDays: 500, goesWith: ['sunglasses'],
  },
  beanie: {
    'zh-CN': ['毛线帽', '针织帽', '冷帽', '冬季帽子', '保暖帽', '雷锋帽', '护耳帽', '保暖 耳罩', '堆堆帽'],
    en: [
      'beanie', 'knit hat', 'winter hat', 'wool hat', 'bobble hat', 'earmuffs winter', 'ear warmer headband',
      'trapper hat',
    ],
    not: ['kids', 'baby', 'toddler', 'dog', '童', '婴儿', '宝宝', '隔音'],
    lastsDays: 700, giftShare: 0.25, goesWith: ['wool-scarf', 'gloves'],
  },
  'wool-scarf': {
    'zh-CN': ['围巾', '羊绒围巾', '羊毛围巾', '毛线围巾', '披肩', '围脖', '羊绒披肩', '针织围巾', '保暖围巾'],
    en: ['wool scarf', 'scarf', 'cashmere scarf', 'knit scarf', 'winter scarf', 'shawl wrap', 'pashmina'],
    not: ['kids', 'baby', 'dog', 'hanger', 'silk', 'head', '童', '宠物', '真丝', '儿童', '宝宝', '哺乳'],
    lastsDays: 900, giftShare: 0.4, goesWith: ['gloves', 'beanie', 'wool-coat'],
  },
  'silk-scarf': {
    'zh-CN': ['丝巾', '真丝丝巾', '小方巾', '真丝围巾', '发带 丝巾', '桑蚕丝围巾', '飘带', '头巾'],
    en: ['silk scarf', 'head scarf', 'satin scarf', 'neckerchief', 'bandana', 'square scarf', 'hair scarf'],
    not: ['baby', 'dog', 'bib', '宝宝', '宠物'],
    lastsDays: 900, giftShare: 0.5, goesWith: ['trench-coat', 'brooch'],
  },
  gloves: {
    'zh-CN': [
      '保暖手套', '皮手套', '羊毛手套', '触屏手套', '冬季手套', '加绒手套', '连指手套', '毛线手套',
      '半指手套',
    ],
    en: [
      'winter gloves', 'wool gloves', 'leather gloves', 'touchscreen gloves', 'knit gloves', 'mittens',
      'warm gloves', 'heated gloves',
    ],
    not: [
      'kids', 'baby', 'garden', 'oven', 'rubber', 'boxing', 'disposable', 'goalkeeper', 'work', 'bath',
      'latex', 'ski', 'newborn', '童', '园艺', '厨房', '隔热', '洗碗', '宝宝', '健身', '拳击',
    ],
    lastsDays: 600, giftShare: 0.25, goesWith: ['wool-scarf', 'beanie'],
  },
  'hand-warmers': {
    'zh-CN': ['暖手宝', '暖宝宝', '暖贴', '暖脚宝', '充电暖手宝', '暖身贴', '暖足贴', '自发热 贴'],
    en: ['hand warmers', 'heat packs', 'toe warmers', 'body warmers', 'pocket warmer'],
    not: ['婴儿', 'warmer parts', 'dog'],
    lastsDays: 60, giftShare: 0.25, goesWith: ['gloves', 'thick-socks'],
  },
  'hot-water-bottle': {
    'zh-CN': ['热水袋', '暖水袋', '充电热水袋', '注水热水袋', '暖水宝', '电热水袋'],
    en: ['hot water bottle', 'rubber hot water bottle', 'electric hot water bottle', 'hot water bag'],
    not: ['dispenser', 'thermos'],
    lastsDays: 700, giftShare: 0.2, goesWith: ['thick-socks', 'office-blanket'],
  },
  belt: {
    'zh-CN': ['皮带', '腰带', '男士皮带', '女士皮带', '真皮皮带', '自动扣皮带', '腰封', '牛皮 腰带'],
    en: ['belt', 'leather belt', "men's belt", "women's belt", 'dress belt', 'casual belt', 'waist belt'],
    not: [
      'seat', 'conveyor', 'fan', 'timing', 'tool', 'running', 'sander', 'weight lifting', 'back',
      'maternity', 'belly', 'karate', 'pet', 'support', '托腹', '收腹', '护腰', '安全带', '传送', '发热',
      '发动机', '按摩', '汽车', '孕妇', '军训',
    ],
    lastsDays: 700, giftShare: 0.35, goesWith: ['suit-trousers', 'wallet'],
  },
  sunglasses: {
    'zh-CN': ['太阳镜', '墨镜', '偏光太阳镜', '偏光墨镜', '太阳眼镜', '近视墨镜', '防紫外线眼镜'],
    en: ['sunglasses', 'polarized sunglasses', 'shades sunglasses', 'aviator sunglasses', 'uv400 sunglasses'],
    not: ['kids', 'baby', 'toddler', 'case', 'dog', 'cycling', 'ski', '童', '宝宝', '盒'],
    lastsDays: 600, giftShare: 0.15, goesWith: ['glasses-case', 'sun-hat'],
  },
  'laptop-sleeve': {
    'zh-CN': ['内胆包', '笔记本内胆包', '电脑内胆', '笔记本保护套', '电脑 收纳包'],
    en: ['laptop sleeve', 'laptop case', 'notebook sleeve', 'computer sleeve', 'laptop pouch'],
    lastsDays: 900, giftShare: 0.1, goesWith: ['laptop-stand', 'laptop-bag'],
  },
  umbrella: {
    'zh-CN': ['雨伞', '折叠伞', '自动伞', '晴雨伞', '长柄伞', '三折伞', '全自动雨伞', '抗风雨伞', '双人伞'],
    en: ['umbrella', 'folding umbrella', 'compact umbrella', 'windproof umbrella', 'rain umbrella'],
    not: [
      'stroller', 'patio', 'plant', 'base', 'beach', 'kids', 'photography', 'cocktail', 'garden', 'market',
      'tent', '摄影', '遮阳棚', '花园', '庭院', '沙滩', '儿童', '幼儿', '户外大', '小学生',
    ],
    lastsDays: 600, giftShare: 0.1, goesWith: ['rain-boots', 'rain-jacket'],
  },
  'sun-umbrella': {
    'zh-CN': ['太阳伞', '遮阳伞', '防晒伞', '黑胶伞', '小黑伞', '胶囊伞', '防紫外线 伞', '口袋伞'],
    en: ['sun umbrella', 'uv umbrella', 'parasol', 'sun parasol', 'uv protection umbrella'],
    not: ['patio', 'garden', 'stroller', 'beach', 'base', '户外大', '庭院', '沙滩', '婴儿', '推车', '摆摊'],
    is: 'umbrella', lastsDays: 500, giftShare: 0.15, goesWith: ['sunscreen', 'sun-protection-clothing'],
  },
  watch: {
    'zh-CN': ['手表', '机械表', '石英表', '男士手表', '女士手表', '腕表', '情侣表', '学生手表', '考试手表'],
    en: [
      'wristwatch', 'men watch', 'women watch', 'quartz watch', 'automatic watch', 'mechanical watch',
      'dress watch', 'field watch',
    ],
    not: [
      'kids', 'smart', 'band', 'winder', 'repair', 'dog', '儿童', '智能', '电话', '表带', '表盒', '摇表器',
      '保护', '运动',
    ],
    giftShare: 0.5, goesWith: ['watch-strap', 'leather-shoes'],
  },
  'watch-strap': {
    'zh-CN': ['表带', '手表带', '真皮表带', '手表盒', '摇表器', '手表收纳盒', '钢表带', '真皮 表带'],
    en: ['watch strap', 'watch band', 'nato strap', 'watch bracelet', 'watch winder', 'watch box'],
    not: ['儿童', 'kids', '电话手表'],
    lastsDays: 365, goesWith: ['watch'],
  },
  necklace: {
    'zh-CN': ['项链', '吊坠', '锁骨链', '珍珠项链', '金项链', '银项链', '毛衣链', '项坠'],
    en: ['necklace', 'pendant necklace', 'gold necklace', 'silver necklace', 'pearl necklace', 'locket'],
    not: ['dog', 'making', 'stand', 'holder', 'display', 'light', '收纳', '架', '宠物', '车'],
    giftShare: 0.55, goesWith: ['earrings', 'bracelet', 'jewelry-box'],
  },
  earrings: {
    'zh-CN': ['耳环', '耳钉', '耳坠', '耳夹', '耳饰', '珍珠耳环', '耳骨夹', '养耳洞耳钉'],
    en: ['earrings', 'stud earrings', 'hoop earrings', 'drop earrings', 'ear cuff', 'ear studs'],
    not: ['making', 'holder', 'organizer', '收纳', '架'],
    giftShare: 0.5, goesWith: ['necklace', 'jewelry-box'],
  },
  bracelet: {
    'zh-CN': ['手链', '手镯', '手串', '转运珠', '手环 首饰', '金手镯', '脚链', '红绳 手链', '银手镯'],
    en: ['bracelet', 'bangle', 'charm bracelet', 'bead bracelet', 'tennis bracelet', 'anklet'],
    not: ['fitness', 'making kit', 'mosquito', 'watch', '驱蚊', '智能', '运动'],
    giftShare: 0.55, goesWith: ['necklace', 'jewelry-box'],
  },
  ring: {
    'zh-CN': ['戒指', '钻戒', '对戒', '情侣戒指', '求婚戒指', '结婚对戒', '素圈戒指', '指环 银', '婚戒'],
    en: [
      'silver ring', 'jewelry rings', 'diamond ring', 'engagement ring', 'wedding band', 'promise ring',
      'gold ring', 'couple rings',
    ],
    not: ['teether', 'phone', 'curtain', 'napkin', 'swim', 'light', 'key', 'gym', 'fitness', '手机'],
    giftShare: 0.35, goesWith: ['jewelry-box'],
  },
  brooch: {
    'zh-CN': ['胸针', '别针 装饰', '徽章 胸针', '领针', '胸花', '防走光 胸针'],
    en: ['brooch', 'lapel pin', 'brooch pin', 'enamel pin', 'corsage'],
    giftShare: 0.45, goesWith: ['silk-scarf'],
  },
  'jewelry-box': {
    'zh-CN': ['首饰盒', '首饰收纳盒', '饰品收纳', '珠宝盒', '耳环收纳', '首饰架', '戒指盒', '项链收纳'],
    en: [
      'jewelry box', 'jewellery box', 'jewelry organizer', 'jewelry case', 'jewelry stand', 'earring holder',
      'ring dish',
    ],
    giftShare: 0.4, goesWith: ['earrings'],
  },
};
