import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSmallShop } from '../engine/small-shop.fixture.ts';
import type { Item, ScoredItem } from '../types.ts';
import { arrange, clampLimit } from './arrange.ts';
import { relevanceAfterFatigue } from './fatigue.ts';

const shop = openSmallShop();
const scored = (scores: Record<string, number>, { catalog } = shop): ScoredItem[] =>
  Object.entries(scores)
    .map(([id, score]) => ({ item: catalog.indexOf(id)!, score, parts: {}, interest: 0 }))
    .sort((a, b) => b.score - a.score);
const ids = (
  list: ScoredItem[],
  options: Partial<Parameters<typeof arrange>[1]> = {},
  { catalog, vectors } = shop,
): string[] =>
  arrange(list, {
    limit: 12,
    diversity: 0,
    shown: new Map(),
    catalog,
    vectorOf: vectors.rowVector,
    ...options,
  }).map(({ item }) => catalog.items[item]!.id);

const mixed = { 'kettle-1': 1, 'kettle-2': 0.98, 'kettle-3': 0.96, 'teapot-1': 0.9, 'tent-1': 0.85 };

describe('arrange', () => {
  it('goes by relevance alone without diversity', () => {
    expect(ids(scored(mixed))).toEqual(['kettle-1', 'kettle-2', 'kettle-3', 'teapot-1', 'tent-1']);
  });

  it('brings a stranger up between likes as diversity grows', () => {
    // w = 0.6: after kettle-1, kettle-2 is worth 0.4 x 0.98 - 0.6 x 0.91 and tent-1 0.4 x 0.85 - 0.6 x 0.
    expect(ids(scored(mixed), { diversity: 1 })[1]).toBe('tent-1');
    expect(ids(scored(mixed), { diversity: 0.3 })[0]).toBe('kettle-1');
  });

  it('shows one variant of a product', () => {
    const grouped = openSmallShop((item: Item) =>
      item.id.startsWith('kettle') ? { ...item, groupId: 'k' } : item,
    );
    expect(ids(scored(mixed, grouped), {}, grouped)).toEqual(['kettle-1', 'teapot-1', 'tent-1']);
  });

  it('sinks what was shown four times and not opened', () => {
    const kettle = shop.catalog.indexOf('kettle-1')!;
    expect(ids(scored(mixed), { shown: new Map([[kettle, 3]]) })[0]).toBe('kettle-1');
    expect(ids(scored(mixed), { shown: new Map([[kettle, 4]]) }).at(-1)).toBe('kettle-1');
    expect(relevanceAfterFatigue(1, 5)).toBeCloseTo(0.36, 9);
  });

  it('does not fill a list with one kind while others have something to do with it', () => {
    const list: Record<string, number> = {};
    for (let n = 1; n <= 4; n++) {
      list[`kettle-${n}`] = 1 - n * 0.01;
      list[`teapot-${n}`] = 0.7 - n * 0.01;
    }
    const top = ids(scored(list), { diversity: 0.3, limit: 4 });
    expect(top.filter((id) => id.startsWith('kettle')).length).toBe(2);
  });

  it('takes a limit of 1 to 60 whatever was asked', () => {
    expect([undefined, Number.NaN, 0, -3, 7.4, 1e9].map((limit) => clampLimit(limit))).toEqual([
      12, 12, 1, 1, 7, 60,
    ]);
    expect(ids(scored(mixed), { limit: 2 })).toHaveLength(2);
  });

  it('shows each item once, only what was scored, as many as there are, and the same again', () => {
    const drawn = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 36 });
    fc.assert(
      fc.property(
        drawn,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (scores, diversity, limit) => {
          const list = scores
            .map((score, item) => ({ item, score, parts: {}, interest: -1 }))
            .sort((a, b) => b.score - a.score || a.item - b.item);
          const shown = ids(list, { diversity, limit });
          expect(new Set(shown).size).toBe(shown.length);
          expect(shown).toHaveLength(Math.min(limit, scores.length));
          expect(ids(list, { diversity, limit })).toEqual(shown);
        },
      ),
    );
  });
});
