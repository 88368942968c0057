import type { Things } from '../thing.ts';

/** The desk at home, at school and in an office: light, seat, order, a nap. */
// biome-ignore format: a table, its short lists in few lines
export const desk: Things = {
  'desk-lamp': {
    'zh-CN': ['台灯', '护眼台灯', '学习台灯', 'led台灯', '学习灯', '书桌灯', '读写台灯', '护眼灯'],
    en: ['desk lamp', 'study lamp', 'table lamp study', 'reading lamp desk', 'eye-caring lamp'],
    not: ['bulb', '灯泡', '床头灯'],
    giftShare: 0.15, goesWith: ['study-desk', 'book-stand', 'notebook'],
  },
  'clip-on-light': {
    'zh-CN': ['宿舍灯', '酷毙灯', '夹式台灯', '宿舍台灯', '宿舍 磁吸灯', '充电台灯', '床头夹灯'],
    en: [
      'clip on light', 'clip lamp', 'dorm reading light', 'rechargeable desk lamp', 'dorm under shelf light',
    ],
    is: 'desk-lamp', goesWith: ['bed-desk'],
  },
  'study-desk': {
    'zh-CN': ['学习桌', '儿童学习桌', '书桌', '写字桌', '升降学习桌', '学生书桌', '写字台', '课桌'],
    en: ['study desk', 'kids desk', 'student desk', 'writing desk', 'homework desk'],
    not: ['lamp', 'pad', 'mat', 'organizer', '桌垫', '台灯', '书桌垫', '桌面'],
    giftShare: 0.03, goesWith: ['study-chair', 'desk-lamp', 'desk-pad'],
  },
  'study-chair': {
    'zh-CN': ['学习椅', '儿童学习椅', '矫姿椅', '学生椅', '儿童 升降椅', '写字椅', '学习椅 升降'],
    en: ['study chair', 'kids study chair', 'student chair', 'kids desk chair', 'kids posture chair'],
    goesWith: ['study-desk'],
  },
  'office-chair': {
    'zh-CN': ['人体工学椅', '办公椅', '电脑椅', '工学椅', '办公室椅子', '转椅'],
    en: ['office chair', 'desk chair', 'ergonomic chair', 'computer chair', 'swivel chair', 'task chair'],
    not: ['cushion', 'mat', 'cover', 'wheels', '坐垫', '脚垫', '椅套'],
    goesWith: ['seat-cushion', 'lumbar-pillow', 'footrest'],
  },
  'standing-desk': {
    'zh-CN': ['升降桌', '电动升降桌', '站立办公桌', '升降办公桌', '桌面 升降台'],
    en: ['standing desk', 'sit stand desk', 'height adjustable desk', 'desk converter'],
    not: ['mat'],
    goesWith: ['office-chair', 'desk-pad', 'monitor-stand'],
  },
  'seat-cushion': {
    'zh-CN': ['坐垫', '办公室坐垫', '椅垫', '屁垫', '记忆棉坐垫', '学生坐垫', '久坐 坐垫', '椅子坐垫'],
    en: ['seat cushion', 'chair cushion', 'coccyx cushion', 'chair pad', 'memory foam seat cushion'],
    not: ['car', 'patio', 'bike', 'boat', '汽车', '自行车', '电动车', '沙发'],
    lastsDays: 500, goesWith: ['lumbar-pillow'],
  },
  'lumbar-pillow': {
    'zh-CN': ['腰靠', '护腰靠垫', '办公室 靠垫', '腰枕', '腰垫', '护腰靠枕'],
    en: [
      'lumbar pillow', 'lumbar support', 'back support pillow chair', 'lumbar cushion',
      'office back cushion',
    ],
    not: ['car', 'belt', '汽车', '车用'],
    goesWith: ['seat-cushion', 'footrest'],
  },
  footrest: {
    'zh-CN': ['办公 脚踏板', '搁脚凳', '办公室 脚踏', '办公 垫脚', '搁脚神器', '办公 脚凳'],
    en: ['footrest', 'foot rest under desk', 'office foot stool', 'under desk footrest', 'foot hammock'],
    not: ['stroller', 'motorcycle'],
    goesWith: ['seat-cushion'],
  },
  'desk-pad': {
    'zh-CN': ['桌垫', '书桌垫', '办公桌垫', '学习桌垫', '鼠标垫 大号', '写字垫', '学生桌垫'],
    en: ['desk pad', 'desk mat', 'desk protector', 'writing pad desk', 'large mouse pad', 'kids desk mat'],
    not: ['chair', '餐桌'],
    lastsDays: 500, giftShare: 0.1, goesWith: ['desk-organizer'],
  },
  'desk-organizer': {
    'zh-CN': ['桌面收纳', '笔筒', '桌面收纳盒', '办公桌收纳', '桌面置物架', '桌上书架', '桌面 增高架'],
    en: [
      'desk organizer', 'desk organiser', 'pen holder', 'desktop shelf', 'desk drawer organizer',
      'pencil holder', 'desk tidy',
    ],
    not: ['makeup', '化妆品', '化妆'],
    giftShare: 0.15, goesWith: ['pencils', 'file-cabinet'],
  },
  'monitor-stand': {
    'zh-CN': ['显示器支架', '显示器增高架', '屏幕支架', '显示器底座', '显示器 增高'],
    en: ['monitor stand', 'monitor riser', 'monitor arm', 'screen riser', 'monitor mount'],
    not: ['audio', 'speaker', 'baby'],
    goesWith: ['keyboard-wrist-rest', 'desk-pad'],
  },
  'laptop-stand': {
    'zh-CN': ['笔记本支架', '电脑支架', '笔记本电脑支架', '笔记本 散热支架', '电脑 增高架'],
    en: ['laptop stand', 'laptop riser', 'notebook stand', 'adjustable laptop stand'],
    not: ['bed', '床上'],
    giftShare: 0.1, goesWith: ['keyboard-wrist-rest', 'laptop-sleeve'],
  },
  'keyboard-wrist-rest': {
    'zh-CN': ['手托', '键盘手托', '鼠标手托', '护腕垫', '护腕 鼠标垫'],
    en: ['wrist rest', 'keyboard wrist rest', 'mouse wrist rest'],
    goesWith: ['desk-pad'],
  },
  'desk-nap-pillow': {
    'zh-CN': ['午睡枕', '趴睡枕', '午睡神器', '午休枕', '学生午睡枕', '趴趴枕', '桌上睡觉'],
    en: ['desk nap pillow', 'nap pillow', 'face down pillow', 'office nap pillow'],
    lastsDays: 500, giftShare: 0.1, goesWith: ['eye-mask', 'office-blanket'],
  },
  'office-recliner': {
    'zh-CN': ['午休床', '办公室 折叠床', '午休躺椅', '折叠躺椅', '午睡床', '午休椅'],
    en: ['folding lounge chair', 'office folding cot', 'nap chair', 'folding recliner', 'folding nap bed'],
    not: ['beach', '沙滩'],
    goesWith: ['office-blanket', 'eye-mask'],
  },
  'office-blanket': {
    'zh-CN': ['午睡毯', '办公室毯子', '披肩毯', '盖腿毯', '午休毯', '空调毯', '膝盖毯'],
    en: ['office blanket', 'lap blanket', 'nap blanket', 'heated lap blanket'],
    giftShare: 0.15, goesWith: ['desk-nap-pillow'],
  },
  'book-stand': {
    'zh-CN': ['阅读架', '看书架', '读书架', '书架 阅读 支架', '读书支架', '夹书器', '儿童阅读架'],
    en: ['book stand', 'book holder', 'reading stand', 'cookbook stand', 'textbook stand', 'bookrest'],
    not: ['shelf'],
    goesWith: ['desk-lamp', 'bookmark'],
  },
  'study-timer': {
    'zh-CN': [
      '学习 计时器', '番茄钟', '时间管理器', '学生计时器', '自律计时器', '番茄计时器', '可视化计时器',
      '学习定时器',
    ],
    en: ['study timer', 'pomodoro timer', 'visual timer', 'time timer', 'countdown timer study'],
    not: ['kitchen', 'irrigation', 'outlet', '厨房'],
    goesWith: ['planner', 'desk-lamp'],
  },
};
