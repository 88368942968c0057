import type { Things } from '../thing.ts';

/** What children wear, by season. */
// biome-ignore format: a table, its short lists in few lines
export const childrensClothes: Things = {
  'kids-clothes': {
    'zh-CN': [
      '童装', '儿童衣服', '女童连衣裙', '男童t恤', '儿童套装', '女童裙子', '男童裤子', '女童裤子',
      '女童上衣', '宝宝秋装',
    ],
    en: [
      'kids clothes', 'toddler clothes', 'girls dress', 'boys t-shirt', 'kids outfit', "children's clothing",
      'girls leggings', 'kids shirt',
    ],
    not: ['doll', 'storage', 'hanger', '收纳', '衣架'],
    lastsDays: 100, giftShare: 0.15, goesWith: ['kids-socks', 'kids-underwear'],
  },
  'kids-coat': {
    'zh-CN': ['儿童羽绒服', '女童羽绒服', '男童羽绒服', '儿童外套', '儿童棉服', '女童外套', '男童外套'],
    en: [
      'kids coat', 'kids jacket', 'girls coat', 'boys jacket', 'kids down jacket', 'kids puffer',
      'toddler coat', 'kids winter coat',
    ],
    lastsDays: 300, giftShare: 0.1, goesWith: ['kids-hat-and-gloves', 'kids-boots'],
  },
  'kids-pajamas': {
    'zh-CN': ['儿童睡衣', '儿童家居服', '女童睡衣', '男童睡衣', '宝宝睡衣', '儿童内衣套装'],
    en: ['kids pajamas', 'toddler pajamas', 'kids pyjamas', "children's pyjamas", 'kids sleepwear'],
    lastsDays: 180, giftShare: 0.1, goesWith: ['kids-underwear'],
  },
  'kids-underwear': {
    'zh-CN': ['儿童内裤', '女童内裤', '男童内裤', '宝宝内裤', '小背心 女童'],
    en: ['kids underwear', 'boys briefs', 'girls underwear', 'toddler underwear', 'boys boxers'],
    lastsDays: 180, giftShare: 0.03, goesWith: ['kids-socks'],
  },
  'kids-socks': {
    'zh-CN': ['儿童袜子', '女童袜子', '男童袜子', '儿童中筒袜', '女童连裤袜'],
    en: ['kids socks', 'toddler socks', 'girls socks', 'boys socks', "children's socks", 'kids tights'],
    lastsDays: 150, giftShare: 0.03, goesWith: ['kids-sports-shoes'],
  },
  'kids-hat-and-gloves': {
    'zh-CN': ['儿童手套', '冬 儿童帽子', '儿童围巾', '儿童毛线帽', '儿童围巾帽子手套', '宝宝手套'],
    en: ['kids gloves', 'kids mittens', 'kids beanie', 'toddler mittens', 'kids winter hat', 'kids scarf'],
    lastsDays: 330, giftShare: 0.1, goesWith: ['kids-coat'],
  },
  'kids-sports-shoes': {
    'zh-CN': ['儿童运动鞋', '童鞋', '男童鞋子', '女童鞋子', '男童运动鞋', '女童运动鞋', '儿童小白鞋'],
    en: [
      'kids shoes', 'kids sneakers', 'kids trainers', 'boys shoes', 'girls shoes', 'toddler sneakers',
      "children's shoes", 'kids running shoes',
    ],
    not: ['rack'],
    lastsDays: 120, giftShare: 0.08, goesWith: ['kids-socks'],
  },
  'kids-sandals': {
    'zh-CN': ['儿童凉鞋', '女童凉鞋', '男童凉鞋', '宝宝凉鞋', '儿童 包头凉鞋', '儿童洞洞鞋'],
    en: [
      'kids sandals', 'toddler sandals', "children's sandals", 'girls sandals', 'boys sandals',
      'kids water shoes',
    ],
    lastsDays: 150, giftShare: 0.05, goesWith: ['kids-swimwear'],
  },
  'kids-boots': {
    'zh-CN': ['儿童雪地靴', '女童靴子', '儿童棉鞋', '男童棉鞋', '儿童靴子'],
    en: ['kids boots', 'kids snow boots', 'toddler boots', 'girls boots', "children's winter boots"],
    lastsDays: 200, giftShare: 0.05, goesWith: ['kids-socks'],
  },
  'kids-slippers': {
    'zh-CN': ['儿童拖鞋', '宝宝拖鞋', '儿童棉拖鞋', '儿童居家鞋'],
    en: ['kids slippers', 'toddler slippers', "children's slippers"],
    lastsDays: 150, giftShare: 0.05, goesWith: ['kids-pajamas'],
  },
  'kids-rain-boots': {
    'zh-CN': ['儿童雨鞋', '儿童雨衣', '儿童雨靴', '小学生雨衣', '宝宝雨衣', '儿童防水裤'],
    en: [
      'kids rain boots', 'kids wellies', 'toddler rain boots', 'kids raincoat', 'kids rain jacket',
      'puddle suit', "children's wellington boots",
    ],
    lastsDays: 300, giftShare: 0.1, goesWith: ['kids-umbrella'],
  },
  'kids-umbrella': {
    'zh-CN': ['儿童雨伞', '小学生雨伞', '儿童伞', '幼儿园雨伞'],
    en: ['kids umbrella', "children's umbrella", 'toddler umbrella'],
    not: ['stroller'],
    is: 'umbrella', lastsDays: 365, giftShare: 0.1, goesWith: ['kids-rain-boots'],
  },
  'kids-swimwear': {
    'zh-CN': ['儿童泳衣', '女童泳衣', '男童泳裤', '儿童泳镜', '儿童泳帽', '儿童游泳衣', '儿童游泳圈'],
    en: [
      'kids swimsuit', 'girls swimsuit', 'boys swim trunks', 'kids swim goggles', 'kids rash guard',
      'kids swim vest',
    ],
    lastsDays: 330, giftShare: 0.08, goesWith: ['kids-swim-aids'],
  },
  'kids-swim-aids': {
    'zh-CN': ['手臂圈', '儿童浮力衣', '儿童救生衣', '浮袖', '游泳浮板', '水袖 游泳'],
    en: ['arm floats', 'swim vest', 'kids life jacket', 'swim floaties', 'puddle jumper', 'kids kickboard'],
    not: ['dog', 'adult'],
    goesWith: ['kids-swimwear'],
  },
};
