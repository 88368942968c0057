import { describe, expect, it } from 'vitest';
import { createCatalog } from './catalog.ts';
import { isPluralNoun, itemNouns } from './item-nouns.ts';
import { createItemThings } from './item-things.ts';

const things = createItemThings({
  things: [
    { id: 'phone-case', en: 'phone case', 'zh-CN': '手机壳' },
    { id: 'coffee-beans', en: 'coffee beans', 'zh-CN': '咖啡豆' },
    { id: 'pills', en: 'pills', 'zh-CN': '药片', sensitive: 'health' },
    { id: 'sleeping-pills', is: 'pills', en: 'sleeping pills', 'zh-CN': '安眠药' },
    { id: 'shop/phones-&-audio', en: 'phones & audio', 'zh-CN': '手机影音' },
  ],
  items: [0, 0, 1, 2, 3, 4, -1, 0],
  sureness: [90, 40, 90, 90, 90, 100, 0, 90],
});
const category = { en: 'Electronics > Phones & Audio', 'zh-CN': '数码 > 手机影音' };
const catalog = createCatalog(
  things.things.concat(things.things.slice(0, 3)).map((_, at) => ({
    id: `${at}`,
    title: { en: `item ${at}` },
    category,
    ...(at === 7 && { kind: { en: 'sleeve', 'zh-CN': '保护套' } }),
  })),
  'en',
  itemNouns(things),
);

describe('itemNouns', () => {
  it('calls an item what it surely is, in either language', () => {
    expect([catalog.noun(0, 'en'), catalog.noun(0, 'zh-CN')]).toEqual(['phone case', '手机壳']);
    expect([0, 2].map((item) => catalog.nounIsPlural(item))).toEqual([false, true]);
  });

  it('leaves it to the shop where it is not sure, knows nothing, or the feed says the kind', () => {
    for (const item of [1, 5, 6]) expect(catalog.noun(item, 'en')).toBe('phones & audio');
    expect([catalog.noun(7, 'en'), catalog.noun(7, 'zh-CN')]).toEqual(['sleeve', '保护套']);
  });

  it('says nothing by name that is nobody’s business', () => {
    for (const item of [3, 4]) expect(catalog.noun(item, 'en')).toBe('phones & audio');
  });

  it('leaves the kind alone, by which things are counted and muted', () => {
    expect(catalog.kind(0, 'en')).toBe('phones & audio');
    expect(catalog.kindId(0)).toBe(catalog.kindId(2));
    expect(catalog.muteNames(0)).toEqual(['手机影音', 'phones & audio']);
  });
});

describe('isPluralNoun', () => {
  it('knows several and what is not counted from what takes an article', () => {
    for (const noun of ['coffee beans', 'bread flour', 'camp cookware', 'thermal underwear', '35mm film'])
      expect(isPluralNoun(noun), noun).toBe(true);
    for (const noun of ['kettle', 'camera lens', 'dog harness', 'cutting board', 'bus', 'square'])
      expect(isPluralNoun(noun), noun).toBe(false);
  });
});
