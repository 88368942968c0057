import type { Things } from '../thing.ts';

/** Toys for the child and figures for the shelf. */
export const toysAndCollectibles: Things = {
  'plush-toy': {
    en: ['plush toy', 'stuffed animal', 'soft toy', 'plushie', 'teddy bear', 'cuddly toy', 'plush doll'],
    'zh-CN': ['毛绒玩具', '公仔', '玩偶', '毛绒公仔', '泰迪熊', '抱抱熊'],
    not: ['dog', 'cat', 'pet', 'squeaky', 'blanket', '狗', '猫', '宠物', '发声', '挂件盲盒', '手办'],
    giftShare: 0.5,
  },
  'plush-keychain': {
    is: 'bag-charm',
    en: ['bag charm plush', 'plush pendant'],
    'zh-CN': ['毛绒 挂件', '玩偶 挂件', '搪胶 毛绒'],
    giftShare: 0.35,
    goesWith: ['plush-toy', 'figurine-clothes'],
  },
  'figurine-clothes': {
    en: ['plush clothes', 'doll outfit', 'figure outfit'],
    'zh-CN': ['娃衣', '棉花娃娃 娃衣', '娃娃 衣服', '20cm 娃衣'],
    goesWith: ['plush-keychain', 'cotton-doll'],
  },
  'cotton-doll': {
    en: ['cotton doll', 'idol doll plush', '20cm doll'],
    'zh-CN': ['棉花娃娃', '明星 娃娃 20cm', '无属性 娃娃'],
    giftShare: 0.2,
    goesWith: ['figurine-clothes'],
  },
  'blind-box': {
    en: ['blind box', 'mystery box figure', 'surprise box toy', 'blind box figure'],
    'zh-CN': ['盲盒', '潮玩 盲盒', '隐藏款', '端盒', '手办 盲盒'],
    giftShare: 0.3,
    goesWith: ['display-case', 'display-risers'],
  },
  'display-risers': {
    en: ['figure display stand', 'display risers', 'acrylic riser', 'collectible shelf'],
    'zh-CN': ['展示架 手办', '亚克力 阶梯', '阶梯 展示架', '盲盒 收纳', '盲盒 展示架'],
    goesWith: ['blind-box'],
  },
  figurine: {
    en: ['figurine', 'action figure', 'collectible figure', 'anime figure', 'statue collectible', 'art toy'],
    'zh-CN': ['手办', '潮玩', '景品', '动漫 模型 手办', '可动人偶', '兵人', '艺术玩具'],
    not: ['盲盒', 'blind', 'fairy garden', '水族'],
    giftShare: 0.3,
    goesWith: ['display-case', 'display-risers'],
  },
  'trading-cards': {
    en: ['trading cards', 'collectible cards', 'booster pack', 'booster box', 'sports cards'],
    'zh-CN': ['集换式 卡牌', '收藏卡', '球星卡', '卡片 补充包', '卡牌 收藏'],
    lastsDays: 45,
    giftShare: 0.2,
    goesWith: ['card-sleeves', 'card-binder'],
  },
  'card-sleeves': {
    en: ['card sleeves', 'card protectors', 'deck box', 'toploaders', 'magnetic card holder'],
    'zh-CN': ['卡套', '卡膜', '卡砖', '卡牌 保护套', '牌套 桌游'],
    lastsDays: 120,
    refill: true,
    goesWith: ['card-binder'],
  },
  'card-binder': {
    en: ['card binder', 'trading card album', 'photocard binder', 'card album'],
    'zh-CN': ['卡册', '卡牌 收纳册', '小卡 收纳', '追星 卡册', '集卡册'],
    goesWith: ['card-sleeves'],
  },
  'fan-merch': {
    en: ['light stick concert', 'photocards', 'fan merch', 'acrylic stand idol', 'badge pins anime'],
    'zh-CN': ['应援棒', '小卡 明星', '谷子', '吧唧', '亚克力 立牌', '周边 动漫'],
    giftShare: 0.2,
    goesWith: ['card-binder', 'ita-bag'],
  },
  'ita-bag': {
    en: ['ita bag', 'pin display bag'],
    'zh-CN': ['痛包', '痛包 双肩'],
    goesWith: ['fan-merch'],
  },
  'building-bricks': {
    en: ['building blocks set adult', 'brick model', 'construction bricks'],
    'zh-CN': ['小颗粒 积木', '积木 拼装', '街景 积木', '积木 花束'],
    not: ['wooden', 'large', 'soft', 'baby', '大颗粒', '木质', '软', '宝宝', '收纳', '桌', '布书', '磁力'],
    giftShare: 0.4,
    goesWith: ['brick-storage', 'brick-lights', 'display-case'],
  },
  'building-bricks-kids': {
    is: 'building-bricks',
    en: ['large building bricks', 'toddler bricks', 'big building blocks'],
    'zh-CN': ['大颗粒 积木', '宝宝积木', '儿童 积木 大块'],
    giftShare: 0.4,
    goesWith: ['brick-table', 'brick-storage'],
  },
  'brick-table': {
    en: ['brick table', 'building block table', 'activity table bricks'],
    'zh-CN': ['积木桌', '多功能 积木 桌', '儿童 积木 桌'],
    goesWith: ['building-bricks-kids'],
  },
  'brick-storage': {
    en: ['brick storage', 'toy brick organizer', 'baseplate bricks', 'brick separator'],
    'zh-CN': ['积木收纳', '积木 收纳盒', '积木底板', '积木 底板'],
    goesWith: ['building-bricks'],
  },
  'brick-lights': {
    en: ['brick light kit', 'LED lights for bricks'],
    'zh-CN': ['积木灯', '积木 灯光 套装'],
    goesWith: ['building-bricks'],
  },
  'marble-run': {
    en: ['marble run', 'marble maze', 'ball track toy'],
    'zh-CN': ['轨道球', '滚珠 轨道', '管道 积木', '弹珠 轨道'],
    giftShare: 0.45,
  },
  'toy-car-track': {
    en: ['car track toy', 'race track set', 'slot car', 'toy garage'],
    'zh-CN': ['停车场 玩具', '赛道 玩具', '小车 轨道'],
    giftShare: 0.45,
  },
  'puzzle-cube': {
    en: ['puzzle cube', 'speed cube', 'magic cube', 'brain teaser puzzle', 'metal puzzle'],
    'zh-CN': ['魔方', '三阶魔方', '磁力 魔方', '孔明锁', '鲁班锁', '九连环'],
    giftShare: 0.3,
  },
  'robot-toy': {
    en: ['coding robot', 'robot toy', 'programming toy'],
    'zh-CN': ['机器人 玩具', '编程 积木', '遥控 机器人'],
    giftShare: 0.45,
  },
  kite: {
    en: ['kite', 'stunt kite', 'kite reel'],
    'zh-CN': ['风筝', '儿童 风筝', '风筝轮', '风筝线'],
    not: ['surf', 'sailing'],
    giftShare: 0.2,
    goesWith: ['picnic-mat'],
  },
  'water-gun': {
    en: ['water blaster', 'water pistol', 'water balloons'],
    'zh-CN': ['水枪', '呲水枪', '水球 气球'],
    not: ['高压', '洗车'],
    giftShare: 0.3,
    goesWith: ['paddling-pool'],
  },
  'foam-blaster': {
    en: ['foam dart blaster', 'foam blaster', 'toy gun foam darts'],
    'zh-CN': ['软弹枪', '玩具枪', '软弹 发射器', '软弹'],
    giftShare: 0.4,
  },
  trampoline: {
    en: ['trampoline', 'kids trampoline', 'mini trampoline', 'rebounder'],
    'zh-CN': ['蹦蹦床', '蹦床', '儿童 蹦蹦床'],
    giftShare: 0.2,
  },
  'slide-swing': {
    en: ['kids slide', 'swing set', 'garden swing', 'climbing frame'],
    'zh-CN': ['秋千', '滑梯 秋千', '攀爬架'],
    giftShare: 0.25,
  },
  sandpit: {
    en: ['sandpit', 'play sand'],
    'zh-CN': ['沙盘 儿童', '玩沙 池', '决明子 沙'],
    goesWith: ['sand-toys'],
  },
  'yo-yo': {
    en: ['yo-yo', 'yoyo', 'spinning top toy', 'pogo stick', 'hula hoop', 'diabolo'],
    'zh-CN': ['悠悠球', '溜溜球', '陀螺 玩具', '呼啦圈', '空竹', '毽子'],
    giftShare: 0.25,
  },
  'magic-set': {
    en: ['magic kit', 'magic set', 'magic tricks', 'juggling balls'],
    'zh-CN': ['魔术道具', '魔术 套装', '近景魔术', '杂耍球'],
    giftShare: 0.4,
  },
  'arcade-table': {
    en: ['foosball table', 'air hockey table', 'pool table mini', 'pinball'],
    'zh-CN': ['桌上足球', '桌式 冰球', '迷你 台球桌', '弹珠机'],
    giftShare: 0.35,
  },
};
