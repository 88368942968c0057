import { describe, expect, test } from 'vitest';
import { placeTargets, rankOf, topItems } from './place-targets.ts';

const nobody = new Set<number>();
const rankIn = (scores: number[], target: number, excluded = nobody): number | undefined => {
  const place = placeTargets(Float64Array.from(scores), [target], excluded)[0];
  return place && rankOf(place);
};

describe('the rank of a target', () => {
  test('is 1 + the number above', () => {
    expect(rankIn([0.1, 0.9, 0.5, 0.7], 2)).toBe(3);
    expect(rankIn([0.1, 0.9, 0.5, 0.7], 1)).toBe(1);
  });

  test('adds half the number equal', () => {
    // Two above, and two others at 0.5: 1 + 2 + 2 / 2.
    expect(rankIn([0.5, 0.9, 0.5, 0.7, 0.5], 0)).toBe(4);
  });

  test('is the middle of the catalogue under a constant scorer', () => {
    expect(rankIn([1, 1, 1, 1, 1], 3)).toBe(3);
  });

  test('puts NaN last, behind what was never a candidate', () => {
    expect(rankIn([Number.NaN, Number.NEGATIVE_INFINITY, 0], 0)).toBe(3);
    expect(rankIn([Number.NaN, Number.NEGATIVE_INFINITY, 0], 1)).toBe(2);
    // One above, one other NaN: 1 + 1 + 1 / 2.
    expect(rankIn([Number.NaN, 4, Number.NaN], 0)).toBe(2.5);
  });

  test('does not count excluded items, above or equal', () => {
    expect(rankIn([0.9, 0.5, 0.5, 0.2], 2, new Set([0, 1]))).toBe(1);
  });

  test('does not exist for an excluded target', () => {
    expect(rankIn([0.9, 0.5], 0, new Set([0]))).toBeUndefined();
  });
});

describe('the top of a list', () => {
  test('is best first, equal scores in pack order', () => {
    expect(topItems(Float64Array.from([1, 3, 2, 3, 0]), 3, nobody)).toEqual([1, 3, 2]);
  });

  test('leaves excluded items out and puts NaN last', () => {
    expect(topItems(Float64Array.from([Number.NaN, 3, 2]), 3, new Set([1]))).toEqual([2, 0]);
  });

  test('is the whole catalogue where that is shorter', () => {
    expect(topItems(Float64Array.from([1, 2]), 10, nobody)).toEqual([1, 0]);
  });
});
