import type { Spells } from './spells.ts';

/** Spells of heat, sun, pollen and insects. */
export const outdoors = {
  heat: {
    name: { 'zh-CN': '高温天', en: 'the hot spell' },
    wants: [
      { thing: 'fan', weight: 0.5, leadDays: 14, forDays: 40 },
      { thing: 'air-conditioner', weight: 0.35, leadDays: 30, forDays: 30 },
      { thing: 'handheld-fan', weight: 0.4, leadDays: 10, forDays: 45 },
      { thing: 'cooling-mat', weight: 0.45, leadDays: 14, forDays: 35 },
      { thing: 'sunscreen', weight: 0.5, leadDays: 14 },
      { thing: 'sun-protection-clothing', weight: 0.35, leadDays: 14, forDays: 45 },

      { thing: 'cold-brew-maker', weight: 0.2, leadDays: 10, forDays: 40 },
      { thing: 'car-sunshade', weight: 0.25, leadDays: 10, forDays: 50 },
    ],
  },
  'dog-days': {
    name: { 'zh-CN': '三伏天', en: 'the dog days' },
    wants: [
      {
        thing: 'cooling-mat',
        modifier: { 'zh-CN': '冰丝', en: 'ice-silk' },
        weight: 0.45,
        leadDays: 14,
        forDays: 20,
      },
      { thing: 'handheld-fan', weight: 0.4, leadDays: 10, forDays: 25 },
      { thing: 'herbal-tea', modifier: { 'zh-CN': '消暑', en: 'cooling' }, weight: 0.35, leadDays: 7 },

      { thing: 'summer-duvet', weight: 0.35, leadDays: 14, forDays: 20 },
    ],
  },
  'strong-sun': {
    name: { 'zh-CN': '烈日季', en: 'the months of strong sun' },
    wants: [
      { thing: 'sunscreen', modifier: { 'zh-CN': '高倍', en: 'SPF 50' }, weight: 0.6, leadDays: 14 },
      { thing: 'sun-hat', weight: 0.4, leadDays: 14, forDays: 60 },
      { thing: 'sunglasses', weight: 0.4, leadDays: 14, forDays: 60 },
      { thing: 'sun-protection-clothing', weight: 0.4, leadDays: 14, forDays: 60 },
      { thing: 'sun-umbrella', weight: 0.3, leadDays: 14, forDays: 60 },
      { thing: 'after-sun-gel', weight: 0.2, leadDays: 0 },
    ],
  },
  mosquitoes: {
    name: { 'zh-CN': '蚊子季', en: 'mosquito season' },
    wants: [
      { thing: 'mosquito-repellent', weight: 0.45, leadDays: 7 },

      { thing: 'mosquito-net', weight: 0.35, leadDays: 14, forDays: 50 },

      { thing: 'window-screen', weight: 0.2, leadDays: 14, forDays: 40 },
    ],
  },
  pollen: {
    name: { 'zh-CN': '花粉季', en: 'pollen season' },
    wants: [
      { thing: 'medical-masks', modifier: { 'zh-CN': '防花粉', en: 'pollen' }, weight: 0.35, leadDays: 7 },
      { thing: 'air-purifier', weight: 0.35, leadDays: 10, forDays: 45 },
      { thing: 'air-purifier-filter', weight: 0.25, leadDays: 10, forDays: 40 },
      {
        thing: 'pillow-protector',
        modifier: { 'zh-CN': '防螨', en: 'allergen-proof' },
        weight: 0.2,
        leadDays: 10,
        forDays: 40,
      },
      { thing: 'eye-drops', weight: 0.25, leadDays: 5, sensitive: 'health' },
      { thing: 'sunglasses', weight: 0.2, leadDays: 7, forDays: 50 },
    ],
  },
  'autumn-pollen': {
    name: { 'zh-CN': '秋季花粉', en: 'the autumn pollen' },
    wants: [
      { thing: 'medical-masks', modifier: { 'zh-CN': '防花粉', en: 'pollen' }, weight: 0.35, leadDays: 7 },
      { thing: 'air-purifier', weight: 0.3, leadDays: 10, forDays: 35 },
      { thing: 'eye-drops', weight: 0.25, leadDays: 5, sensitive: 'health' },
    ],
  },
  catkins: {
    name: { 'zh-CN': '飞絮天', en: 'catkin season' },
    wants: [
      { thing: 'medical-masks', modifier: { 'zh-CN': '防飞絮', en: 'light' }, weight: 0.35, leadDays: 5 },
      {
        thing: 'window-screen',
        modifier: { 'zh-CN': '防飞絮', en: 'fine-mesh' },
        weight: 0.25,
        leadDays: 10,
        forDays: 25,
      },
      { thing: 'lint-remover', weight: 0.2, leadDays: 3 },
    ],
  },
} as const satisfies Spells;
