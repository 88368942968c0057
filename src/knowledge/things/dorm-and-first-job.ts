import type { Things } from '../thing.ts';

/** A dormitory, graduation, a first job, a driving test. */
// biome-ignore format: a table, its short lists in few lines
export const dormAndFirstJob: Things = {
  'business-card-holder': {
    'zh-CN': ['名片夹', '名片盒', '工牌', '卡套 工作证', '证件套', '工牌挂绳', '工作证卡套', '饭卡套'],
    en: ['business card holder', 'card holder', 'name badge holder', 'lanyard', 'id badge holder'],
    not: ['wedding', 'place card', 'phone'],
    giftShare: 0.15, goesWith: ['briefcase', 'notebook'],
  },
  'office-mug': {
    'zh-CN': ['办公室水杯', '办公杯', '暖杯垫', '恒温杯垫', '带盖马克杯', '办公室 茶杯'],
    en: ['office mug', 'desk mug', 'office mug with lid', 'mug warmer', 'coffee mug warmer'],
    giftShare: 0.35, goesWith: ['desk-pad'],
  },
  'desk-fan': {
    'zh-CN': ['桌面小风扇', 'usb风扇', '办公室小风扇', '宿舍 小风扇', '手持小风扇', '宿舍 夹式风扇'],
    en: ['usb desk fan', 'desk fan', 'small desk fan', 'handheld fan', 'mini fan usb'],
    giftShare: 0.1, goesWith: ['desk-pad'],
  },
  'bed-desk': {
    'zh-CN': ['床上书桌', '床上小桌子', '床上桌', '宿舍 床上桌', '床上 电脑桌', '懒人桌'],
    en: ['bed desk', 'laptop bed table', 'lap desk', 'bed tray table', 'dorm bed desk'],
    goesWith: ['clip-on-light', 'bed-backrest'],
  },
  'bed-backrest': {
    'zh-CN': ['床头靠垫', '床上靠背', '宿舍靠背', '床上 靠背垫', '床上靠枕', '宿舍 大靠背'],
    en: ['reading pillow', 'backrest pillow', 'bed backrest', 'bed rest pillow', 'dorm backrest'],
    goesWith: ['bed-desk'],
  },
  'bed-curtain': {
    'zh-CN': ['床帘', '宿舍床帘', '上铺床帘', '遮光床帘', '宿舍 床幔', '床帘 一体式'],
    en: ['bed curtain', 'dorm bed curtain', 'bunk bed curtain', 'dorm bed canopy', 'privacy curtain bunk'],
    goesWith: ['dorm-bedding', 'clip-on-light'],
  },
  'dorm-bedding': {
    'zh-CN': [
      '宿舍三件套', '宿舍床上用品', '学生被褥', '宿舍床垫', '学生床垫', '宿舍六件套', '0.9m床垫',
      '大学生 床上用品', '宿舍 被子',
    ],
    en: [
      'dorm bedding', 'twin xl sheets', 'twin xl bedding', 'dorm comforter', 'college bedding',
      'twin xl mattress topper', 'dorm mattress topper',
    ],
    lastsDays: 700, goesWith: ['bed-curtain', 'bedside-caddy'],
  },
  'bedside-caddy': {
    'zh-CN': ['床边置物架', '床头挂篮', '宿舍挂篮', '床边挂袋', '上铺置物架', '寝室挂篮', '宿舍收纳'],
    en: ['bedside caddy', 'bunk bed shelf', 'bed storage pocket', 'hanging bedside organizer', 'dorm shelf'],
    goesWith: ['dorm-storage'],
  },
  'dorm-storage': {
    'zh-CN': [
      '宿舍衣柜收纳', '宿舍床下收纳', '宿舍置物架', '宿舍 桌下收纳', '宿舍 衣柜挂袋', '寝室收纳',
      '宿舍收纳箱',
    ],
    en: [
      'dorm storage', 'dorm under bed storage', 'dorm hanging closet organizer', 'dorm storage cubes',
      'dorm organizer',
    ],
    goesWith: ['bedside-caddy'],
  },
  'shower-caddy': {
    'zh-CN': ['洗澡篮', '沐浴篮', '洗漱篮', '洗澡筐', '澡篮', '宿舍 洗漱收纳筐'],
    en: ['shower caddy', 'dorm shower caddy', 'shower tote', 'mesh shower caddy', 'bath basket'],
    goesWith: ['shower-slippers', 'toiletry-bag'],
  },
  'military-training-kit': {
    'zh-CN': ['军训装备', '军训', '军训防晒', '军训神器', '军训腰带'],
    en: ['boot camp kit', 'military training kit'],
    goesWith: ['sunscreen', 'insoles', 'after-sun-gel'],
  },
  'graduation-gift': {
    'zh-CN': ['毕业礼物', '毕业季', '学士服', '毕业纪念册', '同学录', '毕业照 衣服', '学位服', '毕业花束'],
    en: [
      'graduation gift', 'graduation cap', 'graduation decorations', 'graduation gown',
      'grad party decorations', 'graduation cards',
    ],
    giftShare: 0.5, goesWith: ['photo-album', 'fountain-pen'],
  },
  'resume-folder': {
    'zh-CN': ['简历夹', '面试文件夹', '求职简历', '公文夹', '真皮文件夹', '个人简历 文件'],
    en: ['resume folder', 'portfolio folder', 'padfolio', 'interview folder', 'leather portfolio'],
    giftShare: 0.15, goesWith: ['dress-shirt', 'briefcase'],
  },
  'teacher-gift': {
    'zh-CN': ['教师节礼物', '送老师', '老师礼物', '教师节 贺卡', '谢师宴 礼物'],
    en: ['teacher gift', 'teacher appreciation gift', 'thank you teacher'],
    giftShare: 0.9, goesWith: ['greeting-cards'],
  },
  'greeting-cards': {
    'zh-CN': ['贺卡', '生日贺卡', '明信片', '信纸信封', '卡片 祝福', '感谢卡', '信纸', '火漆印章'],
    en: [
      'greeting cards', 'thank you cards', 'birthday card', 'note cards', 'blank cards with envelopes',
      'stationery paper', 'letter writing set',
    ],
    not: ['memory', 'graphics', 'game', 'shop'],
    giftShare: 0.5, goesWith: ['fountain-pen'],
  },
  'driving-test-book': {
    'zh-CN': ['驾考题库', '驾考', '科目一', '科目四', '学车 口诀', '科目一 速记', '考驾照'],
    en: ['driving theory test book', 'highway code', 'dmv handbook', 'learner driver book', 'driving theory'],
    goesWith: ['learner-plates'],
  },
  'learner-plates': {
    'zh-CN': ['实习贴', '实习车贴', '新手上路贴', '实习标志', '新手上路', '实习磁吸'],
    en: [
      'learner plates', 'l plates', 'new driver sticker', 'student driver magnet', 'p plates',
      'student driver sticker',
    ],
    goesWith: ['blind-spot-mirror'],
  },
  'blind-spot-mirror': {
    'zh-CN': ['小圆镜', '盲点镜', '盲区镜', '倒车小圆镜', '教练镜', '后视镜小圆镜'],
    en: ['blind spot mirror', 'instructor mirror', 'parking aid mirror', 'driving mirror learner'],
    goesWith: ['learner-plates'],
  },
  'driving-shoes': {
    'zh-CN': ['开车鞋', '学车鞋', '豆豆鞋', '驾车鞋'],
    en: [
      'driving shoes', 'driver shoes', 'driving moccasins', 'driving seat cushion',
      'adult car booster cushion',
    ],
    goesWith: ['driving-gloves'],
  },
  'driving-gloves': {
    'zh-CN': ['开车手套', '骑车防晒手套', '开车墨镜', '开车防晒袖套', '驾驶眼镜', '开车眼镜'],
    en: ['driving gloves', 'uv driving gloves', 'driving sunglasses', 'polarized driving glasses'],
    goesWith: ['learner-plates'],
  },
};
