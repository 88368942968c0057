import type { Spells } from './spells.ts';

/** Spells of dry air, cold and dust. */
export const dry = {
  'central-heating': {
    name: { 'zh-CN': '供暖季', en: 'the heating season' },
    wants: [
      {
        thing: 'humidifier',
        modifier: { 'zh-CN': '卧室', en: 'bedroom' },
        weight: 0.6,
        leadDays: 10,
        forDays: 90,
      },
      { thing: 'lip-balm', weight: 0.35, leadDays: 5, forDays: 110 },
      { thing: 'hand-cream', weight: 0.4, leadDays: 7, forDays: 110 },
      {
        thing: 'body-lotion',
        modifier: { 'zh-CN': '滋润', en: 'rich' },
        weight: 0.4,
        leadDays: 7,
        forDays: 110,
      },
      { thing: 'hygrometer', weight: 0.2, leadDays: 5, forDays: 40 },
      {
        thing: 'face-cream',
        modifier: { 'zh-CN': '保湿', en: 'moisturizing' },
        weight: 0.3,
        leadDays: 7,
        forDays: 100,
      },
      {
        thing: 'pajamas',
        modifier: { 'zh-CN': '薄款', en: 'light' },
        weight: 0.15,
        leadDays: 3,
        forDays: 30,
      },
    ],
  },
  'dry-winter': {
    name: { 'zh-CN': '干燥季', en: 'the dry months' },
    wants: [
      { thing: 'humidifier', weight: 0.45, leadDays: 7, forDays: 80 },
      { thing: 'face-cream', modifier: { 'zh-CN': '保湿', en: 'moisturizing' }, weight: 0.4, leadDays: 7 },
      { thing: 'hand-cream', weight: 0.4, leadDays: 7 },
      { thing: 'lip-balm', weight: 0.4, leadDays: 7 },
      { thing: 'body-lotion', weight: 0.35, leadDays: 7 },
      {
        thing: 'face-mask',
        modifier: { 'zh-CN': '补水', en: 'hydrating' },
        weight: 0.25,
        leadDays: 5,
      },
    ],
  },
  'dry-autumn': {
    name: { 'zh-CN': '秋燥', en: 'the dry autumn' },
    wants: [
      { thing: 'face-cream', modifier: { 'zh-CN': '保湿', en: 'moisturizing' }, weight: 0.35, leadDays: 7 },
      { thing: 'lip-balm', weight: 0.35, leadDays: 5 },
      { thing: 'humidifier', weight: 0.25, leadDays: 5, forDays: 40 },
      {
        thing: 'loose-tea',
        modifier: { 'zh-CN': '润燥', en: 'soothing' },
        weight: 0.2,
        leadDays: 5,
        forDays: 40,
      },
      { thing: 'honey', weight: 0.2, leadDays: 5, forDays: 45 },
    ],
  },
  haze: {
    name: { 'zh-CN': '雾霾天', en: 'the hazy months' },
    wants: [
      { thing: 'air-purifier', weight: 0.45, leadDays: 14, forDays: 70 },
      { thing: 'air-purifier-filter', weight: 0.35, leadDays: 14, forDays: 70 },
      { thing: 'medical-masks', modifier: { 'zh-CN': '防雾霾', en: 'N95' }, weight: 0.4, leadDays: 7 },
    ],
  },
  sandstorm: {
    name: { 'zh-CN': '沙尘天', en: 'the dusty season' },
    wants: [
      { thing: 'medical-masks', modifier: { 'zh-CN': '防尘', en: 'dust' }, weight: 0.35, leadDays: 5 },
      { thing: 'air-purifier', weight: 0.3, leadDays: 7, forDays: 40 },
      { thing: 'draft-stopper', weight: 0.2, leadDays: 7, forDays: 40 },
      { thing: 'sunglasses', weight: 0.15, leadDays: 5, forDays: 45 },
    ],
  },
  'wildfire-smoke': {
    name: { 'zh-CN': '山火烟霾季', en: 'wildfire season' },
    wants: [
      { thing: 'air-purifier', weight: 0.45, leadDays: 21, forDays: 60 },
      { thing: 'air-purifier-filter', weight: 0.35, leadDays: 21, forDays: 70 },
      { thing: 'medical-masks', modifier: { 'zh-CN': 'N95', en: 'N95' }, weight: 0.35, leadDays: 14 },
    ],
  },
  snow: {
    name: { 'zh-CN': '下雪天', en: 'the snowy months' },
    wants: [
      { thing: 'snow-boots', weight: 0.5, leadDays: 21, forDays: 60 },
      { thing: 'gloves', modifier: { 'zh-CN': '保暖', en: 'warm' }, weight: 0.4, leadDays: 14, forDays: 60 },
      { thing: 'beanie', weight: 0.35, leadDays: 14, forDays: 60 },
      { thing: 'down-jacket', weight: 0.4, leadDays: 21, forDays: 50 },
      { thing: 'snow-shovel', weight: 0.2, leadDays: 14, forDays: 60 },
      { thing: 'sledge', weight: 0.15, leadDays: 7, forDays: 60 },
      { thing: 'ice-scraper', weight: 0.2, leadDays: 14, forDays: 60 },
    ],
  },
  'deep-cold': {
    name: { 'zh-CN': '严寒', en: 'the deep cold' },
    wants: [
      {
        thing: 'down-jacket',
        modifier: { 'zh-CN': '加厚', en: 'heavyweight' },
        weight: 0.5,
        leadDays: 21,
        forDays: 40,
      },
      {
        thing: 'thermal-underwear',
        modifier: { 'zh-CN': '加厚', en: 'heavyweight' },
        weight: 0.5,
        leadDays: 14,
        forDays: 45,
      },
      { thing: 'hand-warmers', weight: 0.4, leadDays: 10 },
      {
        thing: 'snow-boots',
        modifier: { 'zh-CN': '加绒', en: 'insulated' },
        weight: 0.45,
        leadDays: 21,
        forDays: 45,
      },
      { thing: 'wool-scarf', weight: 0.35, leadDays: 14, forDays: 50 },
      { thing: 'insulated-flask', weight: 0.3, leadDays: 14, forDays: 50 },
    ],
  },
  'nine-nines': {
    name: { 'zh-CN': '数九寒天', en: 'the coldest weeks' },
    wants: [
      { thing: 'thermal-underwear', weight: 0.35, leadDays: 10, forDays: 30 },
      { thing: 'hand-warmers', weight: 0.35, leadDays: 7, forDays: 45 },
      {
        thing: 'massager',
        modifier: { 'zh-CN': '足浴', en: 'foot' },
        weight: 0.3,
        leadDays: 10,
        forDays: 40,
      },
      { thing: 'insulated-flask', weight: 0.3, leadDays: 10, forDays: 40 },
      { thing: 'electric-hotpot', weight: 0.3, leadDays: 7, forDays: 50 },
      { thing: 'hotpot-base', weight: 0.35, leadDays: 5, forDays: 60 },
    ],
  },
  'dark-winter': {
    name: { 'zh-CN': '天黑得早的冬天', en: 'the dark months' },
    wants: [
      {
        thing: 'alarm-clock',
        modifier: { 'zh-CN': '日出唤醒', en: 'sunrise' },
        weight: 0.3,
        leadDays: 10,
        forDays: 60,
      },

      { thing: 'scented-candle', weight: 0.3, leadDays: 7 },
      { thing: 'string-lights', weight: 0.25, leadDays: 7, forDays: 60 },
      { thing: 'bike-lights', weight: 0.25, leadDays: 10, forDays: 50 },
      { thing: 'blanket', weight: 0.3, leadDays: 7, forDays: 60 },
    ],
  },
} as const satisfies Spells;
