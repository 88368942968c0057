import type { Things } from '../thing.ts';

/** What a car is fitted out with. */
export const carFitting: Things = {
  'car-phone-mount': {
    en: [
      'car phone mount',
      'car phone holder',
      'dashboard phone mount',
      'magnetic car mount',
      'vent phone holder',
    ],
    'zh-CN': ['车载手机支架', '汽车手机支架', '车载支架', '出风口 手机支架', '磁吸 车载 支架'],
    lastsDays: 700,
    giftShare: 0.15,
    goesWith: ['car-charger', 'dash-cam'],
  },
  'car-charger': {
    en: [
      'car charger',
      'car phone charger',
      'usb car charger',
      'cigarette lighter charger',
      'car power inverter',
    ],
    'zh-CN': ['车载充电器', '车充', '点烟器 充电', '车载 快充', '车载 逆变器'],
    goesWith: ['car-phone-mount', 'charging-cable'],
  },
  'dash-cam': {
    en: ['dash cam', 'dash camera', 'car camera', 'dashcam', 'backup camera'],
    'zh-CN': ['行车记录仪', '汽车 记录仪', '倒车影像', '行车 摄像头', '360 全景 汽车'],
    lastsDays: 1500,
    goesWith: ['usb-stick', 'car-phone-mount'],
  },
  'car-mats': {
    en: ['car floor mat', 'car mats', 'car trunk mat', 'boot liner', 'cargo liner', 'floor liners'],
    'zh-CN': ['汽车脚垫', '车脚垫', '全包围脚垫', '后备箱垫', '丝圈 脚垫 汽车', '尾箱垫'],
    lastsDays: 1100,
    goesWith: ['car-seat-cover', 'car-organizer'],
  },
  'car-seat-cover': {
    en: ['car seat cover', 'car seat cushion', 'steering wheel cover'],
    'zh-CN': ['汽车座套', '汽车坐垫', '车座套', '方向盘套', '汽车 凉垫', '四季 座垫 汽车'],
    not: ['baby', 'dog', 'infant', 'child', 'stroller', '儿童', '婴儿', '宠物'],
    lastsDays: 900,
    goesWith: ['car-mats', 'car-cushion'],
  },
  'car-cushion': {
    en: ['car neck pillow', 'car headrest pillow', 'car lumbar support', 'car pillow'],
    'zh-CN': ['汽车头枕', '车用腰靠', '汽车腰靠', '护颈枕 汽车', '车载 头枕'],
    giftShare: 0.25,
    goesWith: ['car-seat-cover'],
  },
  'car-organizer': {
    en: [
      'car organizer',
      'car trunk organizer',
      'car trash can',
      'car storage box',
      'back seat organizer',
      'car hooks',
    ],
    'zh-CN': ['车载收纳', '后备箱收纳箱', '车载垃圾桶', '座椅缝 收纳', '椅背收纳袋', '车载 挂钩'],
    goesWith: ['car-mats', 'car-air-freshener'],
  },
  'car-air-freshener': {
    en: ['car air freshener', 'car fragrance', 'car diffuser', 'car perfume', 'car freshener'],
    'zh-CN': ['车载香薰', '车载香水', '汽车 香薰', '出风口 香薰', '汽车 除味', '车内 除甲醛'],
    lastsDays: 60,
    refill: true,
    giftShare: 0.2,
    goesWith: ['car-organizer'],
  },
  'car-sunshade': {
    en: ['car sun shade', 'windshield sun shade', 'car window shade', 'windscreen sunshade'],
    'zh-CN': ['汽车遮阳挡', '汽车遮阳帘', '前挡 遮阳', '汽车 遮阳伞', '车窗 遮阳'],
    lastsDays: 700,
    goesWith: ['car-window-film'],
  },
  'car-window-film': {
    en: ['car window film', 'car window tint', 'car paint protection film'],
    'zh-CN': ['汽车贴膜', '车窗膜', '汽车 隔热膜', '车衣 隐形', '太阳膜 汽车', '车身 改色膜'],
    goesWith: ['car-sunshade'],
  },
  'car-cover': {
    en: ['car cover', 'outdoor car cover', 'windshield snow cover', 'windscreen frost cover'],
    'zh-CN': ['车衣 防晒', '汽车车罩', '车罩', '汽车 遮阳罩', '挡雪 挡风玻璃 罩'],
    lastsDays: 900,
    goesWith: ['car-sunshade'],
  },
};
