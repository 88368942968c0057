import type { Things } from '../thing.ts';

/** What a move needs, and the fittings of a bathroom. */
export const movingAndBathroom: Things = {
  'moving-boxes': {
    en: [
      'moving boxes',
      'cardboard boxes',
      'packing boxes',
      'moving bags',
      'removal boxes',
      'moving supplies',
    ],
    'zh-CN': ['搬家纸箱', '搬家袋', '打包袋', '打包纸箱', '编织袋', '搬家 打包', '蛇皮袋'],
    lastsDays: 1500,
    goesWith: ['packing-tape', 'bubble-wrap', 'labels', 'hand-truck'],
  },
  'packing-tape': {
    en: ['parcel tape', 'tape gun', 'shipping tape', 'stretch wrap'],
    'zh-CN': ['打包胶带', '透明胶带 大卷', '打包膜', '缠绕膜', '封箱器'],
    lastsDays: 240,
    goesWith: ['moving-boxes', 'bubble-wrap'],
  },
  'bubble-wrap': {
    en: ['bubble wrap', 'packing paper', 'packing peanuts', 'dish foam pouch'],
    'zh-CN': ['气泡膜', '泡泡纸', '气泡袋', '防震膜', '打包泡沫'],
    lastsDays: 400,
    goesWith: ['packing-tape'],
  },
  'hand-truck': {
    en: ['hand truck', 'furniture dolly', 'moving dolly', 'folding cart', 'sack truck', 'furniture lifter'],
    'zh-CN': ['平板车', '手推车 搬运', '搬家神器', '搬运车', '小拉车', '家具 移动 滑轮'],
    goesWith: ['moving-boxes'],
  },
  'bathroom-shelf': {
    en: ['bathroom organizer', 'bathroom shelf', 'soap dish', 'shower shelf', 'soap dispenser'],
    'zh-CN': ['浴室置物架', '卫生间置物架', '淋浴房 置物', '肥皂盒', '皂液器', '洗漱台 收纳'],
    goesWith: ['bath-mat', 'towel'],
  },
  'towel-rack': {
    en: ['towel rack', 'towel rail', 'towel bar', 'toilet paper holder', 'heated towel rail'],
    'zh-CN': ['毛巾架', '浴巾架', '纸巾架 卫生间', '厕所 纸架', '电热毛巾架', '毛巾杆'],
    goesWith: ['towel', 'bathroom-shelf'],
  },
  'shower-head': {
    en: [
      'shower head',
      'handheld shower',
      'rain shower',
      'showerhead',
      'shower hose',
      'filtered shower head',
    ],
    'zh-CN': ['花洒', '淋浴花洒', '花洒喷头', '增压花洒', '莲蓬头', '过滤花洒', '淋浴 套装'],
    not: ['garden', '浇花'],
    lastsDays: 1200,
    goesWith: ['shower-filter', 'shower-curtain'],
  },
  'toilet-seat': {
    en: ['toilet seat', 'bidet seat', 'bidet attachment', 'smart toilet', 'heated toilet seat'],
    'zh-CN': ['马桶盖', '智能马桶盖', '马桶圈', '智能马桶', '坐便器', '马桶垫'],
    not: ['kids', 'potty', '儿童'],
    lastsDays: 2000,
    goesWith: ['toilet-brush'],
  },
  'bathroom-mirror': {
    en: ['bathroom mirror', 'shower mirror', 'led bathroom mirror', 'shaving mirror'],
    'zh-CN': ['浴室镜', '卫生间 镜子', '壁挂 浴室 镜', '智能 浴室镜'],
    lastsDays: 2500,
    goesWith: ['bathroom-mirror-light', 'towel-rack'],
  },
};
