import { describe, expect, it } from 'vitest';
import type { Item } from '../types.ts';
import { createCatalog, localize, splitWords, toRunningText } from './catalog.ts';

const items: Item[] = [
  {
    id: 'k1',
    title: { 'zh-CN': '红色电热水壶', en: 'A red kettle' },
    kind: { 'zh-CN': '电热水壶', en: 'kettle' },
    category: { 'zh-CN': '厨房 > 茶 > 电热水壶', en: 'Kitchen > Tea > Kettles' },
    attributes: { capacity: '1.7 L', color: { 'zh-CN': '朱红', en: 'red' } },
    brand: 'Tinnock',
  },
  { id: 'k2', title: { en: 'A blue kettle' }, category: { en: 'Kitchen > Tea > Kettles' } },
  { id: 'p1', title: { en: 'A teapot' }, category: { en: 'Kitchen > Tea > LED Teapots' } },
  { id: 'x', title: { 'zh-CN': '一件东西' } },
];
const catalog = createCatalog(items, 'en');

describe('createCatalog', () => {
  it('finds rows by id, and none for an id that is not there', () => {
    expect(catalog.indexOf('k2')).toBe(1);
    expect(catalog.indexOf('nothing')).toBeUndefined();
  });

  it('falls to the other language where a text is missing', () => {
    expect(catalog.title(0, 'zh-CN')).toBe('红色电热水壶');
    expect(catalog.title(1, 'zh-CN')).toBe('A blue kettle');
    expect(catalog.title(3, 'en')).toBe('一件东西');
  });

  it('names a kind by its noun, else by its category in running text, else by its title', () => {
    expect(catalog.kind(0, 'en')).toBe('kettle');
    expect(catalog.kind(1, 'en')).toBe('kettles');
    expect(catalog.kind(2, 'en')).toBe('LED teapots');
    expect(catalog.kind(3, 'en')).toBe('一件东西');
    expect([0, 1].map((row) => catalog.nounIsPlural(row))).toEqual([false, true]);
  });

  it('knows kinds and shelves across languages, and none where the feed says none', () => {
    expect(catalog.kindId(0)).toBe(catalog.kindId(1));
    expect(catalog.kindId(0)).not.toBe(catalog.kindId(2));
    expect(catalog.shelfId(0)).toBe(catalog.shelfId(2));
    expect([catalog.kindId(3), catalog.shelfId(3)]).toEqual([-1, -1]);
  });

  it('tags with kind, shelf and the attributes that are words', () => {
    expect(catalog.tags(0, 'en')).toEqual(['kettle', 'Tea', 'red']);
    expect(catalog.tags(0, 'zh-CN')).toEqual(['电热水壶', '茶', '朱红']);
  });

  it('can be muted by category or kind in any language', () => {
    expect(catalog.muteNames(0)).toEqual(['电热水壶', 'kettles', 'kettle']);
  });

  it('finds the items that hold every word of a query, in either language and whatever the case', () => {
    expect(catalog.find('RED  kettle')).toEqual([0]);
    expect(catalog.find('kettle')).toEqual([0, 1]);
    expect(catalog.find('热水壶')).toEqual([0]);
    expect(catalog.find('  ')).toEqual([]);
    expect(catalog.find('sofa')).toEqual([]);
  });

  it('counts titles that are missing in a language once, in one sentence', () => {
    expect(catalog.warnings('zh-CN')).toEqual([
      '2 of 4 items have no title in zh-CN; another language is shown.',
    ]);
    expect(createCatalog(items.slice(0, 1), 'en').warnings('zh-CN')).toEqual([]);
  });

  it('refuses a row outside the pack by name', () => {
    expect(() => catalog.title(9, 'en')).toThrow('row 9');
  });
});

describe('localize and its helpers', () => {
  it('takes the asked language, then the fallback, then any, then nothing', () => {
    expect(localize({ en: 'a', 'zh-CN': 'b' }, 'zh-CN', 'en')).toBe('b');
    expect(localize({ en: 'a' }, 'zh-CN', 'en')).toBe('a');
    expect(localize({ 'zh-CN': 'b' }, 'en', 'en')).toBe('b');
    expect(localize(undefined, 'en', 'en')).toBe('');
  });

  it('lowers words but keeps those with several capitals', () => {
    expect(toRunningText('LED Lamps and TVs')).toBe('LED lamps and TVs');
  });

  it('splits mixed queries into Han runs, words and numbers', () => {
    expect(splitWords('USB-C 充电器 1.7L')).toEqual(['usb', 'c', '充电器', '1.7', 'l']);
  });
});
