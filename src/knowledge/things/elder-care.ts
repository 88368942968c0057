import type { Things } from '../thing.ts';

/** Helping somebody old or ill at home; stopping to smoke. */
// biome-ignore format: a table, its short lists in few lines
export const elderCare: Things = {
  'nicotine-gum': {
    'zh-CN': ['戒烟贴', '尼古丁 咀嚼胶', '戒烟糖', '戒烟 神器', '戒烟贴片', '尼古丁贴', '戒烟 口香糖'],
    en: [
      'nicotine gum', 'nicotine patches', 'nicotine lozenges', 'stop smoking aid', 'quit smoking',
      'nicotine mints', 'nicotine replacement',
    ],
    lastsDays: 21, refill: true, sensitive: 'health',
    goesWith: ['fidget-toy', 'sugar-free-gum', 'quit-smoking-book'],
  },
  'quit-smoking-book': {
    'zh-CN': ['戒烟书', '戒烟 书籍', '戒烟 打卡'],
    en: ['quit smoking book', 'stop smoking book', 'quit smoking journal'],
    sensitive: 'health', goesWith: ['nicotine-gum'],
  },
  'sugar-free-gum': {
    'zh-CN': ['口香糖', '无糖口香糖', '木糖醇', '薄荷糖', '润喉糖', '无糖薄荷糖', '喉糖', '清口糖'],
    en: [
      'sugar free gum', 'chewing gum', 'xylitol gum', 'mint gum', 'herbal lozenges', 'throat lozenges',
      'hard candy sugar free',
    ],
    not: ['nicotine', '尼古丁', '戒烟'],
    lastsDays: 30, refill: true, goesWith: ['mouthwash'],
  },
  'fidget-toy': {
    'zh-CN': ['解压玩具', '捏捏乐', '减压玩具', '魔方 解压', '指尖陀螺', '握力球', '发泄球', '盘玩'],
    en: [
      'fidget toy', 'stress ball', 'fidget cube', 'fidget ring', 'fidget spinner', 'worry stone',
      'clicker fidget',
    ],
    not: ['dog', 'cat', '猫'],
    lastsDays: 150, giftShare: 0.3, goesWith: ['study-timer'],
  },
  condoms: {
    'zh-CN': ['避孕套', '安全套', '避孕套 超薄', '润滑液 人体', '人体润滑剂', '套套'],
    en: ['condoms', 'condom', 'latex condoms', 'ultra thin condoms', 'personal lubricant'],
    lastsDays: 60, refill: true, giftShare: 0.02, sensitive: 'intimate', goesWith: ['medical-masks'],
  },
  'adult-diapers': {
    'zh-CN': ['成人纸尿裤', '成人尿不湿', '老人尿垫', '护理垫', '成人拉拉裤', '老人纸尿裤', '成人尿片'],
    en: [
      'adult diapers', 'incontinence pads', 'adult briefs incontinence', 'incontinence underwear',
      'bed pads', 'underpads', 'adult protective underwear',
    ],
    not: ['dog', 'puppy', 'baby', '婴儿', '宠物', '产妇', '宝宝'],
    lastsDays: 30, refill: true, sensitive: 'health', goesWith: ['adult-wipes', 'mattress-protector'],
  },
  'adult-wipes': {
    'zh-CN': ['成人湿巾', '免洗 擦身', '老人湿巾', '免洗沐浴', '湿厕纸', '洗浴湿巾', '免水洗发帽'],
    en: [
      'adult wipes', 'body wipes', 'bath wipes', 'rinse free bath', 'no rinse shampoo', 'flushable wipes',
      'rinse free body wash',
    ],
    lastsDays: 30, refill: true, goesWith: ['adult-diapers'],
  },
  'shower-chair': {
    'zh-CN': ['洗澡椅', '老人洗澡椅', '淋浴凳', '浴室凳', '洗澡凳', '沐浴椅', '卫生间 凳子 老人', '淋浴椅'],
    en: [
      'shower chair', 'bath chair', 'shower stool', 'shower bench', 'tub transfer bench', 'bath stool',
      'shower seat',
    ],
    not: ['baby', 'dog', '婴儿'],
    giftShare: 0.3, sensitive: 'health', goesWith: ['grab-bar', 'bath-mat'],
  },
  'grab-bar': {
    'zh-CN': [
      '老人扶手', '扶手 卫生间', '马桶扶手', '浴室扶手', '无障碍扶手', '安全扶手 浴室', '马桶起身扶手',
      '浴缸扶手',
    ],
    en: [
      'grab bar', 'grab bars', 'shower handle', 'bathroom safety rail', 'toilet safety frame',
      'toilet safety rails',
    ],
    not: ['car', 'stair', '汽车'],
    sensitive: 'health', goesWith: ['shower-chair', 'raised-toilet-seat'],
  },
  'raised-toilet-seat': {
    'zh-CN': ['坐便椅', '老人 坐便器', '马桶增高', '移动马桶', '尿壶', '接尿器', '坐便凳', '床边马桶'],
    en: [
      'raised toilet seat', 'commode chair', 'bedside commode', 'toilet riser', 'elevated toilet seat',
      'urinal bottle', 'portable commode',
    ],
    not: ['toddler', 'kids', 'car', '儿童', '宝宝', '车载'],
    sensitive: 'health', goesWith: ['grab-bar'],
  },
  'walking-stick': {
    'zh-CN': ['拐杖', '老人拐杖', '拐棍', '手杖', '四脚拐杖', '带凳拐杖', '拐杖椅', '腋下拐', '防滑拐杖'],
    en: ['walking stick', 'walking cane', 'cane', 'folding cane', 'quad cane', 'cane with seat', 'crutches'],
    not: [
      'sugar', 'candy', 'hiking', 'trekking', 'corso', 'furniture', 'blind', '登山', '徒步', '糖', '圣诞',
    ],
    giftShare: 0.45, sensitive: 'health', goesWith: ['rollator'],
  },
  rollator: {
    'zh-CN': ['助行器', '助步器', '老人手推车', '助行器 四轮', '老年代步 推车', '老人学步车', '扶手架 走路'],
    en: [
      'rollator', 'walker for seniors', 'rolling walker', 'walking frame', 'zimmer frame',
      'walker with seat', 'upright walker',
    ],
    not: ['baby', 'dog', 'toddler', '婴儿', '宝宝', '狗'],
    giftShare: 0.3, sensitive: 'health', goesWith: ['walking-stick', 'shower-chair'],
  },
  wheelchair: {
    'zh-CN': ['轮椅', '电动轮椅', '折叠轮椅', '老年代步车', '老人轮椅', '老人 代步车'],
    en: ['wheelchair', 'transport chair', 'electric wheelchair', 'wheelchair cushion', 'mobility scooter'],
    not: ['dog', 'cat', '宠物', '狗'],
    giftShare: 0.25, sensitive: 'health', goesWith: ['bed-sore-cushion'],
  },
  'elder-bed-rail': {
    'zh-CN': ['床边扶手', '老人床护栏', '护理床', '起身器', '起床助力', '老人 床栏', '床上餐桌 护理'],
    en: [
      'seniors bed rail', 'bed assist rail', 'bed rails for elderly', 'hospital bed', 'elderly bed handle',
      'overbed table',
    ],
    sensitive: 'health', goesWith: ['bed-sore-cushion'],
  },
  'bed-sore-cushion': {
    'zh-CN': ['防褥疮垫', '气垫床 褥疮', '防褥疮床垫', '翻身垫', '医用气床垫', '褥疮 坐垫', '翻身枕'],
    en: [
      'pressure relief cushion', 'bed sore cushion', 'alternating pressure mattress', 'wedge pillow',
      'bed wedge', 'turning pillow', 'anti bedsore mattress',
    ],
    sensitive: 'health', goesWith: ['adult-diapers'],
  },
  'medical-alert': {
    'zh-CN': [
      '老人 呼叫器', '一键呼叫', '老人定位器', '跌倒报警', '紧急呼叫', '老人 防走失', '无线呼叫铃',
      '老人 定位手表',
    ],
    en: [
      'medical alert', 'emergency call button', 'elderly personal alarm', 'caregiver pager',
      'fall detection', 'elderly gps tracker', 'elderly call bell',
    ],
    sensitive: 'health', goesWith: ['elder-phone'],
  },
  'elder-phone': {
    'zh-CN': ['老人机', '老年机', '大字 手机 老人', '老人手机', '大按键 手机', '老年手机'],
    en: ['senior phone', 'big button phone', 'seniors flip phone', 'large button phone', 'senior cell phone'],
    giftShare: 0.65, goesWith: ['medical-alert'],
  },
  'elder-shoes': {
    'zh-CN': ['老人鞋', '老人 健步鞋', '妈妈鞋', '爸爸鞋', '老年健步鞋', '老北京布鞋', '中老年鞋'],
    en: [
      'shoes for elderly', 'seniors non slip shoes', 'diabetic shoes', 'seniors velcro shoes',
      'seniors wide shoes', 'orthopedic shoes',
    ],
    lastsDays: 330, giftShare: 0.5, goesWith: ['socks', 'insoles'],
  },
  'elder-clothes': {
    'zh-CN': [
      '老人衣服', '中老年女装', '妈妈装', '爸爸装', '奶奶装', '老年人 上衣', '中老年男装', '爷爷 装',
      '妈妈外套',
    ],
    en: [
      'adaptive clothing', 'seniors clothing', 'seniors easy on clothing', 'clothes for elderly',
      'adaptive pants',
    ],
    lastsDays: 270, giftShare: 0.5, goesWith: ['elder-shoes'],
  },
  'elder-milk-powder': {
    'zh-CN': [
      '中老年奶粉', '成人奶粉', '高钙奶粉', '老人奶粉', '无糖奶粉', '老年奶粉', '老人 蛋白粉',
      '高钙 低脂奶粉', '老人 营养品',
    ],
    en: [
      'senior nutrition shake', 'seniors meal replacement shake', 'nutrition drink', 'adult milk powder',
      'high calcium milk powder', 'nutritional drink',
    ],
    not: ['baby', '婴儿', '宠物', '孕妇'],
    lastsDays: 25, refill: true, giftShare: 0.5, goesWith: ['joint-supplements'],
  },
  magnifier: {
    'zh-CN': ['放大镜', '老人放大镜', '阅读放大镜', '手持放大镜', '带灯放大镜', '老人 高清放大镜'],
    en: ['magnifying glass', 'magnifier', 'reading magnifier', 'magnifying lamp', 'handheld magnifier'],
    not: ['kids', 'jewelers', 'mirror', '儿童', '昆虫', '珠宝'],
    lastsDays: 1200, giftShare: 0.4, goesWith: ['reading-glasses'],
  },
  'hearing-aid': {
    'zh-CN': ['助听器', '老人助听器', '助听器电池', '耳聋 助听器', '老年人 助听', '隐形助听器'],
    en: [
      'hearing aid', 'hearing amplifier', 'hearing aid batteries', 'hearing aids', 'seniors tv headphones',
      'hearing aid dryer',
    ],
    giftShare: 0.4, sensitive: 'health', goesWith: ['hearing-aid-batteries'],
  },
  'hearing-aid-batteries': {
    'zh-CN': ['锌空电池', '助听器 电池 a312', 'a13 电池 助听器', '助听器干燥', '助听器 耳塞', '助听器清洁'],
    en: [
      'hearing aid battery size 312', 'size 312 batteries', 'size 13 batteries', 'hearing aid cleaning kit',
      'zinc air batteries',
    ],
    lastsDays: 45, refill: true, sensitive: 'health', goesWith: ['hearing-aid'],
  },
  'swallow-care': {
    'zh-CN': [
      '老人餐具', '增稠剂 吞咽', '凝固粉', '老人 防抖勺', '卧床 吸管杯', '成人围兜', '老人吸管杯', '护理杯',
      '吞咽困难',
    ],
    en: [
      'adaptive cutlery', 'food thickener', 'thickening powder', 'adaptive utensils',
      'adult spill proof cup', 'elderly drinking cup', 'adult bib',
    ],
    lastsDays: 45, sensitive: 'health', goesWith: ['adult-wipes'],
  },
};
