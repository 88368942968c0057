import type { Things } from '../thing.ts';

/** What a baby wears, plays with and learns with, to the second birthday. */
// biome-ignore format: a table, its short lists in few lines
export const babyClothesAndToys: Things = {
  'baby-swim-ring': {
    'zh-CN': ['婴儿游泳圈', '宝宝泳圈', '婴儿 脖圈', '腋下圈', '婴儿游泳桶', '婴儿泳池'],
    en: ['baby swim ring', 'baby float', 'neck float', 'baby swim seat', 'baby pool', 'infant pool float'],
    goesWith: ['swim-diapers', 'baby-swimsuit'],
  },
  'baby-swimsuit': {
    'zh-CN': ['婴儿泳衣', '宝宝泳衣', '婴儿泳装'],
    en: ['baby swimsuit', 'toddler swimsuit', 'infant swimwear', 'baby rash guard'],
    lastsDays: 300, goesWith: ['swim-diapers', 'baby-swim-ring'],
  },
  'bath-toys': {
    'zh-CN': ['洗澡玩具', '宝宝洗澡玩具', '宝宝 戏水玩具', '小黄鸭', '浴室玩具'],
    en: ['bath toys', 'baby bath toys', 'rubber duck', 'bath squirters', 'floating bath toy'],
    not: ['dog'],
    giftShare: 0.3, goesWith: ['baby-bathtub', 'baby-wash'],
  },
  'baby-cloth-book': {
    'zh-CN': ['布书', '婴儿布书', '撕不烂 早教', '尾巴布书', '早教布书'],
    en: ['cloth book', 'crinkle book', 'soft baby book', 'baby fabric book', 'tummy time book'],
    giftShare: 0.35, goesWith: ['board-book', 'rattle'],
  },
  'newborn-clothes': {
    'zh-CN': ['新生儿衣服', '新生儿礼盒', '新生儿连体衣', '和尚服', '初生婴儿衣服', '蝴蝶衣'],
    en: [
      'newborn clothes', 'newborn bodysuit', 'newborn gift set', 'newborn onesie', 'newborn sleepsuit',
      'newborn outfit',
    ],
    not: ['doll'],
    lastsDays: 90, giftShare: 0.4, goesWith: ['swaddle', 'baby-socks', 'baby-hat'],
  },
  'baby-bodysuit': {
    'zh-CN': ['婴儿连体衣', '哈衣', '爬服', '婴儿衣服', '宝宝连体衣', '包屁衣', '宝宝衣服', '婴儿套装'],
    en: [
      'baby bodysuit', 'baby onesie', 'baby romper', 'baby sleepsuit', 'baby grow', 'babygrow',
      'baby clothes', 'baby pajamas',
    ],
    not: ['doll'],
    lastsDays: 100, giftShare: 0.25, goesWith: ['baby-socks', 'baby-bibs'],
  },
  'baby-socks': {
    'zh-CN': ['婴儿袜子', '宝宝袜子', '地板袜', '新生儿手套', '防抓脸手套', '学步袜'],
    en: [
      'baby socks', 'newborn socks', 'baby booties', 'newborn mittens', 'scratch mittens',
      'toddler anti-slip socks',
    ],
    lastsDays: 120, giftShare: 0.15, goesWith: ['baby-hat'],
  },
  'baby-hat': {
    'zh-CN': ['婴儿帽子', '胎帽', '新生儿帽子', '宝宝帽子', '卤门帽'],
    en: ['baby hat', 'newborn hat', 'baby beanie', 'infant cap', 'baby bonnet'],
    lastsDays: 180, giftShare: 0.15, goesWith: ['baby-socks'],
  },
  'baby-sun-hat': {
    'zh-CN': ['婴儿遮阳帽', '宝宝渔夫帽', '婴儿防晒帽', '宝宝太阳帽', '宝宝 空顶帽'],
    en: ['baby sun hat', 'toddler sun hat', 'baby bucket hat', 'infant sun hat'],
    is: 'baby-hat', lastsDays: 200, goesWith: ['baby-sunscreen', 'baby-swimsuit'],
  },
  'baby-snowsuit': {
    'zh-CN': ['婴儿羽绒服', '婴儿棉服', '婴儿连体羽绒', '婴儿外出抱衣', '宝宝棉衣', '婴儿披风'],
    en: ['baby snowsuit', 'pramsuit', 'infant snowsuit', 'baby bunting', 'baby winter coat'],
    lastsDays: 200, goesWith: ['baby-hat', 'stroller-footmuff'],
  },
  'toddler-first-shoes': {
    'zh-CN': ['学步鞋', '宝宝鞋', '婴儿鞋', '步前鞋', '机能鞋', '宝宝学步鞋', '软底 宝宝鞋'],
    en: ['first walking shoes', 'toddler shoes', 'baby shoes', 'first walkers', 'pre-walker shoes'],
    not: ['doll'],
    lastsDays: 100, giftShare: 0.15, goesWith: ['baby-socks', 'walking-harness'],
  },
  potty: {
    'zh-CN': ['儿童马桶', '小马桶', '儿童 坐便器', '宝宝马桶', '儿童坐便器', '儿童 马桶圈', '男宝 小便器'],
    en: ['potty', 'potty chair', 'potty training seat', 'toilet training seat', 'kids toilet seat'],
    not: ['dog', 'puppy', 'cat', '老人', '孕妇'],
    giftShare: 0.05, goesWith: ['training-pants', 'kids-step-stool', 'pull-up-diapers'],
  },
  'training-pants': {
    'zh-CN': ['训练裤', '隔尿裤', '如厕训练裤', '隔尿内裤', '宝宝内裤 学习裤'],
    en: [
      'training pants', 'potty training underwear', 'toddler training underwear', 'toddler padded underwear',
    ],
    lastsDays: 150, goesWith: ['potty', 'kids-underwear'],
  },
  'kids-step-stool': {
    'zh-CN': ['儿童踩脚凳', '洗手凳', '儿童脚凳', '宝宝垫脚凳', '学习塔'],
    en: ['toddler step stool', 'kids step stool', 'child bathroom step stool', 'toddler learning tower'],
    goesWith: ['potty'],
  },
  'toddler-bed': {
    'zh-CN': ['儿童床', '幼儿床', '小孩床', '儿童拼接床', '子母床', '儿童上下床'],
    en: ['toddler bed', 'kids bed', "children's bed", 'kids bunk bed', 'junior bed'],
    not: ['sheet', 'rail', 'tent', 'doll', '床单', '床品', '床垫', '护栏'],
    goesWith: ['bed-rail', 'kids-bedding'],
  },
  'baby-keepsake': {
    'zh-CN': ['手足印', '手足印泥', '宝宝成长纪念册', '胎毛纪念', '百天 纪念', '胎毛笔'],
    en: [
      'baby handprint kit', 'baby memory book', 'baby footprint kit', 'milestone cards',
      'baby first year book', 'baby keepsake',
    ],
    giftShare: 0.4, goesWith: ['first-birthday-outfit'],
  },
  'first-birthday-outfit': {
    'zh-CN': ['周岁礼服', '抓周', '抓周用品', '周岁布置', '周岁衣服', '抓周道具', '百日宴 布置'],
    en: [
      'first birthday outfit', 'first birthday decorations', '1st birthday', 'cake smash outfit',
      'first birthday gift',
    ],
    giftShare: 0.25, goesWith: ['baby-keepsake', 'first-toys'],
  },
  'first-toys': {
    'zh-CN': [
      '早教玩具', '宝宝 叠叠乐', '六面盒', '形状配对', '忙碌板', '宝宝玩具', '一岁玩具', '绕珠',
      '套圈 彩虹塔', '益智玩具 1岁',
    ],
    en: [
      'toddler toys', 'toys for 1 year old', 'stacking toys', 'stacking rings', 'shape sorter', 'busy board',
      'activity cube', 'pop up toy',
    ],
    not: ['dog'],
    giftShare: 0.35, goesWith: ['board-book', 'wooden-blocks'],
  },
};
