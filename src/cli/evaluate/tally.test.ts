import { describe, expect, test } from 'vitest';
import type { EvaluationRow } from './row.ts';
import { createTally } from './tally.ts';

/** Twenty items; item n is the unit vector of axis n % 2, so that two items are alike (0) or at right angles (1). */
const options = {
  numItems: 20,
  vectorOf: (item: number) => Float32Array.from(item % 2 ? [0, 1] : [1, 0]),
  trainCounts: new Uint32Array(20).fill(1),
  seen: 'exclude' as const,
  asksForBaskets: false,
};
const row = (history: number[], targets: number[], gapDays?: number): EvaluationRow => ({
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
      'coverage@10',
      'hr@10',
      'hr@5',
      'ild@10',
      'ndcg@10',
      'ndcg@5',
      'novelty@10',
    ]);
  });

  test('measures how much of the catalogue is shown, how unlike the ten are, and how rare', () => {
    const tally = createTally({ ...options, seen: 'all' });
    tally.add(row([19], [0]), scores);
    const metrics = tally.metrics();
    expect(metrics['coverage@10']).toBe(0.5);
    // Five of each axis: 25 of 45 pairs are at right angles.
    expect(metrics['ild@10']).toBeCloseTo(25 / 45, 6);
    // Every item 2 times of 40 (one event and one more each): -log2(1 / 20).
    expect(metrics['novelty@10']).toBeCloseTo(Math.log2(20), 6);
  });

  test('asks of a basket only for what is new when seen items are excluded', () => {
    const tally = createTally({ ...options, asksForBaskets: true });
    tally.add(row([0], [0, 1]), scores);
    expect(tally.metrics()).toMatchObject({ 'hr@10': 1, 'recall@10': 1, 'ndcg@10': 1 });
    tally.add(row([0], [0]), scores);
    expect(tally.metrics()).toMatchObject({ 'hr@10': 1, 'recall@10': 1 });
  });
});
