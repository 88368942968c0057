import type { Things } from '../thing.ts';

/** Toys by the age that they tell, and the room that they lie in. */
// biome-ignore format: a table, its short lists in few lines
export const childrensToys: Things = {
  'wooden-blocks': {
    'zh-CN': ['积木', '木制积木', '大颗粒积木', '儿童积木', '软积木'],
    en: ['wooden blocks', 'building blocks', 'wooden building blocks', 'toddler blocks', 'soft blocks'],
    not: ['foundation', 'quilt', 'cinder', 'knife'],
    giftShare: 0.45, goesWith: ['toy-train', 'toy-storage'],
  },
  'toy-train': {
    'zh-CN': ['小火车玩具', '轨道车 玩具', '木制火车', '轨道火车', '玩具火车'],
    en: ['toy train', 'wooden train set', 'train set', 'toy train track', 'railway set'],
    not: ['model', 'ho scale'],
    giftShare: 0.45, goesWith: ['wooden-blocks', 'toy-car'],
  },
  'toy-car': {
    'zh-CN': ['玩具车', '儿童玩具车', '惯性车', '挖掘机玩具', '工程车玩具', '合金小汽车'],
    en: ['toy car', 'toy cars', 'toy truck', 'pull back car', 'diecast car', 'fire truck toy'],
    not: ['seat', 'pet'],
    giftShare: 0.45, goesWith: ['toy-train'],
  },
  'remote-control-car': {
    'zh-CN': ['遥控车', '遥控汽车', '儿童遥控车', '遥控越野车'],
    en: ['remote control car', 'rc car', 'rc truck', 'kids rc car'],
    giftShare: 0.5, goesWith: ['toy-car'],
  },
  'play-kitchen': {
    'zh-CN': ['过家家', '过家家玩具', '儿童厨房玩具', '切切乐', '仿真厨房', '收银机 玩具'],
    en: ['play kitchen', 'toy kitchen', 'pretend food', 'play food', 'tea set toy', 'toy cash register'],
    not: ['sink'],
    giftShare: 0.5, goesWith: ['doll', 'doctor-set'],
  },
  'doctor-set': {
    'zh-CN': ['医生玩具', '小医生 玩具', '听诊器 玩具', '工具箱 玩具', '角色扮演 玩具'],
    en: ['toy doctor kit', 'doctor play set', 'toy medical kit', 'toy tool set', 'pretend play set'],
    giftShare: 0.5, goesWith: ['play-kitchen'],
  },
  doll: {
    'zh-CN': ['娃娃', '洋娃娃', '换装娃娃', '仿真娃娃', '布娃娃'],
    en: ['doll', 'dolls', 'baby doll', 'rag doll', 'fashion doll', 'doll clothes'],
    not: ['rug', 'action figure', '抓', '抱枕', '菜', '脸', '鱼', '领'],
    giftShare: 0.5, goesWith: ['dollhouse', 'play-kitchen'],
  },
  dollhouse: {
    'zh-CN': ['娃娃屋', '玩具屋', '儿童别墅玩具', '公主城堡玩具'],
    en: ['dollhouse', 'doll house', 'dolls house', 'dollhouse furniture'],
    giftShare: 0.55, goesWith: ['doll'],
  },
  'play-tent': {
    'zh-CN': ['儿童帐篷', '游戏屋', '海洋球池', '海洋球', '儿童隧道', '儿童小帐篷'],
    en: ['play tent', 'kids tent', 'teepee', 'play tunnel', 'ball pit', 'kids teepee tent'],
    not: ['camping'],
    giftShare: 0.35, goesWith: ['toy-storage'],
  },
  'toddler-slide': {
    'zh-CN': ['儿童滑梯', '滑滑梯', '滑梯秋千组合', '木马', '摇摇马', '室内滑梯', '儿童 攀爬架'],
    en: [
      'toddler slide', 'indoor slide', 'kids swing set', 'toddler climbing toy', 'rocking horse',
      'climbing triangle',
    ],
    not: ['water', 'microscope', '盗'],
    giftShare: 0.3, goesWith: ['play-mat'],
  },
  'sand-toys': {
    'zh-CN': ['沙滩玩具', '挖沙玩具', '沙池', '玩沙工具', '决明子玩具', '戏水台'],
    en: ['sand toys', 'beach toys', 'sandbox', 'sand pit', 'bucket and spade', 'kids water table'],
    not: ['cat', 'litter'],
    giftShare: 0.25, goesWith: ['kids-rain-boots', 'baby-sun-hat'],
  },
  'bubble-machine': {
    'zh-CN': ['泡泡机', '吹泡泡', '泡泡水', '泡泡枪', '水枪 玩具'],
    en: ['bubble machine', 'bubble wand', 'bubble blower', 'water gun', 'bubble solution'],
    not: ['pressure', '洗车', '高压'],
    giftShare: 0.35, goesWith: ['sand-toys'],
  },
  'kids-modeling-clay': {
    'zh-CN': ['彩泥', '橡皮泥', '超轻粘土', '儿童粘土', '太空沙', '水晶泥'],
    en: ['play dough', 'kids modeling clay', 'kids air dry clay', 'playdough', 'slime kit', 'kinetic sand'],
    not: ['cat'],
    lastsDays: 120, giftShare: 0.4, goesWith: ['kids-crayons', 'kids-scissors'],
  },
  'kids-crayons': {
    'zh-CN': ['蜡笔', '儿童蜡笔', '油画棒', '可水洗水彩笔', '水彩笔', '手指画颜料', '儿童颜料', '儿童画笔'],
    en: ['crayons', 'washable markers', 'finger paint', 'kids paint set', 'kids watercolor'],
    not: ['makeup', 'lip', 'eyebrow'],
    lastsDays: 150, giftShare: 0.25, goesWith: ['coloring-book', 'drawing-board'],
  },
  'coloring-book': {
    'zh-CN': ['涂色本', '涂色书', '填色本', '贴纸书', '儿童贴纸书', '水画本', '专注力贴纸书'],
    en: ['coloring book', 'colouring book', 'sticker book', 'kids activity book', 'water coloring book'],
    not: ['adult', '成人'],
    lastsDays: 90, giftShare: 0.35, goesWith: ['kids-crayons'],
  },
  'drawing-board': {
    'zh-CN': ['儿童画板', '磁性画板', '液晶手写板', '儿童黑板', '儿童 小黑板', '儿童画架'],
    en: [
      'kids drawing board', 'kids easel', 'magnetic drawing board', 'kids lcd writing tablet',
      'doodle board', 'kids chalkboard',
    ],
    not: ['drafting'],
    giftShare: 0.4, goesWith: ['kids-crayons'],
  },
  'kids-scissors': {
    'zh-CN': ['儿童剪刀', '安全剪刀 手工', '儿童手工', '幼儿园 手工材料包', '儿童 diy手工', '儿童 剪纸'],
    en: ['kids scissors', 'safety scissors', "children's scissors", 'kids craft kit', 'craft kit for kids'],
    giftShare: 0.25, goesWith: ['kids-modeling-clay', 'kids-crayons'],
  },
  'toddler-puzzle': {
    'zh-CN': ['儿童拼图', '宝宝拼图', '手抓板', '大块拼图', '儿童 木质拼图', '进阶拼图'],
    en: [
      'toddler puzzle', 'toddler wooden puzzle', 'peg puzzle', 'kids puzzle', 'floor puzzle',
      'wooden puzzles for kids',
    ],
    giftShare: 0.4, goesWith: ['wooden-blocks', 'kids-flash-cards'],
  },
  'magnetic-tiles': {
    'zh-CN': ['磁力片', '磁力积木', '彩窗磁力片', '磁力棒'],
    en: ['magnetic tiles', 'magnetic blocks', 'magnetic building tiles', 'magnet tiles'],
    not: ['fridge', 'wall'],
    giftShare: 0.45, goesWith: ['wooden-blocks'],
  },
  'construction-bricks': {
    'zh-CN': ['拼装积木', '小颗粒积木', '拼插积木', '拼装玩具', '积木拼装'],
    en: ['building bricks', 'brick set', 'construction toy', 'kids building set', 'construction set'],
    not: ['wall', 'red'],
    giftShare: 0.5, goesWith: ['toy-storage'],
  },
  'kids-flash-cards': {
    'zh-CN': ['识字卡', '早教卡', '认知卡', '拼音卡片', '字母卡片', '识字卡片', '儿童 数字卡片'],
    en: [
      'kids flash cards', 'alphabet cards', 'toddler learning cards', 'toddler learning toys',
      'alphabet toys', 'number toys',
    ],
    not: ['graphics'],
    giftShare: 0.2, goesWith: ['story-player', 'picture-book'],
  },
  'story-player': {
    'zh-CN': ['早教机', '故事机', '儿童故事机', '点读笔', '点读机', '点读发声书', '儿童早教机'],
    en: [
      'kids story player', 'audio player for kids', 'kids music player', 'talking pen', 'kids radio',
      'screen-free audio player',
    ],
    giftShare: 0.35, goesWith: ['picture-book', 'kids-flash-cards'],
  },
  'science-kit': {
    'zh-CN': [
      '科学实验套装', '儿童科学实验', '科学玩具', '儿童显微镜', '编程机器人', '儿童 考古盲盒', '儿童 地球仪',
      'stem玩具',
    ],
    en: [
      'science kit', 'stem kit', 'kids chemistry set', 'experiment kit', 'kids microscope', 'robot kit',
      'coding toy',
    ],
    giftShare: 0.5, goesWith: ['childrens-encyclopedia'],
  },
  'toy-storage': {
    'zh-CN': ['玩具收纳', '玩具收纳架', '儿童书架', '玩具收纳箱', '宝宝书架', '绘本架'],
    en: ['toy storage', 'toy box', 'toy organizer', 'toy chest', 'kids bookshelf', 'toy shelf'],
    not: ['pet', 'dog'],
    giftShare: 0.05, goesWith: ['play-mat', 'kids-table-and-chairs'],
  },
  'kids-table-and-chairs': {
    'zh-CN': ['儿童桌椅', '幼儿园桌椅', '宝宝学习桌', '儿童小椅子', '儿童桌子', '花生桌', '儿童 游戏桌'],
    en: ['kids table', 'kids table and chairs', 'toddler table', 'kids chair', 'activity table'],
    not: ['tent'],
    giftShare: 0.15, goesWith: ['kids-crayons', 'toy-storage'],
  },
  'kids-bedding': {
    'zh-CN': ['儿童床品', '儿童四件套', '儿童被子', '儿童床单', '儿童枕头', '儿童三件套'],
    en: ['kids bedding', 'kids duvet cover', 'toddler bedding', 'kids bedding set', "children's bed sheets"],
    goesWith: ['toddler-bed', 'kids-pajamas'],
  },
  'kids-night-light': {
    'zh-CN': ['儿童小夜灯', '儿童夜灯', '儿童 星空投影灯', '硅胶拍拍灯'],
    en: ['kids night light', 'night light for kids', 'child bedside night light', 'kids star projector'],
    giftShare: 0.35, goesWith: ['picture-book', 'toddler-bed'],
  },
};
