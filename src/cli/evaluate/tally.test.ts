import { describe, expect, test } from 'vitest';
import type { EvaluationRow } from './row.ts';
import { createTally } from './tally.ts';

/** Twenty items; item n is the unit vector of axis n % 2, so that two items are alike (0) or at right angles (1). */
const options = {
  numItems: 20,
  vectorOf: (item: number) => Float32Array.from(item % 2 ? [0, 1] : [1, 0]),
  /** As unlike as the first and the last number of the list are far apart. */
  titleDistanceOf: (items: readonly number[]) => Math.abs(items.at(-1)! - items[0]!),
  trainCounts: new Uint32Array(20).fill(1),
  seen: 'exclude' as const,
  asksForBaskets: false,
};
const row = (history: number[], targets: number[], gapDays?: number): EvaluationRow => ({
  shopper: 0,
  history: { items: history },
  targets,
  ...(gapDays !== undefined && { gapDays }),
});
/** Item n has score 20 - n. */
const scores = Float64Array.from({ length: 20 }, (_, item) => 20 - item);

describe('a tally', () => {
  test('is the mean over its rows', () => {
    const tally = createTally(options);
    tally.add(row([19], [0]), scores);
    tally.add(row([19], [2]), scores);
    tally.add(row([19], [15]), scores);
    expect(tally.metrics()).toMatchObject({ 'hr@5': 0.666667, 'ndcg@5': 0.5, 'hr@10': 0.666667 });
  });

  test('gives a constant scorer HR@10 = 10 / M', () => {
    const tally = createTally({ ...options, seen: 'all' });
    const constant = new Float64Array(20);
    for (let target = 0; target < 20; target++) tally.add(row([1], [target]), constant);
    expect(tally.metrics()['hr@10']).toBe(10 / 20);
  });

  test('takes the history out of the ranking when seen items are excluded, as a target too', () => {
    const exclude = createTally(options);
    // Items 0 and 1 are taken out, so item 2 stands first.
    exclude.add(row([0, 1], [2]), scores);
    expect(exclude.metrics()['ndcg@10']).toBe(1);
    exclude.add(row([0, 1], [1]), scores);
    expect(exclude.metrics()['ndcg@10']).toBe(0.5);
    const all = createTally({ ...options, seen: 'all' });
    all.add(row([0, 1], [2]), scores);
    expect(all.metrics()['ndcg@10']).toBe(0.5);
  });

  test('keeps later-day and same-day rows apart', () => {
    const tally = createTally(options);
    tally.add(row([19], [0], 0), scores);
    tally.add(row([19], [0], 3), scores);
    tally.add(row([19], [18], 40), scores);
    expect(tally.metrics()).toMatchObject({ 'hr@10.same-day': 1, 'hr@10.later': 0.5, 'ndcg@10.later': 0.5 });
  });

  test('has no parts for rows without a gap', () => {
    const tally = createTally(options);
    tally.add(row([19], [0]), scores);
    expect(Object.keys(tally.metrics()).sort()).toEqual([
      'arp@10',
      'coverage@10',
      'head@10',
      'hr@10',
      'hr@3',
      'hr@5',
      'hr@50',
      'ild-tfidf@10',
      'ild@10',
      'ndcg@10',
      'ndcg@3',
      'ndcg@5',
      'ndcg@50',
      'novelty@10',
    ]);
  });

  test('cuts at 3, 5, 10 and 50', () => {
    const tally = createTally({ ...options, seen: 'all' });
    for (const target of [2, 4, 9, 19]) tally.add(row([1], [target]), scores);
    // Ranks 3, 5, 10 and 20.
    expect(tally.metrics()).toMatchObject({ 'hr@3': 0.25, 'hr@5': 0.5, 'hr@10': 0.75, 'hr@50': 1 });
    expect(tally.metrics()['ndcg@3']).toBe(0.125);
  });

  test('keeps targets that the train part never met apart, in baskets too', () => {
    const trainCounts = new Uint32Array(20).fill(1);
    trainCounts[0] = 0;
    const tally = createTally({ ...options, trainCounts });
    tally.add(row([19], [0]), scores);
    tally.add(row([19], [15]), scores);
    expect(tally.metrics()).toMatchObject({ 'hr@10': 0.5, 'hr@10.cold': 1 });
    expect(tally.rowsOfPart()).toEqual({ cold: 1 });
    const baskets = createTally({ ...options, trainCounts, asksForBaskets: true });
    // Only item 0 of the two is cold, and it stands first.
    baskets.add(row([19], [0, 15]), scores);
    expect(baskets.metrics()).toMatchObject({ 'recall@10': 0.5, 'recall@10.cold': 1, 'ndcg@10.cold': 1 });
  });

  test('says how many targets are candidates at all, of a scorer that does not score everything', () => {
    const tally = createTally({ ...options, countsCandidates: true });
    const some = scores.map((score, item) => (item < 8 ? score : Number.NEGATIVE_INFINITY));
    tally.add(row([19], [0]), some);
    tally.add(row([19], [12], 1), some);
    // An excluded target is no candidate, whatever its score.
    tally.add(row([3], [3]), some);
    expect(tally.metrics()).toMatchObject({
      'candidate-recall': 0.333333,
      'candidate-recall.later': 0,
      candidates: 8,
    });
  });

  test('keeps HR@10 and NDCG@10 of each row with its shopper', () => {
    const tally = createTally(options);
    tally.add({ ...row([19], [0], 0), shopper: 7 }, scores);
    tally.add({ ...row([19], [2], 3), shopper: 8 }, scores);
    expect(Object.fromEntries(tally.samples())).toEqual({
      'hr@10': { shoppers: [7, 8], values: [1, 1] },
      'ndcg@10': { shoppers: [7, 8], values: [1, 0.5] },
      'hr@10.same-day': { shoppers: [7], values: [1] },
      'ndcg@10.same-day': { shoppers: [7], values: [1] },
      'hr@10.later': { shoppers: [8], values: [1] },
      'ndcg@10.later': { shoppers: [8], values: [0.5] },
    });
  });

  test('asks of a basket only for what is new when seen items are excluded', () => {
    const tally = createTally({ ...options, asksForBaskets: true });
    tally.add(row([0], [0, 1]), scores);
    expect(tally.metrics()).toMatchObject({ 'hr@10': 1, 'recall@10': 1, 'ndcg@10': 1 });
    tally.add(row([0], [0]), scores);
    expect(tally.metrics()).toMatchObject({ 'hr@10': 1, 'recall@10': 1 });
  });
});
