import type { Things } from '../thing.ts';

/** What a baby drinks and eats, by stage, and what it is fed with. */
// biome-ignore format: a table, its short lists in few lines
export const babyFood: Things = {
  'infant-formula': {
    'zh-CN': ['婴儿奶粉', '配方奶粉', '奶粉', '婴幼儿奶粉', '宝宝奶粉'],
    en: ['infant formula', 'baby formula', 'formula milk', 'baby milk powder', 'formula powder'],
    not: ['pitcher', 'puppy', 'kitten', '宠物', '羔羊', '孕妇', '成人', '中老年', '学生', '犬', '猫'],
    lastsDays: 10, refill: true, giftShare: 0.08,
    goesWith: ['baby-bottle', 'formula-dispenser', 'bottle-sterilizer', 'bottle-brush'],
  },
  'stage-1-formula': {
    'zh-CN': ['奶粉1段', '1段奶粉', '奶粉 1段', '奶粉 一段', '奶粉 0-6个月', '新生儿奶粉'],
    en: [
      'stage 1 formula', 'stage 1 infant formula', 'first infant milk', 'newborn formula',
      '0-6 months formula', 'stage 1 milk', 'first milk formula',
    ],
    is: 'infant-formula', lastsDays: 9, refill: true, giftShare: 0.06,
    goesWith: ['baby-bottle', 'formula-dispenser', 'bottle-sterilizer'],
  },
  'stage-2-formula': {
    'zh-CN': ['奶粉2段', '2段奶粉', '奶粉 2段', '奶粉 二段', '奶粉 6-12个月', '较大婴儿奶粉', '较大婴儿配方'],
    en: [
      'stage 2 formula', 'stage 2 infant formula', 'follow-on milk', 'follow on formula',
      'follow on infant formula', '6-12 months formula', 'stage 2 milk',
    ],
    is: 'infant-formula', lastsDays: 9, refill: true, giftShare: 0.04,
    goesWith: ['baby-rice-cereal', 'sippy-cup'],
  },
  'stage-3-formula': {
    'zh-CN': ['奶粉3段', '3段奶粉', '奶粉 3段', '奶粉 三段', '奶粉 1-3岁', '幼儿配方奶粉'],
    en: [
      'stage 3 formula', 'stage 3 infant formula', 'toddler milk', 'toddler formula', 'growing up milk',
      'stage 3 milk', '1-3 years formula',
    ],
    is: 'infant-formula', lastsDays: 12, refill: true, giftShare: 0.03,
    goesWith: ['straw-cup', 'baby-snacks'],
  },
  'stage-4-formula': {
    'zh-CN': ['奶粉4段', '4段奶粉', '奶粉 4段', '奶粉 四段', '奶粉 3-6岁', '儿童奶粉', '儿童成长奶粉'],
    en: [
      'stage 4 formula', "children's milk powder", 'stage 4 milk', '3-6 years milk powder',
      'kids growing up milk',
    ],
    is: 'infant-formula', lastsDays: 20, refill: true, giftShare: 0.05, goesWith: ['kids-vitamins'],
  },
  'hydrolyzed-formula': {
    'zh-CN': ['水解奶粉', '深度水解', '无乳糖奶粉', '氨基酸奶粉'],
    en: ['hypoallergenic formula', 'hydrolyzed formula', 'lactose free formula', 'anti-reflux formula'],
    is: 'infant-formula', lastsDays: 9, refill: true, sensitive: 'health', goesWith: ['baby-bottle'],
  },
  'goat-milk-formula': {
    'zh-CN': ['羊奶粉', '婴儿羊奶粉', '婴儿 羊奶粉'],
    en: ['goat milk formula', 'goat infant formula'],
    not: ['宠物', '犬', '猫', '中老年', 'puppy'],
    is: 'infant-formula', lastsDays: 10, refill: true, goesWith: ['baby-bottle'],
  },
  'baby-bottle': {
    'zh-CN': ['奶瓶', '婴儿奶瓶', '宝宝奶瓶', '玻璃奶瓶', '防胀气奶瓶', '新生儿奶瓶'],
    en: ['baby bottle', 'feeding bottle', 'newborn bottle', 'glass baby bottle', 'anti-colic bottle'],
    not: ['brush', 'warmer', 'sterilizer', 'dryer', 'doll', '刷', '消毒', '清洁'],
    lastsDays: 120, giftShare: 0.1,
    goesWith: ['bottle-nipple', 'bottle-brush', 'bottle-sterilizer', 'bottle-warmer'],
  },
  'bottle-nipple': {
    'zh-CN': ['奶嘴', '奶瓶奶嘴', '替换奶嘴', '超宽口径奶嘴'],
    en: ['bottle nipple', 'baby bottle teats', 'bottle teats', 'replacement nipples'],
    not: ['安抚', '安慰', 'pacifier'],
    lastsDays: 60, refill: true, goesWith: ['baby-bottle'],
  },
  'bottle-brush': {
    'zh-CN': ['奶瓶刷', '奶瓶刷套装', '奶嘴刷'],
    en: ['bottle brush', 'baby bottle brush', 'bottle cleaning brush', 'bottle brush set'],
    not: ['tree', 'christmas'],
    lastsDays: 60, goesWith: ['bottle-detergent', 'bottle-drying-rack'],
  },
  'bottle-detergent': {
    'zh-CN': ['奶瓶清洗剂', '奶瓶清洁剂', '果蔬奶瓶清洗剂', '婴儿洗洁精'],
    en: ['baby bottle cleaner', 'bottle detergent', 'baby bottle soap', 'baby dish soap'],
    lastsDays: 60, refill: true, goesWith: ['bottle-brush'],
  },
  'bottle-drying-rack': {
    'zh-CN': ['奶瓶沥水架', '奶瓶架', '奶瓶晾干架', '奶瓶收纳箱'],
    en: ['bottle drying rack', 'baby bottle rack', 'bottle drainer'],
    goesWith: ['bottle-brush'],
  },
  'bottle-sterilizer': {
    'zh-CN': ['奶瓶消毒器', '奶瓶消毒锅', '婴儿 消毒锅', '奶瓶消毒柜', '婴儿 紫外线消毒柜'],
    en: ['bottle sterilizer', 'bottle steriliser', 'baby steam sterilizer', 'baby steriliser'],
    giftShare: 0.1, goesWith: ['bottle-warmer', 'baby-bottle'],
  },
  'bottle-warmer': {
    'zh-CN': ['温奶器', '暖奶器', '恒温暖奶器', '奶瓶保温套'],
    en: ['bottle warmer', 'baby bottle warmer', 'baby milk warmer', 'portable bottle warmer'],
    giftShare: 0.1, goesWith: ['baby-bottle', 'formula-maker'],
  },
  'formula-maker': {
    'zh-CN': ['恒温调奶器', '调奶器', '冲奶机', '婴儿 恒温水壶', '摇奶器', '恒温壶 冲奶'],
    en: [
      'formula maker', 'baby formula pitcher', 'formula mixer', 'baby water kettle', 'formula kettle',
      'baby milk mixer',
    ],
    goesWith: ['infant-formula', 'baby-bottle'],
  },
  'formula-dispenser': {
    'zh-CN': ['奶粉盒', '便携奶粉盒', '奶粉罐', '奶粉密封罐', '奶粉分装'],
    en: ['formula dispenser', 'milk powder container', 'formula container', 'portable formula box'],
    goesWith: ['infant-formula', 'bottle-cooler-bag'],
  },
  'bottle-cooler-bag': {
    'zh-CN': ['背奶包', '奶瓶保温袋', '母乳保鲜包', '储奶冰包', '母乳 蓝冰'],
    en: ['breast milk cooler bag', 'bottle cooler bag', 'insulated bottle bag', 'baby bottle bag'],
    goesWith: ['milk-storage-bags', 'baby-bottle'],
  },
  'baby-rice-cereal': {
    'zh-CN': ['婴儿米粉', '高铁米粉', '宝宝米粉', '米粉 婴儿辅食', '婴儿营养米粉'],
    en: ['baby cereal', 'baby rice', 'rice cereal', 'infant cereal', 'iron fortified cereal'],
    not: ['breakfast', 'bar', '过桥', '螺蛳粉'],
    lastsDays: 30, refill: true, goesWith: ['baby-spoons', 'baby-bowl', 'baby-puree'],
  },
  'baby-puree': {
    'zh-CN': ['果泥', '宝宝果泥', '婴儿果泥', '辅食泥', '婴儿肉泥', '宝宝 蔬菜泥'],
    en: [
      'baby puree', 'baby food pouches', 'baby food jars', 'baby fruit puree', 'baby food',
      'baby vegetable puree',
    ],
    not: ['maker', 'blender', 'processor', 'storage', 'feeder', 'cookbook', '冻干', '机'],
    lastsDays: 14, refill: true, goesWith: ['baby-spoons', 'baby-bibs'],
  },
  'baby-noodles': {
    'zh-CN': ['宝宝面条', '婴儿面条', '辅食面条', '蝴蝶面', '宝宝 颗粒面'],
    en: ['baby noodles', 'baby pasta', 'toddler pasta'],
    lastsDays: 25, refill: true, goesWith: ['baby-food-scissors', 'baby-puree'],
  },
  'baby-snacks': {
    'zh-CN': ['宝宝泡芙', '磨牙饼干', '溶豆', '宝宝零食', '婴儿零食', '磨牙棒 饼干', '婴儿米饼'],
    en: [
      'baby puffs', 'teething biscuits', 'teething rusks', 'baby snacks', 'rice rusks', 'baby melts',
      'toddler snacks',
    ],
    not: ['dog', 'puppy'],
    lastsDays: 20, refill: true, goesWith: ['sippy-cup', 'baby-bibs'],
  },
  'baby-cheese': {
    'zh-CN': ['宝宝奶酪', '奶酪棒', '儿童奶酪', '宝宝酸奶'],
    en: ['baby cheese', 'kids cheese sticks', 'toddler yogurt'],
    lastsDays: 14, refill: true, goesWith: ['baby-snacks'],
  },
  'baby-oil-and-seasoning': {
    'zh-CN': ['辅食油', '宝宝 核桃油', '宝宝酱油', '儿童酱油', '宝宝调味料', '婴儿核桃油'],
    en: ['baby walnut oil', 'baby cooking oil', 'baby soy sauce', 'toddler seasoning'],
    lastsDays: 60, refill: true, goesWith: ['baby-noodles', 'baby-food-maker'],
  },
  'baby-vitamin-d': {
    'zh-CN': ['婴儿维生素d', '维生素ad滴剂', '婴儿d3', '宝宝益生菌', '婴儿dha'],
    en: ['baby vitamin d', 'vitamin d drops', 'infant vitamin drops', 'baby probiotics', 'baby dha'],
    lastsDays: 60, refill: true, sensitive: 'health', goesWith: ['baby-thermometer'],
  },
  'baby-food-maker': {
    'zh-CN': ['辅食机', '婴儿辅食机', '宝宝辅食机', '辅食料理机', '辅食棒'],
    en: ['baby food maker', 'baby food processor', 'baby food blender', 'baby food steamer'],
    giftShare: 0.1, goesWith: ['baby-food-storage', 'baby-spoons', 'baby-bowl'],
  },
  'baby-food-storage': {
    'zh-CN': ['辅食盒', '辅食冷冻格', '宝宝辅食盒', '辅食分装盒', '辅食冰格'],
    en: ['baby food storage', 'baby food freezer tray', 'puree freezer tray', 'weaning pots'],
    goesWith: ['baby-food-maker'],
  },
  'baby-food-pot': {
    'zh-CN': ['辅食锅', '宝宝辅食锅', '婴儿辅食锅', '婴儿煎煮一体锅', '宝宝 奶锅'],
    en: ['baby saucepan', 'baby cooking pot', 'baby food pot', 'baby food pan'],
    goesWith: ['baby-food-maker', 'baby-oil-and-seasoning'],
  },
  'baby-food-scissors': {
    'zh-CN': ['辅食剪', '宝宝辅食剪刀', '辅食研磨碗', '辅食研磨器'],
    en: ['baby food scissors', 'baby food grinder', 'baby food masher', 'toddler food shears'],
    goesWith: ['baby-bowl'],
  },
  'baby-spoons': {
    'zh-CN': ['辅食勺', '婴儿勺子', '硅胶软勺', '宝宝勺子', '宝宝叉勺', '学吃饭勺子', '弯头勺'],
    en: [
      'baby spoon', 'weaning spoons', 'baby silicone spoon', 'first spoons', 'infant feeding spoons',
      'toddler fork and spoon',
    ],
    lastsDays: 180, goesWith: ['baby-bowl', 'baby-bibs'],
  },
  'baby-bowl': {
    'zh-CN': ['宝宝碗', '吸盘碗', '婴儿碗', '儿童餐盘', '宝宝餐盘', '宝宝 分格餐盘', '辅食碗', '宝宝餐具'],
    en: [
      'baby bowl', 'suction bowl', 'suction plate', 'weaning set', 'toddler plate', 'baby plate',
      'toddler divided plate',
    ],
    not: ['dog', 'cat', 'pet', '宠物'],
    giftShare: 0.15, goesWith: ['baby-spoons', 'baby-bibs', 'high-chair'],
  },
  'baby-bibs': {
    'zh-CN': ['围兜', '口水兜', '宝宝围嘴', '硅胶围兜', '吃饭围兜', '婴儿围嘴', '吃饭罩衣', '饭兜'],
    en: ['baby bib', 'silicone bib', 'bibs', 'weaning bib', 'bandana bib', 'feeding smock', 'drool bib'],
    not: ['shorts', 'overalls', 'cycling', 'ski'],
    lastsDays: 120, giftShare: 0.15, goesWith: ['baby-spoons', 'high-chair'],
  },
  'fruit-feeder': {
    'zh-CN': ['咬咬乐', '果蔬咬咬乐', '咬咬袋', '水果咬咬'],
    en: ['fruit feeder', 'baby food feeder', 'fruit pacifier', 'silicone feeder'],
    goesWith: ['baby-puree', 'teether'],
  },
  'sippy-cup': {
    'zh-CN': ['鸭嘴杯', '学饮杯', '婴儿学饮杯', '宝宝水杯', '防呛 学饮'],
    en: ['sippy cup', 'trainer cup', 'training cup', 'spout cup', '360 cup', 'first cup'],
    lastsDays: 180, goesWith: ['straw-cup', 'baby-snacks'],
  },
  'straw-cup': {
    'zh-CN': ['吸管杯', '宝宝吸管杯', '重力球吸管杯', '儿童吸管杯', '喝奶吸管杯'],
    en: ['straw cup', 'toddler straw cup', 'straw sippy cup', 'weighted straw cup', 'toddler water bottle'],
    is: 'sippy-cup', lastsDays: 180, goesWith: ['baby-snacks'],
  },
};
