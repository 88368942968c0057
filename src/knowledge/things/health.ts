import type { Things } from '../thing.ts';

/** Measuring, first aid, supplements and aches; sensitive where it tells of an illness. */
// biome-ignore format: a table, its short lists in few lines
export const health: Things = {
  'blood-pressure-monitor': {
    'zh-CN': ['血压计', '血压仪', '电子血压计', '血压测量仪', '家用血压计', '臂式血压计', '量血压'],
    en: [
      'blood pressure monitor', 'blood pressure cuff', 'bp monitor', 'blood pressure machine',
      'sphygmomanometer',
    ],
    not: ['battery', 'bag', '收纳包'],
    lastsDays: 1500, giftShare: 0.4, sensitive: 'health',
    goesWith: ['pill-organizer', 'pulse-oximeter', 'body-scale'],
  },
  'blood-glucose-monitor': {
    'zh-CN': ['血糖仪', '血糖测试仪', '测血糖', '动态血糖仪', '家用血糖仪', '血糖测量'],
    en: [
      'blood glucose monitor', 'glucose meter', 'blood sugar monitor', 'blood sugar test kit', 'glucometer',
      'continuous glucose monitor',
    ],
    lastsDays: 1200, giftShare: 0.35, sensitive: 'health', goesWith: ['test-strips', 'pill-organizer'],
  },
  'test-strips': {
    'zh-CN': ['血糖试纸', '采血针', '试纸 血糖', '胰岛素针头', '血糖仪试纸', '胰岛素 冷藏盒'],
    en: [
      'glucose test strips', 'blood sugar strips', 'lancets', 'test strips diabetes', 'insulin needles',
      'insulin pen needles',
    ],
    lastsDays: 30, refill: true, sensitive: 'health', goesWith: ['blood-glucose-monitor'],
  },
  'pulse-oximeter': {
    'zh-CN': ['血氧仪', '指夹式血氧仪', '血氧饱和度', '脉氧仪', '制氧机', '家用制氧机'],
    en: ['pulse oximeter', 'oximeter', 'blood oxygen monitor', 'fingertip oximeter', 'oxygen concentrator'],
    sensitive: 'health', goesWith: ['thermometer'],
  },
  thermometer: {
    'zh-CN': ['体温计', '水银体温计', '红外体温计', '体温枪', '成人体温计', '电子温度计 体温', '医用体温计'],
    en: [
      'digital thermometer', 'fever thermometer', 'oral thermometer', 'body thermometer',
      'infrared thermometer body', 'medical thermometer',
    ],
    not: ['baby', 'meat', 'bath', 'kitchen', 'aquarium', '婴儿', '儿童', '水温', '宠物', '油温'],
    lastsDays: 1500, giftShare: 0.03, goesWith: ['first-aid-kit'],
  },
  nebulizer: {
    'zh-CN': ['雾化器', '家用雾化机', '雾化吸入器', '雾化面罩', '儿童雾化器', '呼吸机', '止鼾器'],
    en: ['nebulizer', 'nebuliser', 'inhaler spacer', 'cpap machine', 'cpap mask', 'cpap supplies'],
    not: ['humidifier'],
    sensitive: 'health', goesWith: ['pulse-oximeter'],
  },
  'first-aid-kit': {
    'zh-CN': ['急救包', '创可贴', '家庭急救箱', '医药包', '碘伏棉签', '药箱', '医用 纱布', '碘伏'],
    en: [
      'first aid kit', 'medical kit', 'band aids', 'adhesive bandages', 'plasters', 'gauze',
      'antiseptic wipes', 'first aid box', 'medicine box',
    ],
    not: ['dog', 'doll', 'toy', '拼装', 'ceiling', 'wall'],
    lastsDays: 500, goesWith: ['thermometer', 'pain-relief-patch'],
  },
  'medical-masks': {
    'zh-CN': ['口罩', '医用口罩', '一次性口罩', 'n95口罩', 'kn95', '防护口罩', '外科口罩', '儿童口罩'],
    en: ['face masks disposable', 'surgical masks', 'medical masks', 'kn95 masks', 'n95 masks'],
    not: ['sleep', 'sheet', 'paint', 'skincare', '防晒', '挂绳', '收纳'],
    lastsDays: 60, refill: true, everyday: true, goesWith: ['hand-wash'],
  },
  'pill-organizer': {
    'zh-CN': ['药盒', '分药器', '分装药盒', '七天药盒', '切药器', '便携药盒', '一周药盒', '小药盒'],
    en: ['pill organizer', 'pill box', 'pill case', 'pill dispenser', 'pill cutter', 'medication organizer'],
    lastsDays: 700, giftShare: 0.25, sensitive: 'health', goesWith: ['blood-pressure-monitor'],
  },
  supplements: {
    'zh-CN': [
      '维生素', '鱼油', '维c', '维生素c', '益生菌', '维生素d3', '中老年 蛋白粉', '保健品', '辅酶q10',
      '葡萄籽', '褪黑素', '钙片',
    ],
    en: [
      'supplements', 'multivitamin', 'vitamins', 'fish oil', 'vitamin c tablets', 'omega 3', 'vitamin d3',
      'probiotics',
    ],
    not: [
      'dog', 'cat', 'pet', 'horse', 'kids', 'baby', 'pregnancy', 'prenatal', 'hair mask', '猫', '狗', '宠物',
      '儿童', '婴儿', '孕妇', '精华', '面膜',
    ],
    lastsDays: 60, refill: true, giftShare: 0.2, sensitive: 'health', goesWith: ['pill-organizer'],
  },
  'joint-supplements': {
    'zh-CN': ['氨糖', '氨糖软骨素', '中老年 钙片', '胶原蛋白肽', '关节 保健', '中老年 钙', '液体钙'],
    en: [
      'joint supplement', 'glucosamine', 'collagen peptides', 'calcium supplement', 'chondroitin',
      'turmeric supplement',
    ],
    not: ['dog', 'cat', 'pet', '犬', '宠物', '狗', '猫'],
    lastsDays: 60, refill: true, giftShare: 0.35, sensitive: 'health', goesWith: ['knee-brace'],
  },
  'sleep-aid': {
    'zh-CN': ['褪黑素软糖', '助眠', '助眠喷雾', '安神 睡眠', '酸枣仁', '睡眠 软糖', '鼻贴 打鼾', '助眠 香薰'],
    en: [
      'sleep aid', 'melatonin', 'sleep gummies', 'valerian', 'sleep spray', 'anti snoring strips',
      'nasal strips', 'weighted sleep mask',
    ],
    lastsDays: 45, refill: true, sensitive: 'health', goesWith: ['eye-mask', 'earplugs'],
  },
  'eye-mask': {
    'zh-CN': ['眼罩', '蒸汽眼罩', '睡眠眼罩', '真丝眼罩', '热敷眼罩', '遮光眼罩', '加热眼罩', '发热眼罩'],
    en: [
      'sleep mask', 'eye mask sleep', 'heated eye mask', 'steam eye mask', 'sleeping eye mask',
      'warm compress eye',
    ],
    not: ['dust', 'stickers', 'dog', 'patch', 'halloween'],
    lastsDays: 120, giftShare: 0.2, goesWith: ['earplugs', 'neck-pillow'],
  },
  'neck-pillow': {
    'zh-CN': ['颈枕', 'u型枕', '旅行枕', '颈部按摩仪', '颈椎按摩器', '颈椎牵引', '脖子 按摩', '飞机枕'],
    en: [
      'neck pillow', 'travel pillow', 'u-shaped pillow', 'cervical traction', 'neck massager',
      'neck stretcher', 'airplane pillow',
    ],
    not: ['baby', '婴儿', 'duvet'],
    lastsDays: 700, giftShare: 0.25, goesWith: ['eye-mask', 'earplugs'],
  },
  massager: {
    'zh-CN': [
      '按摩器', '筋膜枪', '足浴盆', '泡脚桶', '按摩椅', '足疗机', '腰部按摩', '按摩仪', '洗脚盆 按摩',
      '护眼仪', '按摩垫', '泡脚盆',
    ],
    en: ['massager', 'massage gun', 'back massager', 'foot massager', 'massage chair', 'foot spa'],
    not: ['scalp', 'face', 'baby', 'pet', 'prostate', '面部', '头皮', '宠物', '婴儿'],
    lastsDays: 1500, giftShare: 0.45, goesWith: ['heating-pad'],
  },
  'heating-pad': {
    'zh-CN': ['热敷垫', '电热护腰', '理疗垫', '热敷包', '艾灸', '艾灸盒', '艾条', '盐袋 热敷', '理疗仪'],
    en: ['heating pad', 'microwavable heat pack', 'heat wrap', 'moxibustion', 'hot compress'],
    not: ['reptile', 'seedling', 'pet', 'period', '宠物', '爬宠'],
    giftShare: 0.3, goesWith: ['pain-relief-patch'],
  },
  'pain-relief-patch': {
    'zh-CN': [
      '膏药贴', '止痛贴', '肩颈贴', '颈椎贴', '膏药', '活络油', '筋骨贴', '腰椎贴', '镇痛 喷雾',
      '肌肉 酸痛 喷雾',
    ],
    en: [
      'pain relief patch', 'muscle rub', 'pain relief cream', 'heat patches', 'muscle pain gel',
      'lidocaine patch', 'plaster pain relief',
    ],
    lastsDays: 40, refill: true, giftShare: 0.2, sensitive: 'health',
    goesWith: ['knee-brace', 'lumbar-brace'],
  },
  'knee-brace': {
    'zh-CN': ['护膝', '护踝', '护腕', '老寒腿 护膝', '半月板 护膝', '护肘', '运动护膝', '腱鞘 护具'],
    en: [
      'knee brace', 'knee support', 'knee sleeve', 'ankle brace', 'wrist brace', 'knee warmers',
      'elbow brace', 'ankle support',
    ],
    not: ['baby', 'kids', 'kneeling', 'garden', '婴儿', '宝宝', '儿童', '护腕垫', '鼠标'],
    lastsDays: 365, giftShare: 0.2, goesWith: ['pain-relief-patch'],
  },
  'lumbar-brace': {
    'zh-CN': ['护腰带', '腰椎固定', '护腰 腰间盘', '矫姿带', '驼背矫正', '腰托', '矫正带 驼背', '腰围 固定'],
    en: ['back brace', 'lumbar belt', 'posture corrector', 'back support belt', 'posture brace'],
    not: ['chair', 'cushion', '孕妇', '收腹'],
    lastsDays: 365, sensitive: 'health', goesWith: ['heating-pad', 'lumbar-pillow'],
  },
  'compression-socks': {
    'zh-CN': ['静脉曲张袜', '压力袜', '医用 弹力袜', '医用弹力袜', '长途飞行袜', '护士 压力袜', '小腿袜套'],
    en: [
      'compression socks', 'compression stockings', 'varicose vein stockings', 'flight socks',
      'medical stockings',
    ],
    lastsDays: 180, goesWith: ['foot-care'],
  },
  'body-scale': {
    'zh-CN': ['体重秤', '体脂秤', '电子秤 体重', '称体重', '电子体重秤', '智能体脂秤', '健康秤'],
    en: ['bathroom scale', 'body fat scale', 'smart scale', 'weight scale', 'body scale'],
    not: ['kitchen', 'luggage', 'fish', 'jewelry', 'dog', '厨房', '行李', '珠宝', '宠物', '婴儿'],
    lastsDays: 1500, goesWith: ['smart-watch'],
  },
};
