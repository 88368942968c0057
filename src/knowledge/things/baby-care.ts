import type { Things } from '../thing.ts';

/** Caring for a baby: diapers by size, washing, skin, sleep clothes, small ills. */
// biome-ignore format: a table, its short lists in few lines
export const babyCare: Things = {
  diapers: {
    'zh-CN': ['纸尿裤', '尿不湿', '尿片', '婴儿纸尿裤', '宝宝尿不湿'],
    en: ['diapers', 'nappies', 'disposable diapers', 'baby diapers'],
    not: ['dog', 'puppy', 'cat', 'doll', 'adult', 'cake', '宠物', '狗', '猫', '成人', '老人'],
    lastsDays: 30, refill: true, giftShare: 0.05,
    goesWith: ['baby-wipes', 'diaper-cream', 'changing-pad', 'diaper-pail'],
  },
  'newborn-diapers': {
    'zh-CN': [
      '新生儿纸尿裤', '纸尿裤NB', 'NB纸尿裤', '纸尿裤 NB', '纸尿裤 0-5kg', 'NB尿不湿', '尿不湿 NB',
      '初生纸尿裤', '新生儿尿不湿',
    ],
    en: [
      'newborn diapers', 'newborn nappies', 'size 0 diapers', 'size n diapers', 'size 1 diapers',
      'size 1 nappies',
    ],
    not: ['doll', 'dog'],
    is: 'diapers', lastsDays: 21, refill: true, giftShare: 0.15,
    goesWith: ['baby-wipes', 'diaper-cream', 'changing-pad'],
  },
  'small-diapers': {
    'zh-CN': [
      '纸尿裤S码', 'S码纸尿裤', '纸尿裤 S码', '纸尿裤 4-8kg', '纸尿裤 S号', 'S码尿不湿', '尿不湿 S码',
      '小号纸尿裤',
    ],
    en: ['size 2 diapers', 'size 2 nappies', 'small diapers', 'small nappies'],
    not: ['doll', 'dog', 'adult', '成人'],
    is: 'diapers', lastsDays: 28, refill: true, giftShare: 0.03, goesWith: ['baby-wipes', 'diaper-cream'],
  },
  'medium-diapers': {
    'zh-CN': [
      '纸尿裤M码', 'M码纸尿裤', '纸尿裤 M码', '纸尿裤 6-11kg', '纸尿裤 M号', 'M码尿不湿', '尿不湿 M码',
      '中号纸尿裤',
    ],
    en: ['size 3 diapers', 'size 3 nappies', 'medium diapers', 'medium nappies'],
    not: ['doll', 'dog', 'adult', '成人'],
    is: 'diapers', lastsDays: 28, refill: true, giftShare: 0.03, goesWith: ['baby-wipes', 'diaper-cream'],
  },
  'large-diapers': {
    'zh-CN': [
      '纸尿裤L码', 'L码纸尿裤', '纸尿裤 L码', '纸尿裤 9-14kg', '纸尿裤 L号', 'L码尿不湿', '尿不湿 L码',
      '大号纸尿裤',
    ],
    en: ['size 4 diapers', 'size 4 nappies', 'large diapers', 'large nappies'],
    not: ['doll', 'dog', 'adult', '成人'],
    is: 'diapers', lastsDays: 30, refill: true, giftShare: 0.03, goesWith: ['baby-wipes', 'diaper-cream'],
  },
  'extra-large-diapers': {
    'zh-CN': [
      '纸尿裤XL码', 'XL码纸尿裤', '纸尿裤 XL码', '纸尿裤 12-17kg', '纸尿裤 XL号', 'XL码尿不湿',
      '尿不湿 XL码', '加大号纸尿裤', '纸尿裤 XXL',
    ],
    en: ['size 5 diapers', 'size 5 nappies', 'size 6 diapers', 'size 6 nappies', 'extra large diapers'],
    not: ['doll', 'dog', 'adult', '成人'],
    is: 'diapers', lastsDays: 33, refill: true, giftShare: 0.02, goesWith: ['baby-wipes', 'training-pants'],
  },
  'pull-up-diapers': {
    'zh-CN': ['拉拉裤', '成长裤', '学步裤', '裤型纸尿裤', '拉拉裤 XL'],
    en: ['pull-up diapers', 'pull ups', 'nappy pants', 'diaper pants', 'training diapers', 'pull-up nappies'],
    not: ['adult', '成人', '老人', 'bar', 'workout'],
    is: 'diapers', lastsDays: 30, refill: true, giftShare: 0.02, goesWith: ['baby-wipes', 'potty'],
  },
  'swim-diapers': {
    'zh-CN': ['游泳纸尿裤', '防水尿裤', '婴儿泳裤'],
    en: ['swim diapers', 'swim nappies', 'reusable swim nappy'],
    is: 'diapers', giftShare: 0.05, goesWith: ['baby-swimsuit', 'baby-swim-ring'],
  },
  'cloth-diapers': {
    'zh-CN': ['尿布', '布尿裤', '可洗尿布', '纱布尿布'],
    en: ['cloth diapers', 'reusable nappies', 'muslin diapers', 'diaper inserts'],
    is: 'diapers', goesWith: ['diaper-pail', 'baby-laundry-detergent'],
  },
  'baby-wipes': {
    'zh-CN': ['婴儿湿巾', '湿巾', '手口湿巾', '宝宝湿纸巾'],
    en: ['baby wipes', 'wet wipes', 'water wipes', 'sensitive wipes'],
    not: ['warmer', 'dispenser', 'lens', 'screen', 'makeup', '厨房', '卸妆', '眼镜'],
    lastsDays: 25, refill: true, giftShare: 0.03, goesWith: ['diapers', 'cotton-tissues'],
  },
  'cotton-tissues': {
    'zh-CN': ['绵柔巾', '棉柔巾', '洗脸巾', '一次性洗脸巾', '干湿两用巾'],
    en: ['cotton tissues', 'dry wipes', 'cotton face towels', 'disposable face towel', 'cotton dry wipes'],
    lastsDays: 35, refill: true, everyday: true, goesWith: ['baby-wipes', 'facial-cleanser'],
  },
  'diaper-cream': {
    'zh-CN': ['护臀膏', '护臀霜', '屁屁霜', '红屁屁膏'],
    en: ['diaper cream', 'diaper rash cream', 'nappy cream', 'nappy rash cream', 'bottom balm'],
    lastsDays: 75, refill: true, giftShare: 0.05, goesWith: ['diapers', 'baby-wipes'],
  },
  'diaper-bag': {
    'zh-CN': ['妈咪包', '母婴包', '妈妈包', '待产妈咪包'],
    en: ['diaper bag', 'nappy bag', 'changing bag', 'mommy bag', 'diaper backpack'],
    giftShare: 0.15, goesWith: ['changing-pad', 'bottle-cooler-bag', 'baby-wipes'],
  },
  'diaper-pail': {
    'zh-CN': ['尿布桶', '尿布垃圾桶', '尿不湿垃圾桶', '尿片垃圾袋'],
    en: ['diaper pail', 'nappy bin', 'diaper bin', 'diaper pail refills', 'diaper disposal bags'],
    goesWith: ['diapers', 'baby-wipes'],
  },
  'changing-pad': {
    'zh-CN': ['隔尿垫', '婴儿 护理垫', '尿布垫', '换尿布垫', '婴儿隔尿垫'],
    en: ['changing pad', 'changing mat', 'diaper changing mat', 'baby disposable underpads'],
    not: ['dog', 'puppy', '宠物', '成人'],
    lastsDays: 60, goesWith: ['diapers', 'baby-wipes'],
  },
  'changing-table': {
    'zh-CN': ['尿布台', '护理台', '婴儿换尿布台', '换尿布台'],
    en: ['changing table', 'changing station', 'baby changing unit', 'changing dresser'],
    goesWith: ['changing-pad', 'diaper-pail'],
  },
  'baby-lotion': {
    'zh-CN': ['婴儿润肤露', '宝宝面霜', '婴儿面霜', '儿童面霜', '宝宝霜', '婴儿身体乳'],
    en: ['baby lotion', 'baby cream', 'baby moisturizer', 'baby moisturiser', 'baby face cream'],
    lastsDays: 75, refill: true, goesWith: ['baby-wash', 'baby-massage-oil'],
  },
  'baby-massage-oil': {
    'zh-CN': ['婴儿抚触油', '婴儿油', '抚触油'],
    en: ['baby oil', 'baby massage oil'],
    lastsDays: 120, goesWith: ['baby-lotion', 'baby-towel'],
  },
  'baby-wash': {
    'zh-CN': ['婴儿沐浴露', '婴儿洗发水', '宝宝沐浴露', '婴儿洗发沐浴二合一', '儿童沐浴露'],
    en: ['baby wash', 'baby shampoo', 'baby bath wash', 'baby body wash', 'head to toe wash'],
    lastsDays: 90, refill: true, goesWith: ['baby-lotion', 'baby-bathtub', 'baby-towel'],
  },
  'baby-sunscreen': {
    'zh-CN': ['婴儿防晒霜', '儿童防晒霜', '宝宝防晒', '儿童防晒乳'],
    en: ['baby sunscreen', 'kids sunscreen', "children's sun cream", 'baby sun lotion'],
    is: 'sunscreen', lastsDays: 90, refill: true, goesWith: ['baby-sun-hat', 'kids-sunglasses'],
  },
  'baby-laundry-detergent': {
    'zh-CN': ['婴儿洗衣液', '宝宝洗衣液', '婴儿洗衣皂', '宝宝专用皂'],
    en: ['baby laundry detergent', 'baby detergent', 'baby washing liquid', 'baby laundry soap'],
    lastsDays: 60, refill: true, goesWith: ['baby-bodysuit', 'muslin-cloths'],
  },
  'baby-bathtub': {
    'zh-CN': ['婴儿浴盆', '宝宝洗澡盆', '婴儿洗澡盆', '婴儿 折叠浴盆', '婴儿 洗澡架'],
    en: ['baby bathtub', 'baby bath', 'infant tub', 'folding baby bath', 'baby bath seat'],
    not: ['toy', 'towel', 'book', 'doll', 'wash'],
    giftShare: 0.15, goesWith: ['baby-wash', 'bath-thermometer', 'baby-towel', 'bath-toys'],
  },
  'bath-thermometer': {
    'zh-CN': ['水温计', '婴儿洗澡水温计', '宝宝水温计'],
    en: ['bath thermometer', 'baby bath thermometer', 'bath water thermometer'],
    goesWith: ['baby-bathtub'],
  },
  'baby-towel': {
    'zh-CN': ['婴儿浴巾', '宝宝浴巾', '纱布浴巾', '儿童浴巾', '带帽浴巾'],
    en: ['baby towel', 'hooded towel', 'baby bath towel', 'hooded baby towel', 'baby washcloth'],
    not: ['paper'],
    giftShare: 0.2, goesWith: ['baby-wash', 'baby-lotion'],
  },
  'muslin-cloths': {
    'zh-CN': ['纱布巾', '口水巾', '婴儿纱布', '喂奶巾', '拍嗝巾'],
    en: ['muslin cloths', 'muslin squares', 'burp cloths', 'muslin swaddle', 'saliva towel'],
    lastsDays: 180, giftShare: 0.2, goesWith: ['baby-bibs', 'swaddle'],
  },
  swaddle: {
    'zh-CN': ['襁褓', '包巾', '抱被', '襁褓包巾', '新生儿包被', '婴儿防惊跳'],
    en: ['swaddle', 'swaddle blanket', 'swaddle wrap', 'swaddling blanket', 'receiving blanket'],
    not: ['doll'],
    giftShare: 0.25, goesWith: ['baby-sleeping-bag', 'newborn-clothes'],
  },
  'baby-sleeping-bag': {
    'zh-CN': ['婴儿睡袋', '宝宝睡袋', '儿童睡袋', '防踢被', '分腿睡袋'],
    en: ['baby sleeping bag', 'sleep sack', 'baby wearable blanket', 'baby sleep bag'],
    not: ['doll', '露营'],
    lastsDays: 270, giftShare: 0.15, goesWith: ['crib-sheet', 'baby-monitor'],
  },
  pacifier: {
    'zh-CN': ['安抚奶嘴', '安慰奶嘴', '安睡型奶嘴'],
    en: ['pacifier', 'baby dummy', 'soother', 'orthodontic pacifier', 'soothers'],
    not: ['doll', 'dog'],
    lastsDays: 60, goesWith: ['pacifier-clip', 'teether'],
  },
  'pacifier-clip': {
    'zh-CN': ['奶嘴链', '安抚奶嘴夹', '防掉链 奶嘴'],
    en: ['pacifier clip', 'dummy clip', 'soother chain', 'pacifier holder'],
    is: 'pacifier', goesWith: ['pacifier'],
  },
  'baby-nail-clippers': {
    'zh-CN': ['婴儿指甲剪', '婴儿指甲刀', '宝宝磨甲器', '婴儿电动磨甲器'],
    en: ['baby nail clippers', 'baby nail trimmer', 'baby nail file', 'baby nail scissors'],
    goesWith: ['nasal-aspirator', 'baby-thermometer'],
  },
  'nasal-aspirator': {
    'zh-CN': ['吸鼻器', '婴儿吸鼻器', '鼻涕清理器'],
    en: ['nasal aspirator', 'baby nose cleaner', 'snot sucker', 'nose aspirator'],
    goesWith: ['baby-thermometer', 'baby-nail-clippers'],
  },
  'baby-thermometer': {
    'zh-CN': ['耳温枪', '额温枪', '婴儿体温计', '儿童体温计', '电子体温计'],
    en: [
      'baby thermometer', 'ear thermometer', 'forehead thermometer', 'infant thermometer',
      'thermometer for kids',
    ],
    not: ['bath', 'meat', 'fridge', '水温'],
    giftShare: 0.03, goesWith: ['fever-patches', 'nasal-aspirator'],
  },
  'baby-toothbrush': {
    'zh-CN': ['婴儿牙刷', '乳牙刷', '指套牙刷', '宝宝牙刷'],
    en: [
      'baby toothbrush', 'infant toothbrush', 'finger toothbrush', 'toddler toothbrush', 'first toothbrush',
    ],
    lastsDays: 80, refill: true, goesWith: ['kids-toothpaste', 'teether'],
  },
  'baby-mosquito-repellent': {
    'zh-CN': ['婴儿驱蚊液', '宝宝驱蚊贴', '儿童驱蚊', '婴儿驱蚊', '宝宝花露水'],
    en: ['baby mosquito repellent', 'baby insect repellent', 'kids mosquito patch', 'baby bug spray'],
    lastsDays: 60, refill: true, goesWith: ['baby-mosquito-net', 'baby-sun-hat'],
  },
  'baby-mosquito-net': {
    'zh-CN': ['婴儿蚊帐', '婴儿床蚊帐', '婴儿车蚊帐', '宝宝蚊帐罩'],
    en: ['baby mosquito net', 'crib mosquito net', 'stroller mosquito net', 'cot net'],
    goesWith: ['baby-mosquito-repellent'],
  },
  'fever-patches': {
    'zh-CN': ['退热贴', '退烧贴', '冰宝贴', '降温贴'],
    en: ['fever patches', 'cooling patches', 'cooling gel sheets', 'fever cooling pads'],
    lastsDays: 180, refill: true, sensitive: 'health', goesWith: ['baby-thermometer'],
  },
};
