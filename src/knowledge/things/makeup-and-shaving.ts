import type { Things } from '../thing.ts';

/** Make-up, scent, shaving, hair removal, monthly care. */
// biome-ignore format: a table, its short lists in few lines
export const makeupAndShaving: Things = {
  lipstick: {
    'zh-CN': ['口红', '唇釉', '唇彩', '唇泥', '唇蜜', '哑光口红', '唇线笔', '镜面唇釉', '唇膏 口红'],
    en: ['lipstick', 'lip gloss', 'lip tint', 'liquid lipstick', 'lip stain', 'matte lipstick'],
    not: ['case', 'plant', 'holder', '收纳', '架', '画', 'vibrator'],
    lastsDays: 150, giftShare: 0.35, goesWith: ['lip-balm', 'makeup-remover', 'blush'],
  },
  'foundation-makeup': {
    'zh-CN': [
      '粉底液', '气垫', 'bb霜', '遮瑕', '遮瑕膏', '隔离霜', '气垫bb', '粉底', '妆前乳', '素颜霜', '粉霜',
      '打底霜',
    ],
    en: [
      'foundation makeup', 'bb cream', 'cushion foundation', 'liquid foundation', 'concealer', 'cc cream',
      'tinted moisturizer', 'makeup primer',
    ],
    not: ['shapewear', 'garden', 'seat', '坐垫', '鞋', '跑鞋'],
    lastsDays: 120, refill: true, giftShare: 0.05,
    goesWith: ['makeup-brushes', 'setting-powder', 'makeup-remover'],
  },
  'setting-powder': {
    'zh-CN': ['散粉', '粉饼', '定妆喷雾', '蜜粉', '定妆粉', '干粉 定妆', '控油散粉', '定妆'],
    en: [
      'setting powder', 'pressed powder', 'loose powder makeup', 'setting spray', 'face powder',
      'compact powder', 'translucent powder',
    ],
    not: ['washing', 'milk', 'baby', '灭火'],
    lastsDays: 150, refill: true, goesWith: ['makeup-brushes', 'foundation-makeup'],
  },
  'eye-makeup': {
    'zh-CN': [
      '眼影', '眼影盘', '睫毛膏', '眼线笔', '眉笔', '眼线液笔', '假睫毛', '卧蚕笔', '睫毛夹', '眉粉',
      '染眉膏', '眼线液',
    ],
    en: [
      'eyeshadow', 'mascara', 'eyeliner', 'eyebrow pencil', 'eyeshadow palette', 'brow gel', 'eye shadow',
      'false eyelashes', 'lash curler',
    ],
    lastsDays: 120, giftShare: 0.1, goesWith: ['makeup-remover', 'makeup-brushes'],
  },
  blush: {
    'zh-CN': ['腮红', '修容', '高光 化妆', '液体腮红', '修容盘', '腮红膏', '高光粉', '鼻影', '综合盘'],
    en: ['blush', 'blusher', 'highlighter makeup', 'bronzer', 'contour stick', 'face palette'],
    not: ['wine', 'vase'],
    lastsDays: 240, giftShare: 0.15, goesWith: ['makeup-brushes', 'lipstick'],
  },
  'makeup-brushes': {
    'zh-CN': ['化妆刷', '美妆蛋', '粉扑', '化妆刷套装', '散粉刷', '海绵蛋', '刷具', '化妆刷 清洗'],
    en: [
      'makeup brushes', 'makeup brush set', 'makeup sponge', 'powder puff', 'makeup sponge blender',
      'brush cleaner makeup',
    ],
    lastsDays: 180, giftShare: 0.15, goesWith: ['makeup-pouch', 'foundation-makeup'],
  },
  'makeup-set': {
    'zh-CN': [
      '彩妆套装', '化妆品套装', '化妆品礼盒', '口红礼盒', '彩妆礼盒', '新手化妆 套装', '初学者 彩妆',
      '护肤礼盒', '圣诞美妆',
    ],
    en: ['makeup set', 'makeup kit', 'makeup gift set', 'beauty box', 'skincare gift set'],
    not: ['kids', 'toy', 'doll', '儿童'],
    giftShare: 0.5, goesWith: ['makeup-brushes', 'makeup-remover'],
  },
  'makeup-pouch': {
    'zh-CN': ['化妆包', '化妆品收纳盒', '化妆箱', '收纳包 化妆', '护肤品收纳', '口红收纳', '化妆品收纳'],
    en: [
      'makeup bag', 'cosmetic bag', 'makeup pouch', 'toiletry pouch', 'makeup organizer',
      'cosmetic organizer', 'makeup case', 'makeup box',
    ],
    giftShare: 0.3, goesWith: ['makeup-mirror', 'makeup-brushes'],
  },
  'toiletry-bag': {
    'zh-CN': ['洗漱包', '洗漱用品 收纳', '洗漱袋', '旅行洗漱套装', '分装瓶', '旅行套装 洗漱', '便携洗漱'],
    en: ['toiletry bag', 'wash bag', 'dopp kit', 'travel bottles', 'toiletry bottles'],
    lastsDays: 700, giftShare: 0.25, goesWith: ['toothbrush', 'packing-cubes'],
  },
  'makeup-mirror': {
    'zh-CN': ['化妆镜', '梳妆镜', '带灯化妆镜', '台式镜', '小镜子 便携', '随身镜', '台式化妆镜', '宿舍镜子'],
    en: ['makeup mirror', 'vanity mirror', 'magnifying mirror', 'compact mirror', 'hand mirror'],
    not: ['car', 'bathroom cabinet'],
    giftShare: 0.3, goesWith: ['makeup-pouch'],
  },
  perfume: {
    'zh-CN': ['香水', '淡香水', '男士香水', '固体香膏', '香体喷雾', '香水小样', '古龙水', '香水礼盒'],
    en: [
      'perfume', 'eau de parfum', 'eau de toilette', 'cologne', 'fragrance spray', 'body mist', 'fragrance',
      'perfume sample set',
    ],
    not: [
      'car', 'bottle empty', 'candle', 'dog', 'diffuser', 'oil burner', 'free', '车载', '分装瓶', '空瓶',
      '宠物', 'free fragrance',
    ],
    lastsDays: 270, giftShare: 0.45, goesWith: ['body-lotion', 'shower-gel'],
  },
  deodorant: {
    'zh-CN': ['止汗露', '香体露', '止汗喷雾', '狐臭 净味', '腋下止汗', '止汗膏', '走珠 止汗', '止汗石'],
    en: ['deodorant', 'antiperspirant', 'deodorant stick', 'roll on deodorant', 'deodorant spray'],
    not: ['shoe', 'fridge', 'room', 'car', 'dog', '鞋', '冰箱', '车', 'shoes'],
    lastsDays: 60, refill: true, giftShare: 0.02, goesWith: ['shower-gel', 'razor'],
  },
  razor: {
    'zh-CN': [
      '剃须刀 手动', '手动剃须刀', '刮胡刀', '剃须刀片', '刀片 剃须', '刮毛刀', '女士剃毛刀', '腋毛 剃毛刀',
      '双面刀片',
    ],
    en: ['razor', 'shaving razor', 'safety razor', 'razor starter kit', 'razor blades'],
    not: ['wire', 'scooter', 'electric', 'dermaplaning', 'deck', '电动', '滑板', '毛球', '刀头 电动', '刀网'],
    lastsDays: 60, giftShare: 0.15, goesWith: ['shaving-cream', 'aftershave', 'shaving-brush'],
  },
  'electric-shaver': {
    'zh-CN': ['电动剃须刀', '剃须刀', '胡须刀', '刮胡刀 电动', '电动刮胡刀', '修胡须', '剃须刀刀头'],
    en: [
      'electric shaver', 'electric razor', 'foil shaver', 'rotary shaver', 'beard trimmer',
      'shaver replacement heads', 'body groomer', 'travel shaver',
    ],
    not: ['fabric', 'lint', 'sweater', 'pet', '毛球', '手动', '刀片', '泡沫', '膏'],
    lastsDays: 900, giftShare: 0.4, goesWith: ['aftershave', 'shaving-cream'],
  },
  'shaving-cream': {
    'zh-CN': ['剃须泡沫', '剃须膏', '剃须啫喱', '刮胡泡', '剃须皂', '须泡', '剃须摩丝'],
    en: ['shaving cream', 'shaving foam', 'shaving gel', 'shave gel', 'shaving soap', 'pre shave oil'],
    lastsDays: 90, refill: true, goesWith: ['razor', 'aftershave'],
  },
  'shaving-brush': {
    'zh-CN': ['剃须刷', '胡刷', '剃须套装', '刮胡刷', '湿剃套装', '须刷'],
    en: ['shaving brush', 'shaving set', 'shaving kit', 'shaving stand', 'shaving bowl', 'wet shaving kit'],
    giftShare: 0.4, goesWith: ['shaving-cream', 'razor'],
  },
  aftershave: {
    'zh-CN': [
      '须后水', '须后乳', '胡须油', '男士面霜', '男士乳液', '男士护肤', '须后护理', '男士护肤品套装',
      '男士 水乳',
    ],
    en: [
      'aftershave', 'after shave', 'aftershave balm', 'aftershave lotion', 'beard oil', 'beard balm',
      'mens moisturizer',
    ],
    lastsDays: 120, refill: true, giftShare: 0.25, goesWith: ['razor', 'face-cream'],
  },
  'hair-removal': {
    'zh-CN': ['脱毛膏', '脱毛仪', '脱毛蜡纸', '蜜蜡 脱毛', '脱毛器', '冰点脱毛', '脱毛慕斯', '拔毛器'],
    en: [
      'hair removal cream', 'wax strips', 'epilator', 'ipl hair removal', 'waxing kit', 'sugar wax',
      'laser hair removal', 'facial hair remover', 'bikini trimmer',
    ],
    not: ['drain', 'pet', '宠物', '纸鸢'],
    lastsDays: 120, goesWith: ['body-lotion'],
  },
  'eyebrow-tools': {
    'zh-CN': ['修眉刀', '眉毛夹', '修眉剪', '眉剪', '鼻毛修剪器', '鼻毛剪', '眉镊', '镊子 拔毛', '眉贴'],
    en: [
      'eyebrow trimmer', 'tweezers', 'eyebrow razor', 'eyebrow scissors', 'eyebrow stencil',
      'dermaplaning tool', 'nose hair trimmer',
    ],
    not: ['lab', 'electronics', 'aquascaping'],
    lastsDays: 240, goesWith: ['eye-makeup'],
  },
  'facial-device': {
    'zh-CN': ['洁面仪', '美容仪', '刮痧板', '洗脸仪', '光子面罩', '大排灯', '面部按摩仪', '导入仪', '蒸脸器'],
    en: [
      'facial cleansing brush', 'face massager', 'gua sha', 'jade roller', 'microcurrent device',
      'led face mask', 'facial steamer', 'rf skin device',
    ],
    not: ['teapot'],
    giftShare: 0.25, goesWith: ['facial-serum', 'face-mask'],
  },
  'sanitary-pads': {
    'zh-CN': ['卫生巾', '护垫', '卫生护垫', '安睡裤', '棉条', '生理裤', '姨妈巾', '月经杯', '卫生棉'],
    en: [
      'sanitary pads', 'sanitary towels', 'panty liners', 'tampons', 'menstrual pads', 'period underwear',
      'menstrual cup', 'period pants',
    ],
    not: ['maternity', 'postpartum', 'dog', '产妇', 'case', '宠物'],
    lastsDays: 28, refill: true, everyday: true, giftShare: 0.02, goesWith: ['period-heating-pad'],
  },
  'first-period-kit': {
    'zh-CN': ['少女卫生巾', '学生卫生巾', '少女生理裤', '初潮礼盒', '青春期护理', '卫生巾收纳包'],
    en: ['first period kit', 'period kit for teens', 'teen period underwear', 'puberty kit', 'period pouch'],
    giftShare: 0.1, goesWith: ['training-bra', 'sanitary-pads'],
  },
  'period-heating-pad': {
    'zh-CN': ['暖宫带', '暖宫腰带', '经期暖宝', '暖宫贴', '发热护腰带', '痛经 神器', '姨妈神器', '暖宫宝'],
    en: [
      'period heating pad', 'menstrual heating pad', 'cordless heating belt', 'menstrual cramp relief',
      'warm belly belt',
    ],
    giftShare: 0.25, goesWith: ['sanitary-pads'],
  },
};
