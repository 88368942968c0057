import type { Named, Want } from './want.ts';

/** What a city's climate asks for while a monthly value of it is on one side of a mark. */
export interface SeasonBand {
  id: string;
  name: Named;
  of: 'temperatures' | 'rainfalls' | 'humidities';
  below?: number;
  above?: number;
  /** Its wants hold, weaker, also where the value never crosses the mark; else only a crossing asks for something. */
  holdsAllYear?: true;
  wants: readonly Want[];
}

/** The marks, in °C, mm a month and % of relative humidity, are about where people change what they wear and sleep under. */
export const seasonBands: readonly SeasonBand[] = [
  {
    id: 'turning-cool',
    name: { 'zh-CN': '转凉', en: 'the cooling weeks' },
    of: 'temperatures',
    below: 18,
    wants: [
      { thing: 'hoodie', weight: 0.3, leadDays: 10, forDays: 35 },
      { thing: 'cardigan', weight: 0.35, leadDays: 10, forDays: 35 },
      { thing: 'shirt', weight: 0.3, leadDays: 10, forDays: 30 },
      {
        thing: 'duvet',
        modifier: { 'zh-CN': '春秋', en: 'mid-season' },
        weight: 0.35,
        leadDays: 10,
        forDays: 30,
      },
      { thing: 'blanket', weight: 0.3, leadDays: 7, forDays: 35 },
      { thing: 'boots', weight: 0.25, leadDays: 7, forDays: 35 },
    ],
  },
  {
    id: 'cold-sets-in',
    name: { 'zh-CN': '入冬', en: 'the first cold weeks' },
    of: 'temperatures',
    below: 12,
    wants: [
      { thing: 'winter-duvet', weight: 0.5, leadDays: 14, forDays: 40 },
      { thing: 'sweater', weight: 0.45, leadDays: 14, forDays: 40 },
      { thing: 'wool-coat', weight: 0.45, leadDays: 14, forDays: 40 },
      { thing: 'thermal-underwear', weight: 0.35, leadDays: 7, forDays: 45 },
      {
        thing: 'slippers',
        modifier: { 'zh-CN': '保暖', en: 'warm' },
        weight: 0.35,
        leadDays: 7,
        forDays: 40,
      },
      { thing: 'hand-warmers', weight: 0.25, leadDays: 5, forDays: 50 },
      { thing: 'insulated-flask', weight: 0.25, leadDays: 7, forDays: 50 },
      { thing: 'wool-scarf', weight: 0.3, leadDays: 5, forDays: 60 },
    ],
  },
  {
    id: 'hard-winter',
    name: { 'zh-CN': '寒冬', en: 'the hard winter' },
    of: 'temperatures',
    below: 5,
    wants: [
      { thing: 'down-jacket', weight: 0.5, leadDays: 21, forDays: 40 },
      { thing: 'gloves', modifier: { 'zh-CN': '保暖', en: 'warm' }, weight: 0.35, leadDays: 10, forDays: 50 },
      { thing: 'beanie', weight: 0.35, leadDays: 10, forDays: 50 },
      { thing: 'wool-scarf', weight: 0.35, leadDays: 10, forDays: 50 },
      {
        thing: 'bed-linen',
        modifier: { 'zh-CN': '磨毛', en: 'flannel' },
        weight: 0.3,
        leadDays: 14,
        forDays: 40,
      },
      { thing: 'hand-warmers', weight: 0.25, leadDays: 7, forDays: 60 },
    ],
  },
  {
    id: 'warming-up',
    name: { 'zh-CN': '回暖', en: 'the warming weeks' },
    of: 'temperatures',
    above: 12,
    wants: [
      {
        thing: 'windbreaker',
        modifier: { 'zh-CN': '薄款', en: 'light' },
        weight: 0.35,
        leadDays: 10,
        forDays: 35,
      },
      { thing: 'sneakers', weight: 0.3, leadDays: 10, forDays: 40 },
      {
        thing: 'seeds',
        modifier: { 'zh-CN': '春播', en: 'spring' },
        weight: 0.35,
        leadDays: 21,
        forDays: 45,
      },
      { thing: 'plant-pot', weight: 0.3, leadDays: 14, forDays: 50 },
      { thing: 'potting-soil', weight: 0.3, leadDays: 14, forDays: 50 },
      { thing: 'gardening-gloves', weight: 0.2, leadDays: 10, forDays: 50 },
      {
        thing: 'vacuum-storage-bags',
        modifier: { 'zh-CN': '收棉被', en: 'for duvets' },
        weight: 0.35,
        leadDays: 0,
        forDays: 40,
      },
      { thing: 'picnic-mat', weight: 0.3, leadDays: 7, forDays: 50 },
    ],
  },
  {
    id: 'early-summer',
    name: { 'zh-CN': '初夏', en: 'early summer' },
    of: 'temperatures',
    above: 20,
    wants: [
      {
        thing: 't-shirt',
        modifier: { 'zh-CN': '短袖', en: 'short-sleeved' },
        weight: 0.4,
        leadDays: 14,
        forDays: 50,
      },
      { thing: 'sandals', weight: 0.35, leadDays: 10, forDays: 50 },
      { thing: 'sunscreen', weight: 0.45, leadDays: 10 },
      { thing: 'sun-hat', weight: 0.3, leadDays: 10, forDays: 60 },
      { thing: 'summer-duvet', weight: 0.35, leadDays: 7, forDays: 40 },
      { thing: 'shorts', weight: 0.3, leadDays: 10, forDays: 50 },
      { thing: 'tent', modifier: { 'zh-CN': '春夏', en: 'summer' }, weight: 0.15, leadDays: 14, forDays: 40 },
    ],
  },
  {
    id: 'high-summer',
    name: { 'zh-CN': '盛夏', en: 'high summer' },
    of: 'temperatures',
    above: 25,
    holdsAllYear: true,
    wants: [
      { thing: 'fan', weight: 0.45, leadDays: 14, forDays: 45 },
      {
        thing: 'bed-linen',
        modifier: { 'zh-CN': '夏季凉感', en: 'cooling' },
        weight: 0.4,
        leadDays: 10,
        forDays: 40,
      },
      { thing: 'cooling-mat', weight: 0.35, leadDays: 10, forDays: 40 },
      { thing: 'linen-dress', weight: 0.3, leadDays: 10, forDays: 45 },
      { thing: 'swimsuit', weight: 0.3, leadDays: 14, forDays: 60 },
      { thing: 'air-conditioner-cleaner', weight: 0.25, leadDays: 20, forDays: 30 },
      { thing: 'sunscreen', weight: 0.45, leadDays: 7 },
    ],
  },
  {
    id: 'wet-months',
    name: { 'zh-CN': '多雨的月份', en: 'the wet months' },
    of: 'rainfalls',
    above: 110,
    holdsAllYear: true,
    wants: [
      { thing: 'umbrella', weight: 0.35, leadDays: 7, forDays: 45 },
      { thing: 'rain-jacket', weight: 0.25, leadDays: 7, forDays: 40 },
    ],
  },
  {
    id: 'dry-air',
    name: { 'zh-CN': '空气干的日子', en: 'the dry-air months' },
    of: 'humidities',
    below: 45,
    holdsAllYear: true,
    wants: [
      { thing: 'face-cream', modifier: { 'zh-CN': '保湿', en: 'moisturizing' }, weight: 0.3, leadDays: 5 },
      { thing: 'lip-balm', weight: 0.3, leadDays: 5 },
      { thing: 'hand-cream', weight: 0.25, leadDays: 5 },
    ],
  },
];
