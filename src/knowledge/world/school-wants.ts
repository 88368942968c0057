import type { Named, Want } from './want.ts';

/** What terms of every country ask for, and what they are called. */

export const stationery: readonly Want[] = [
  { thing: 'notebook', weight: 0.35, leadDays: 20, forDays: 14 },
  { thing: 'pencil-case', weight: 0.3, leadDays: 24, forDays: 7 },
  { thing: 'pencils', weight: 0.3, leadDays: 20, forDays: 14 },
  { thing: 'book-covers', weight: 0.25, leadDays: 10, forDays: 10 },
];
export const schoolStart: readonly Want[] = [
  ...stationery,
  { thing: 'school-bag', weight: 0.45, leadDays: 28, forDays: 5 },
  { thing: 'lunch-box', weight: 0.35, leadDays: 21, forDays: 10 },
  {
    thing: 'water-bottle',
    modifier: { 'zh-CN': '上学', en: 'school' },
    weight: 0.35,
    leadDays: 24,
    forDays: 10,
  },
  { thing: 'name-labels', weight: 0.3, leadDays: 18, forDays: 7 },
  {
    thing: 'desk-lamp',
    modifier: { 'zh-CN': '护眼', en: 'eye-care' },
    weight: 0.25,
    leadDays: 20,
    forDays: 20,
  },
];
export const dormStart: readonly Want[] = [
  { thing: 'suitcase', weight: 0.3, leadDays: 30, forDays: 1 },
  { thing: 'bed-linen', modifier: { 'zh-CN': '宿舍', en: 'dorm' }, weight: 0.35, leadDays: 28, forDays: 7 },
  { thing: 'bed-curtain', weight: 0.2, leadDays: 20, forDays: 15 },
  { thing: 'laptop', weight: 0.25, leadDays: 35, forDays: 10 },
  { thing: 'shower-caddy', weight: 0.25, leadDays: 21, forDays: 10 },
  {
    thing: 'power-strip',
    modifier: { 'zh-CN': '宿舍', en: 'dorm' },
    weight: 0.25,
    leadDays: 14,
    forDays: 14,
  },
];
export const holidayTravel: readonly Want[] = [
  { thing: 'suitcase', weight: 0.25, leadDays: 18, forDays: 15 },
  { thing: 'swimsuit', modifier: { 'zh-CN': '儿童', en: "kids'" }, weight: 0.3, leadDays: 14, forDays: 30 },
  { thing: 'kids-swim-goggles', weight: 0.25, leadDays: 10, forDays: 30 },
  { thing: 'water-gun', weight: 0.2, leadDays: 7, forDays: 35 },
  { thing: 'board-game', weight: 0.2, leadDays: 7, forDays: 40 },
];
export const indoorHoliday: readonly Want[] = [
  { thing: 'jigsaw-puzzle', weight: 0.2, leadDays: 10, forDays: 14 },
  { thing: 'board-game', weight: 0.25, leadDays: 10, forDays: 14 },
  { thing: 'primary-school-workbook', weight: 0.2, leadDays: 7, forDays: 14 },
];

export const autumnTerm: Named = { 'zh-CN': '秋季开学', en: 'the autumn term' };
export const springTerm: Named = { 'zh-CN': '春季开学', en: 'the spring term' };
export const summerTerm: Named = { 'zh-CN': '夏季学期', en: 'the summer term' };
export const summerHoliday: Named = { 'zh-CN': '暑假', en: 'the summer holidays' };
export const winterHoliday: Named = { 'zh-CN': '寒假', en: 'the winter holidays' };
