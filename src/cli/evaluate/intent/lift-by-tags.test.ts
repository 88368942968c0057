import { describe, expect, it } from 'vitest';
import { liftItems, scoredLift, seasonLift } from './lift-by-tags.ts';

const ofItem = Int32Array.from([0, 1, 2, -1]);
const ranked = [3, 0, 1, 2].map((item, at) => ({ item, logit: -at }));

describe('liftItems', () => {
  it('moves items by their tag, those without one not', () => {
    expect(liftItems(ranked, ofItem, () => 0)).toEqual([3, 0, 1, 2]);
    expect(liftItems(ranked, ofItem, (tag) => (tag === 2 ? 2.5 : 0))).toEqual([3, 2, 0, 1]);
  });

  it('by the season of the month that is asked in, and by nothing where no time is told', () => {
    const seasons = new Float32Array(36);
    seasons[1 * 12 + 11] = 3;
    const lift = (month: number) =>
      liftItems(ranked, ofItem, seasonLift({ askedAtMs: Date.UTC(2011, month, 5) }, { seasons }, 1));
    expect(lift(11)).toEqual([1, 3, 0, 2]);
    expect(lift(5)).toEqual([3, 0, 1, 2]);
    expect(liftItems(ranked, ofItem, seasonLift({}, { seasons }, 1))).toEqual([3, 0, 1, 2]);
  });

  it('by what a scorer says, an unknown tag as the least of the known', () => {
    const lift = scoredLift(Float64Array.from([Number.NEGATIVE_INFINITY, -4, 6]), 0.5);
    expect([lift(0), lift(1), lift(2)]).toEqual([-2, -2, 3]);
    expect(scoredLift(new Float64Array(2).fill(Number.NEGATIVE_INFINITY), 1)(0)).toBe(0);
  });
});
