import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../knowledge/sureness.ts';
import { findBroadShelves } from './broad-shelves.ts';
import type { WordedItem } from './weigh-items.ts';

/** 1 and 2 are sorts of 0; the others stand alone. */
const broader = [[], [0], [0], [], [], []];
const isBroad = (things: (number | undefined)[]): boolean => {
  const items: WordedItem[] = things.map(() => ({ title: { en: 'x' }, category: { en: 'Shop > Shelf' } }));
  const weighed = things.map((thing) =>
    thing === undefined ? [] : [{ thing, isByName: true, evidence: {} as Evidence }],
  );
  return findBroadShelves(items, weighed, broader)(items[0]!);
};

describe('findBroadShelves', () => {
  it('is broad where its items are many things', () => {
    expect(isBroad([0, 3, 4, 5])).toBe(true);
  });

  it('is narrow where half of them are one thing or sorts of it', () => {
    expect(isBroad([1, 2, 3, 4])).toBe(false);
    expect(isBroad([0, 0, 0, 0])).toBe(false);
  });

  it('is broad where names tell of next to none', () => {
    expect(isBroad([undefined, undefined, undefined, 0])).toBe(true);
    expect(isBroad([0, 0, undefined, undefined])).toBe(false);
  });

  it('says nothing of a shelf of few items', () => {
    expect(isBroad([0, 3, 4])).toBe(false);
  });
});
