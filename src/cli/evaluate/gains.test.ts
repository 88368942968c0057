import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gainsAt } from './gains.ts';
import { placeTargets } from './place-targets.ts';

const gains = (scores: number[], targets: number[], k: number) =>
  gainsAt(placeTargets(Float64Array.from(scores), targets, new Set()), targets.length, k);

/** Scores 9, 8, … 0 for items 0 to 9: item n has rank n + 1. */
const descending = Array.from({ length: 10 }, (_, item) => 9 - item);

describe('gains of one target', () => {
  test('are a hit and 1 / log2(rank + 1) within the cut', () => {
    expect(gains(descending, [0], 5)).toEqual({ hit: 1, ndcg: 1, recall: 1 });
    // Rank 3: 1 / log2(4).
    expect(gains(descending, [2], 5)).toEqual({ hit: 1, ndcg: 0.5, recall: 1 });
  });

  test('are nothing behind the cut', () => {
    expect(gains(descending, [5], 5)).toEqual({ hit: 0, ndcg: 0, recall: 0 });
  });

  test('are shared among equals: a tie over the cut hits with the chance of standing before it', () => {
    // One above, then four equal in positions 2 to 5, cut at 3: two of four positions are inside.
    const found = gains([9, 5, 5, 5, 5, 1], [2], 3);
    expect(found.hit).toBe(2 / 4);
    expect(found.ndcg).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(4)) / 4, 12);
  });

  test('of a constant scorer are k / M, whatever the target', () => {
    const constant = Array<number>(40).fill(0.3);
    for (const target of [0, 17, 39]) expect(gains(constant, [target], 10).hit).toBeCloseTo(10 / 40, 12);
  });

  test('of a scorer that only says NaN are those of a constant one', () => {
    expect(gains(Array<number>(40).fill(Number.NaN), [7], 10).hit).toBeCloseTo(10 / 40, 12);
  });

  test('of a target without a place are nothing', () => {
    expect(gainsAt([], 1, 10)).toEqual({ hit: 0, ndcg: 0, recall: 0 });
  });
});

describe('gains of a basket', () => {
  test('count any hit, the share found, and DCG over the best there could be', () => {
    // Ranks 1 and 4 of three targets, cut at 4; the third has rank 8.
    const found = gains(descending, [0, 3, 7], 4);
    expect(found.hit).toBe(1);
    expect(found.recall).toBeCloseTo(2 / 3, 12);
    const ideal = 1 + 1 / Math.log2(3) + 1 / Math.log2(4);
    expect(found.ndcg).toBeCloseTo((1 + 1 / Math.log2(5)) / ideal, 12);
  });

  test('measure recall against what fits into the list', () => {
    expect(gains(descending, [0, 1, 2, 3], 2).recall).toBe(1);
  });

  test('hit by the chance that not all targets of a tie fall behind the cut', () => {
    // Five equal, two of them targets, cut at 2: no hit with 3/5 · 2/4.
    expect(gains([1, 1, 1, 1, 1], [0, 1], 2).hit).toBeCloseTo(1 - (3 / 5) * (2 / 4), 12);
  });
});

test('ties: the expectation equals the mean over every order of the equal items', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(scores, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 6 }), (given, first, second, k) => {
      const targets = [...new Set([first % given.length, second % given.length])];
      const orders = permutations(given.map((_, item) => item)).filter((order) =>
        order.every((item, at) => at === 0 || given[order[at - 1]!]! >= given[item]!),
      );
      const mean = { hit: 0, dcg: 0 };
      for (const order of orders) {
        const ranks = targets.map((target) => order.indexOf(target) + 1).filter((rank) => rank <= k);
        mean.hit += (ranks.length > 0 ? 1 : 0) / orders.length;
        mean.dcg += ranks.reduce((sum, rank) => sum + 1 / Math.log2(rank + 1), 0) / orders.length;
      }
      let ideal = 0;
      for (let rank = 1; rank <= Math.min(k, targets.length); rank++) ideal += 1 / Math.log2(rank + 1);
      const found = gains(given, targets, k);
      expect(found.hit).toBeCloseTo(mean.hit, 10);
      expect(found.ndcg).toBeCloseTo(mean.dcg / ideal, 10);
    }),
    { numRuns: 150 },
  );
});

function permutations(items: number[]): number[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
