import type { Things } from '../thing.ts';

/** Bags, wallets and what hangs on them. */
// biome-ignore format: a table, its short lists in few lines
export const bags: Things = {
  handbag: {
    'zh-CN': ['手提包', '单肩包', '女包', '包包', '腋下包', '通勤包女', '菜篮子包', '水桶包', '托特 手提'],
    en: ['handbag', 'shoulder bag', 'purse', 'hobo bag', 'satchel bag', 'top handle bag', 'underarm bag'],
    not: ['hook', 'strap', 'insert', 'storage', 'charm', '内胆', '肩带', '收纳', '挂件', '挂钩', 'coin'],
    lastsDays: 500, giftShare: 0.25, goesWith: ['wallet', 'bag-charm'],
  },
  'tote-bag': {
    'zh-CN': ['托特包', '帆布包', '帆布袋', '大容量托特包', '布袋', '购物袋 帆布', '上课包', '通勤托特'],
    en: ['tote bag', 'canvas tote', 'canvas bag', 'large tote', 'work tote', 'shopping tote'],
    not: ['cooler', 'laundry', 'insert', '内胆'],
    lastsDays: 400, giftShare: 0.25, goesWith: ['wallet', 'makeup-pouch'],
  },
  'crossbody-bag': {
    'zh-CN': ['斜挎包', '链条包', '胸包', '腰包', '邮差包', '手机包', '小方包', '单肩斜挎', '相机包 斜挎'],
    en: [
      'crossbody bag', 'cross body bag', 'sling bag', 'messenger bag', 'phone bag crossbody', 'fanny pack',
      'belt bag', 'chest bag', 'waist pack',
    ],
    not: ['running', 'golf', 'dog', 'tool', '跑步', '遛狗'],
    lastsDays: 500, giftShare: 0.25, goesWith: ['wallet'],
  },
  'clutch-bag': {
    'zh-CN': ['手拿包', '晚宴包', '宴会包', '晚装包', '手包'],
    en: ['clutch bag', 'evening bag', 'clutch purse', 'evening clutch', 'bridal clutch'],
    giftShare: 0.2, goesWith: ['evening-dress'],
  },
  backpack: {
    'zh-CN': ['双肩包', '背包', '旅行背包', '休闲双肩包', '通勤双肩包', '大学生书包', '大容量背包'],
    en: ['backpack', 'rucksack', 'daypack', 'travel backpack', 'commuter backpack', 'knapsack', 'bookbag'],
    not: [
      'kids', 'toddler', 'diaper', 'cat', 'dog', 'pet', 'baby', 'sprayer', 'vacuum', 'leaf', 'mini', '童',
      '宠物', '猫', '妈咪', '婴儿', '幼儿', '喷雾器', '防雨罩', '折叠凳',
    ],
    lastsDays: 700, giftShare: 0.15, goesWith: ['water-bottle', 'packing-cubes', 'rain-jacket'],
  },
  'laptop-bag': {
    'zh-CN': ['电脑包', '笔记本电脑包', '公文电脑包', '手提电脑包', '商务电脑包', '电脑双肩包', '电脑背包'],
    en: ['laptop bag', 'laptop backpack', 'computer bag', 'laptop messenger bag', 'laptop tote'],
    lastsDays: 700, giftShare: 0.15, goesWith: ['laptop-stand', 'business-card-holder'],
  },
  briefcase: {
    'zh-CN': ['公文包', '商务公文包', '手提公文包', '男士公文包', '真皮公文包', '男士手提包'],
    en: ['briefcase', 'leather briefcase', 'attache case', 'men work bag', 'document bag'],
    lastsDays: 1000, giftShare: 0.25, goesWith: ['business-card-holder', 'dress-shirt'],
  },
  wallet: {
    'zh-CN': ['钱包', '卡包', '零钱包', '男士钱包', '长款钱包', '短款钱包', '证件包 钱包', '卡夹'],
    en: ['wallet', 'leather wallet', 'bifold wallet', 'card wallet', 'coin purse', 'money clip'],
    not: ['phone case', 'phone', 'metal detector', 'crypto', '手机壳'],
    lastsDays: 900, giftShare: 0.45, goesWith: ['belt', 'key-ring'],
  },
  'key-ring': {
    'zh-CN': ['钥匙扣', '钥匙链', '钥匙包', '钥匙圈', '车钥匙扣', '汽车钥匙套'],
    en: ['key ring', 'keychain', 'key holder', 'key chain', 'key organizer', 'lanyard keys'],
    not: ['mold', 'making', 'making kit'],
    giftShare: 0.5, goesWith: ['wallet'],
  },
  'bag-charm': {
    'zh-CN': ['包包挂件', '书包挂件', '包挂', '毛绒挂件', '包带', '包包肩带', '玩偶挂件', '书包挂饰'],
    en: ['bag charm', 'bag pendant', 'plush keychain', 'bag strap', 'purse charm', 'bag scarf'],
    giftShare: 0.4, goesWith: ['handbag'],
  },
};
