import type { Things } from '../thing.ts';

/** What a baby is moved and carried in. */
// biome-ignore format: a table, its short lists in few lines
export const babyGear: Things = {
  stroller: {
    'zh-CN': ['婴儿推车', '婴儿车', '婴儿手推车', '轻便婴儿车', '伞车推车', '伞车', '宝宝推车'],
    en: ['stroller', 'pushchair', 'baby stroller', 'buggy', 'lightweight stroller', 'travel stroller'],
    not: ['dog', 'cat', 'pet', 'doll', 'rain cover', 'toy', '宠物', '狗', '配件', '蚊帐', '凉席', '挂钩'],
    giftShare: 0.1,
    goesWith: ['stroller-rain-cover', 'stroller-organizer', 'stroller-footmuff', 'diaper-bag'],
  },
  pram: {
    'zh-CN': ['婴儿睡篮推车', '新生儿 双向推车', '新生儿推车', '睡篮 推车'],
    en: ['pram', 'carrycot', 'bassinet stroller', 'baby carriage', 'travel system stroller'],
    not: ['doll', 'toy'],
    is: 'stroller', giftShare: 0.15,
    goesWith: ['stroller-rain-cover', 'stroller-footmuff', 'infant-car-seat'],
  },
  'twin-stroller': {
    'zh-CN': ['双胞胎婴儿车', '双人婴儿车', '双胞胎推车', '二胎推车'],
    en: ['double stroller', 'twin stroller', 'tandem stroller', 'twin buggy'],
    not: ['dog', 'doll'],
    is: 'stroller', goesWith: ['stroller-organizer'],
  },
  'stroller-rain-cover': {
    'zh-CN': ['婴儿车雨罩', '推车雨罩', '婴儿车防风罩', '推车遮阳棚', '婴儿车遮阳伞'],
    en: ['stroller rain cover', 'pushchair rain cover', 'pram rain cover', 'stroller sunshade'],
    goesWith: ['stroller-footmuff'],
  },
  'stroller-organizer': {
    'zh-CN': ['婴儿车挂包', '推车挂钩', '婴儿车杯架', '推车收纳袋', '婴儿车挂钩'],
    en: ['stroller organizer', 'stroller hooks', 'stroller cup holder', 'pram caddy', 'stroller fan'],
    goesWith: ['stroller-rain-cover'],
  },
  'stroller-footmuff': {
    'zh-CN': ['婴儿车脚套', '推车睡袋', '婴儿车棉垫', '推车坐垫', '婴儿车凉席'],
    en: ['footmuff', 'stroller footmuff', 'stroller liner', 'bunting bag', 'cosytoes'],
    goesWith: ['stroller-rain-cover'],
  },
  'baby-carrier': {
    'zh-CN': ['婴儿背带', '腰凳', '背带腰凳', '抱娃神器', '宝宝背带', '婴儿背巾'],
    en: ['baby carrier', 'baby sling', 'baby wrap', 'hip seat carrier', 'ergonomic baby carrier'],
    not: ['doll', 'dog', 'cat', 'pet', '宠物'],
    giftShare: 0.15, goesWith: ['baby-bibs', 'baby-sun-hat'],
  },
  'infant-car-seat': {
    'zh-CN': ['婴儿提篮', '提篮式安全座椅', '婴儿安全座椅', '新生儿安全座椅', '车载提篮'],
    en: [
      'infant car seat', 'newborn car seat', 'baby car seat', 'rear facing car seat', 'car seat 0-13kg',
      'infant carrier seat',
    ],
    is: 'car-seat', giftShare: 0.1, goesWith: ['car-seat-mirror', 'stroller'],
  },
  'car-seat': {
    'zh-CN': ['儿童安全座椅', '安全座椅', '宝宝安全座椅', '车载儿童座椅', '安全座椅 0-12岁'],
    en: ['car seat', 'child car seat', 'convertible car seat', 'toddler car seat', '360 car seat'],
    not: ['cover', 'cushion', 'protector', 'dog', 'pet', '坐垫', '宠物', '座套'],
    giftShare: 0.08, goesWith: ['car-seat-mirror', 'car-seat-protector', 'car-sunshade'],
  },
  'car-seat-mirror': {
    'zh-CN': ['安全座椅后视镜', '宝宝观察镜', '婴儿车内后视镜', '反向安装 观察镜'],
    en: ['baby car mirror', 'back seat baby mirror', 'car seat mirror'],
    goesWith: ['car-sunshade'],
  },
  'car-seat-protector': {
    'zh-CN': ['安全座椅防磨垫', '儿童座椅防磨垫', '汽车防踢垫'],
    en: ['car seat protector', 'car seat kick mat', 'child seat protector'],
    goesWith: ['car-seat-mirror'],
  },
};
