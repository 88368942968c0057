import type { Things } from '../thing.ts';

/** Machines that filter water, with their cartridges. */
export const waterFilters: Things = {
  'water-purifier': {
    en: [
      'water purifier',
      'reverse osmosis system',
      'under sink water filter',
      'water filtration system',
      'countertop water filter',
    ],
    'zh-CN': [
      '净水器',
      '净水机',
      '直饮机',
      '厨下净水器',
      '反渗透 净水',
      '前置过滤器',
      '台式净饮机',
      '家用 净水',
    ],
    not: ['cartridge', 'replacement', 'outdoor', 'camping', '户外', '便携', '露营'],
    lastsDays: 2000,
    goesWith: ['water-purifier-filter', 'water-test-pen'],
  },
  'water-purifier-filter': {
    en: [
      'water filter replacement',
      'reverse osmosis filter',
      'water filter cartridge',
      'under sink filter cartridge',
      'refrigerator water filter',
      'fridge filter',
    ],
    'zh-CN': ['净水器滤芯', '净水机 滤芯', 'ro膜', '反渗透 滤芯', '前置 滤芯', 'pp棉 滤芯', '净饮机 滤芯'],
    not: ['pitcher', 'shower', 'aquarium', 'fountain', '宠物', '花洒', '滤水壶', '鱼缸'],
    lastsDays: 300,
    refill: true,
    goesWith: ['water-test-pen', 'water-purifier'],
  },
  'water-filter-pitcher': {
    en: [
      'water filter pitcher',
      'water filter jug',
      'filter jug',
      'filtered water pitcher',
      'faucet water filter',
    ],
    'zh-CN': ['滤水壶', '净水壶', '过滤水壶', '水龙头净水器', '龙头过滤器'],
    not: ['cartridge', 'replacement', '滤芯'],
    lastsDays: 1000,
    goesWith: ['pitcher-filter'],
  },
  'pitcher-filter': {
    en: [
      'pitcher filter cartridge',
      'water filter pitcher replacement',
      'jug filter cartridge',
      'filter jug cartridges',
      'faucet filter replacement',
    ],
    'zh-CN': ['滤水壶 滤芯', '净水壶滤芯', '过滤壶 滤芯', '龙头 过滤 滤芯'],
    lastsDays: 35,
    refill: true,
    goesWith: ['water-filter-pitcher'],
  },
  'shower-filter': {
    en: ['shower filter cartridge', 'shower head filter', 'shower water filter replacement'],
    'zh-CN': ['花洒滤芯', '沐浴 净水 滤芯', '淋浴 过滤器', '花洒 过滤 替换'],
    lastsDays: 75,
    refill: true,
    goesWith: ['shower-head'],
  },
  'water-test-pen': {
    en: ['tds meter', 'water hardness test', 'water testing kit home', 'water quality tester'],
    'zh-CN': ['水质检测笔', 'tds 检测', '水质 测试笔', '水硬度 试纸'],
    not: ['aquarium', 'pool', '鱼缸', '泳池'],
    goesWith: ['water-purifier-filter'],
  },
  'water-dispenser': {
    en: ['water dispenser', 'water cooler', 'hot water dispenser', 'instant hot water'],
    'zh-CN': ['饮水机', '即热饮水机', '茶吧机', '管线机', '桶装水 抽水器', '即热 饮水'],
    not: ['pet', 'cat', 'dog', '宠物', '猫', '狗'],
    lastsDays: 1800,
    goesWith: ['descaler'],
  },
};
