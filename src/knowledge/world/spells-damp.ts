import type { Spells } from './spells.ts';

/** Spells of wet weather. */
export const damp = {
  'plum-rain': {
    name: { 'zh-CN': '梅雨', en: 'the plum rains' },
    wants: [
      {
        thing: 'dehumidifier',
        modifier: { 'zh-CN': '卧室', en: 'bedroom' },
        weight: 0.6,
        leadDays: 8,
        forDays: 25,
      },
      {
        thing: 'moisture-absorber',
        modifier: { 'zh-CN': '衣柜', en: 'wardrobe' },
        weight: 0.6,
        leadDays: 10,
        forDays: 26,
      },
      {
        thing: 'bathroom-cleaner',
        modifier: { 'zh-CN': '除霉', en: 'mold' },
        weight: 0.4,
        leadDays: 3,
      },
      { thing: 'rain-boots', weight: 0.35, leadDays: 7, forDays: 22 },
      {
        thing: 'umbrella',
        modifier: { 'zh-CN': '抗风', en: 'windproof' },
        weight: 0.4,
        leadDays: 7,
        forDays: 24,
      },
      { thing: 'tumble-dryer', weight: 0.3, leadDays: 14, forDays: 18 },
      {
        thing: 'drying-rack',
        modifier: { 'zh-CN': '室内', en: 'indoor' },
        weight: 0.3,
        leadDays: 5,
        forDays: 20,
      },
      { thing: 'shoe-dryer', weight: 0.3, leadDays: 5, forDays: 22 },
      { thing: 'rain-jacket', weight: 0.25, leadDays: 7, forDays: 20 },
      {
        thing: 'bath-mat',
        modifier: { 'zh-CN': '速干', en: 'quick-dry' },
        weight: 0.15,
        leadDays: 5,
        forDays: 20,
      },
    ],
  },
  'returning-damp': {
    name: { 'zh-CN': '回南天', en: 'the returning damp' },
    wants: [
      { thing: 'dehumidifier', weight: 0.65, leadDays: 10, forDays: 32 },
      { thing: 'moisture-absorber', weight: 0.6, leadDays: 10, forDays: 35 },
      { thing: 'tumble-dryer', weight: 0.4, leadDays: 14, forDays: 28 },
      { thing: 'bathroom-cleaner', modifier: { 'zh-CN': '除霉', en: 'mold' }, weight: 0.45, leadDays: 3 },
      { thing: 'shoe-dryer', weight: 0.3, leadDays: 5, forDays: 30 },
      {
        thing: 'bath-mat',
        modifier: { 'zh-CN': '硅藻泥', en: 'diatomite' },
        weight: 0.25,
        leadDays: 7,
        forDays: 30,
      },
      { thing: 'mop', modifier: { 'zh-CN': '吸水', en: 'absorbent' }, weight: 0.3, leadDays: 5, forDays: 35 },
      {
        thing: 'food-containers',
        modifier: { 'zh-CN': '防潮', en: 'airtight' },
        weight: 0.2,
        leadDays: 7,
        forDays: 30,
      },
    ],
  },
  'dragon-boat-water': {
    name: { 'zh-CN': '龙舟水', en: 'the dragon-boat rains' },
    wants: [
      { thing: 'umbrella', weight: 0.5, leadDays: 7, forDays: 22 },
      { thing: 'rain-boots', weight: 0.4, leadDays: 7, forDays: 20 },
      { thing: 'rain-jacket', weight: 0.3, leadDays: 7, forDays: 20 },
      { thing: 'dehumidifier', weight: 0.35, leadDays: 7, forDays: 20 },
    ],
  },
  'rainy-season': {
    name: { 'zh-CN': '雨季', en: 'the rainy season' },
    wants: [
      { thing: 'umbrella', weight: 0.5, leadDays: 10, forDays: 45 },
      { thing: 'rain-jacket', weight: 0.4, leadDays: 10, forDays: 40 },
      { thing: 'rain-boots', weight: 0.4, leadDays: 10, forDays: 40 },
      { thing: 'moisture-absorber', weight: 0.3, leadDays: 5, forDays: 50 },
      { thing: 'shoe-dryer', weight: 0.2, leadDays: 5, forDays: 40 },
    ],
  },
  monsoon: {
    name: { 'zh-CN': '季风雨季', en: 'the monsoon' },
    wants: [
      { thing: 'umbrella', weight: 0.55, leadDays: 14, forDays: 45 },
      { thing: 'rain-jacket', weight: 0.45, leadDays: 14, forDays: 40 },
      { thing: 'rain-boots', weight: 0.35, leadDays: 14, forDays: 40 },
      { thing: 'dehumidifier', weight: 0.35, leadDays: 10, forDays: 45 },
      { thing: 'moisture-absorber', weight: 0.4, leadDays: 7, forDays: 60 },
      {
        thing: 'drying-rack',
        modifier: { 'zh-CN': '室内', en: 'indoor' },
        weight: 0.3,
        leadDays: 7,
        forDays: 40,
      },
    ],
  },
  'autumn-rain': {
    name: { 'zh-CN': '秋雨', en: 'the autumn rains' },
    wants: [
      { thing: 'umbrella', weight: 0.35, leadDays: 5, forDays: 30 },
      { thing: 'rain-jacket', weight: 0.3, leadDays: 5, forDays: 25 },
      { thing: 'dehumidifier', weight: 0.25, leadDays: 3, forDays: 30 },
      { thing: 'tumble-dryer', weight: 0.25, leadDays: 7, forDays: 30 },
    ],
  },
  typhoon: {
    name: { 'zh-CN': '台风季', en: 'the typhoon season' },
    wants: [
      { thing: 'work-light', weight: 0.4, leadDays: 14, forDays: 60 },
      { thing: 'power-bank', weight: 0.35, leadDays: 14, forDays: 60 },
      {
        thing: 'umbrella',
        modifier: { 'zh-CN': '抗风', en: 'windproof' },
        weight: 0.35,
        leadDays: 10,
        forDays: 50,
      },
      { thing: 'duct-tape', weight: 0.25, leadDays: 7 },
      { thing: 'camping-lantern', weight: 0.2, leadDays: 10, forDays: 50 },
      { thing: 'first-aid-kit', weight: 0.2, leadDays: 14, forDays: 50 },
    ],
  },
  hurricane: {
    name: { 'zh-CN': '飓风季', en: 'hurricane season' },
    wants: [
      { thing: 'work-light', weight: 0.45, leadDays: 21, forDays: 110 },
      { thing: 'batteries', weight: 0.4, leadDays: 21, forDays: 120 },
      { thing: 'power-bank', weight: 0.4, leadDays: 21, forDays: 110 },
      { thing: 'camping-lantern', weight: 0.3, leadDays: 21, forDays: 100 },
      { thing: 'first-aid-kit', weight: 0.3, leadDays: 21, forDays: 100 },
      { thing: 'water-carrier', weight: 0.25, leadDays: 21, forDays: 100 },
    ],
  },
  'damp-cold': {
    name: { 'zh-CN': '湿冷天', en: 'the damp cold' },
    wants: [
      { thing: 'space-heater', weight: 0.5, leadDays: 14, forDays: 50 },
      { thing: 'electric-blanket', weight: 0.5, leadDays: 14, forDays: 45 },
      { thing: 'hand-warmers', weight: 0.4, leadDays: 10, forDays: 50 },
      {
        thing: 'slippers',
        modifier: { 'zh-CN': '加绒', en: 'fleece-lined' },
        weight: 0.4,
        leadDays: 14,
        forDays: 40,
      },
      { thing: 'thermal-underwear', weight: 0.4, leadDays: 14, forDays: 40 },
      { thing: 'tumble-dryer', weight: 0.25, leadDays: 7, forDays: 40 },
      {
        thing: 'pajamas',
        modifier: { 'zh-CN': '珊瑚绒', en: 'fleece' },
        weight: 0.3,
        leadDays: 14,
        forDays: 40,
      },
    ],
  },
} as const satisfies Spells;
