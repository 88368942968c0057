import { describe, expect, it } from 'vitest';
import { sureForNeed } from '../knowledge/sureness.ts';
import { createCatalog } from '../pack/catalog.ts';
import { createItemThings } from '../pack/item-things.ts';
import { findByNeed, modifierShare } from './find-by-need.ts';

/** Items 0 and 1 are boots, 2 and 3 rain boots. */
const titles = ['Boots', 'Leather boots', 'Wellies', 'Green wellies'];
const catalog = createCatalog(
  titles.map((en, at) => ({ id: `${at}`, title: { en } })),
  'en',
);
const things = [
  { id: 'boots', en: 'boots', 'zh-CN': '靴子' },
  { id: 'rain-boots', is: 'boots', en: 'rain boots', 'zh-CN': '雨靴' },
];
const find = (sureness: number[] | undefined, thing = 0, notWanted: number[] = [], excluded: number[] = []) =>
  findByNeed(
    { thing, modifier: { en: 'green' } },
    {
      things: createItemThings({ things, items: [0, 0, 1, 1], ...(sureness && { sureness }) }),
      catalog,
      popularity: Float32Array.of(0.2, 0.4, 0.1, 0.3),
      affinity: () => 0,
      isExcluded: (item) => excluded.includes(item),
      notWanted: new Set(notWanted),
    },
    10,
  ).map(({ item }) => item);

describe('findByNeed', () => {
  it('gives the items that surely are the thing, best first', () => {
    expect(find([100, 100, 100, 100])).toEqual([1, 0]);
    expect(find([100, 100, 100, 100], 1)).toEqual([3, 2]);
  });

  it('leaves out what may be something else, to the last one', () => {
    expect(find([sureForNeed, sureForNeed - 1, 100, 100])).toEqual([0]);
    expect(find([100, 100, sureForNeed - 1, sureForNeed - 1], 1)).toEqual([]);
  });

  it('takes sorts where no sure item is the thing itself, unless they are not wanted', () => {
    expect(find([10, 10, 100, 10])).toEqual([2]);
    expect(find([10, 10, 100, 100], 0, [1])).toEqual([]);
  });

  it('leaves out what is excluded', () => {
    expect(find([100, 100, 100, 100], 0, [], [1])).toEqual([0]);
  });

  it('takes all items for sure in a pack of before, which says nothing of it', () => {
    expect(find(undefined)).toEqual([1, 0]);
  });
});

describe('modifierShare', () => {
  it('is whole only where the item’s own words hold the modifier, so that no card says what is not true of it', () => {
    expect(modifierShare({ en: 'green' }, 3, catalog)).toBe(1);
    expect(modifierShare({ en: 'green' }, 2, catalog)).toBe(0);
    expect(modifierShare({ en: 'soft leather' }, 1, catalog)).toBe(0.5);
    expect(modifierShare(undefined, 1, catalog)).toBe(0);
  });
});
