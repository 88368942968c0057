import type { Things } from '../thing.ts';

/** Where a baby sleeps and lies, is watched, kept safe and fed at the table. */
// biome-ignore format: a table, its short lists in few lines
export const nursery: Things = {
  crib: {
    'zh-CN': ['婴儿床', '宝宝床', '婴儿 拼接床', '实木婴儿床', '新生儿床', 'bb床'],
    en: ['crib', 'baby cot', 'baby crib', 'cot bed', 'mini crib', 'nursery bed', 'convertible crib'],
    not: [
      'sheet', 'mattress', 'mobile', 'bumper', 'rail', 'doll', 'net', '床铃', '床垫', '床笠', '床围', '床单',
    ],
    giftShare: 0.08, goesWith: ['crib-mattress', 'crib-sheet', 'crib-mobile', 'baby-monitor'],
  },
  bassinet: {
    'zh-CN': ['婴儿摇篮', '摇篮床', '床中床', '便携婴儿床', '婴儿睡篮', '床边床'],
    en: ['bassinet', 'moses basket', 'bedside crib', 'bedside sleeper', 'co-sleeper', 'baby nest'],
    not: ['stroller', '推车'],
    giftShare: 0.15, goesWith: ['crib-sheet', 'swaddle'],
  },
  'crib-mattress': {
    'zh-CN': ['婴儿床垫', '宝宝床垫', '婴儿椰棕床垫', '婴儿乳胶床垫'],
    en: ['crib mattress', 'cot mattress', 'baby mattress', 'crib mattress protector'],
    goesWith: ['crib-sheet'],
  },
  'crib-sheet': {
    'zh-CN': ['婴儿床笠', '婴儿床单', '婴儿床品', '婴儿床上用品', '宝宝床笠', '婴儿床围'],
    en: ['crib sheet', 'cot sheet', 'fitted crib sheet', 'baby bedding set', 'crib bedding'],
    giftShare: 0.1, goesWith: ['baby-sleeping-bag', 'baby-blanket'],
  },
  'baby-blanket': {
    'zh-CN': ['婴儿毯', '婴儿被子', '宝宝盖毯', '婴儿毛毯', '豆豆毯', '安抚豆豆毯'],
    en: ['baby blanket', 'baby quilt', 'nursery blanket', 'cellular blanket', 'stroller blanket'],
    not: ['doll'],
    giftShare: 0.35, goesWith: ['crib-sheet', 'baby-sleeping-bag'],
  },
  'baby-pillow': {
    'zh-CN': ['婴儿枕头', '定型枕', '宝宝枕头', '云片枕', '婴儿枕', '婴儿云片枕'],
    en: ['baby pillow', 'toddler pillow', 'newborn pillow', 'flat head pillow'],
    goesWith: ['baby-blanket'],
  },
  'crib-mobile': {
    'zh-CN': ['床铃', '婴儿床铃', '音乐床铃', '新生儿床铃'],
    en: ['crib mobile', 'baby mobile', 'cot mobile', 'musical mobile'],
    not: ['phone'],
    giftShare: 0.25, goesWith: ['baby-gym', 'rattle'],
  },
  'baby-monitor': {
    'zh-CN': ['婴儿监护器', '宝宝监控', '婴儿监视器', '宝宝看护器', '看娃摄像头'],
    en: ['baby monitor', 'video baby monitor', 'baby camera', 'nursery monitor', 'audio baby monitor'],
    giftShare: 0.1, goesWith: ['nursery-night-light'],
  },
  'nursery-night-light': {
    'zh-CN': ['喂奶灯', '婴儿小夜灯', '喂奶小夜灯', '婴儿 白噪音机', '哄睡仪'],
    en: [
      'nursery night light', 'baby white noise machine', 'baby night light', 'nursing lamp',
      'baby sleep soother',
    ],
    goesWith: ['baby-monitor'],
  },
  'baby-bouncer': {
    'zh-CN': ['婴儿摇椅', '安抚摇椅', '哄娃神器', '婴儿 电动摇摇椅', '婴儿摇摇椅'],
    en: ['baby bouncer', 'baby rocker', 'baby swing', 'bouncer seat', 'bouncy chair'],
    not: ['outdoor', 'tree', '户外', '秋千'],
    giftShare: 0.15, goesWith: ['baby-gym', 'crib-mobile'],
  },
  'baby-gym': {
    'zh-CN': ['婴儿健身架', '婴儿 健身架', '婴儿 脚踏钢琴', '婴儿脚踏琴'],
    en: ['baby gym', 'play gym', 'activity gym', 'baby play mat arch'],
    giftShare: 0.3, goesWith: ['rattle', 'play-mat'],
  },
  rattle: {
    'zh-CN': ['摇铃', '婴儿摇铃', '手摇铃', '黑白卡', '追视卡', '新生儿玩具', '0-3个月玩具'],
    en: ['rattle', 'baby rattle', 'rattles', 'newborn toy', 'high contrast toys', 'black and white cards'],
    not: ['snake', 'cat', 'dog', '猫'],
    giftShare: 0.35, goesWith: ['teether', 'baby-cloth-book'],
  },
  teether: {
    'zh-CN': ['牙胶', '婴儿牙胶', '磨牙棒', '婴儿 磨牙玩具', '曼哈顿球'],
    en: ['teether', 'teething ring', 'teething toy', 'silicone teether', 'baby teethers'],
    not: ['dog', 'puppy', '饼干', '狗', '犬', '宠物'],
    giftShare: 0.15, goesWith: ['rattle', 'baby-bibs', 'baby-toothbrush'],
  },
  'play-mat': {
    'zh-CN': ['爬行垫', '宝宝爬行垫', '婴儿爬爬垫', 'xpe爬行垫', '拼接地垫', '爬爬垫'],
    en: ['play mat', 'baby crawling mat', 'crawling mat', 'puzzle mat foam', 'baby floor mat'],
    not: ['gaming', 'card', 'cat', '猫', '桌游'],
    giftShare: 0.1, goesWith: ['playpen', 'baby-safety-gate', 'crawling-knee-pads'],
  },
  'crawling-knee-pads': {
    'zh-CN': ['婴儿护膝', '宝宝护膝', '爬行护膝', '学步护膝'],
    en: ['baby knee pads', 'crawling knee pads', 'baby crawling socks'],
    goesWith: ['play-mat', 'head-protector'],
  },
  playpen: {
    'zh-CN': ['宝宝围栏', '婴儿围栏', '儿童围栏', '婴儿 防护栏', '游戏围栏', '宝宝爬行围栏'],
    en: ['playpen', 'baby playpen', 'play yard', 'travel cot', 'baby fence', 'pack and play'],
    not: ['dog', 'puppy', 'pet', '宠物', '狗', '猫'],
    goesWith: ['play-mat', 'baby-safety-gate'],
  },
  'baby-safety-gate': {
    'zh-CN': ['安全门栏', '儿童 楼梯护栏', '儿童门栏', '宝宝门栏', '楼梯口护栏'],
    en: ['baby gate', 'safety gate', 'stair gate', 'child safety gate'],
    not: ['dog', 'pet', '宠物'],
    goesWith: ['corner-protectors', 'cabinet-locks'],
  },
  'corner-protectors': {
    'zh-CN': ['防撞角', '防撞条', '桌角防撞', '婴儿防撞'],
    en: ['corner protectors', 'corner guards', 'baby edge protectors', 'table corner bumpers'],
    not: ['wall', 'suitcase', 'moving'],
    goesWith: ['cabinet-locks', 'outlet-covers'],
  },
  'cabinet-locks': {
    'zh-CN': ['儿童安全锁', '宝宝 抽屉锁', '儿童 柜门锁', '防夹手', '儿童 冰箱锁'],
    en: [
      'baby cabinet locks', 'child safety locks', 'baby proofing kit', 'child drawer locks',
      'baby proof latches',
    ],
    not: ['car'],
    goesWith: ['corner-protectors', 'outlet-covers'],
  },
  'outlet-covers': {
    'zh-CN': ['插座保护盖', '插座防触电', '插座孔保护', '儿童插座保护'],
    en: ['baby outlet covers', 'child plug covers', 'baby socket covers', 'child electrical outlet plugs'],
    goesWith: ['cabinet-locks'],
  },
  'bed-rail': {
    'zh-CN': ['床护栏', '床围栏', '婴儿床护栏', '防摔床护栏', '宝宝床边护栏'],
    en: ['toddler bed rail', 'bed guard', 'bed rail for kids', 'bed bumper'],
    not: ['elderly', 'senior', '老人'],
    goesWith: ['play-mat', 'toddler-bed'],
  },
  'baby-walker': {
    'zh-CN': ['学步车', '婴儿学步车', '学步推车', '手推学步车', '宝宝学步手推车', '婴儿 助步车'],
    en: [
      'baby walker', 'ring walker', 'walker toy', 'push walker', 'learning walker', 'sit to stand walker',
      'activity walker',
    ],
    not: ['elderly', 'rollator', 'senior', '老人', 'dog'],
    giftShare: 0.25, goesWith: ['toddler-first-shoes', 'head-protector', 'play-mat', 'walking-harness'],
  },
  'walking-harness': {
    'zh-CN': ['学步带', '婴儿学步带', '防走失绳', '儿童牵引绳', '防走失手环'],
    en: [
      'baby walking harness', 'baby walking belt', 'toddler harness', 'toddler leash',
      'anti-lost wrist link',
    ],
    not: ['dog', 'pet'],
    goesWith: ['toddler-first-shoes', 'baby-walker'],
  },
  'head-protector': {
    'zh-CN': ['防摔头枕', '护头枕', '学步帽', '婴儿防摔帽', '宝宝防摔枕'],
    en: ['baby head protector', 'toddler head protection', 'baby helmet', 'crash cap'],
    goesWith: ['crawling-knee-pads'],
  },
  'high-chair': {
    'zh-CN': ['宝宝餐椅', '婴儿餐椅', '儿童餐椅', '宝宝 餐椅', '宝宝椅', '成长椅 餐椅'],
    en: [
      'high chair', 'highchair', 'baby dining chair', 'feeding chair', 'booster feeding seat',
      'toddler dining chair',
    ],
    not: ['doll', 'bar'],
    giftShare: 0.1, goesWith: ['baby-bibs', 'baby-bowl', 'baby-spoons'],
  },
};
