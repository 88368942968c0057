import { expect, test } from 'vitest';
import { type Compared, comparePaired } from './compare-paired.ts';

const shoppers = [0, 1, 2, 3];
const compared = (ndcg: number[], hit = ndcg): Compared => ({
  metrics: { 'ndcg@10': ndcg.reduce((sum, value) => sum + value, 0) / ndcg.length },
  samples: new Map([
    ['hr@10', { shoppers, values: hit }],
    ['ndcg@10', { shoppers, values: ndcg }],
  ]),
});

test('the model is held against the baseline with the best NDCG@10, row by row', () => {
  const model = compared([1, 0.5, 0.5, 0]);
  const baselines = { weak: compared([0, 0, 0, 0]), strong: compared([0.5, 0, 0, 0.5], [1, 0, 0, 1]) };
  const found = comparePaired(model, baselines, 4);
  expect(found['ndcg@10']).toMatchObject({ baseline: 'strong', difference: 0.25 });
  // HR@10 against the same one, though it hits more: (0 + .5 + .5 - 1) / 4.
  expect(found['hr@10']).toMatchObject({ baseline: 'strong', difference: 0 });
});

test('a gap that is the same in every row has an interval without width, however the rows differ', () => {
  const model = compared([0.9, 0.1, 0.5, 0.3]);
  const found = comparePaired(model, { rival: compared([0.8, 0, 0.4, 0.2]) }, 4);
  expect(found['ndcg@10']!.interval).toEqual([0.1, 0.1]);
});

test('each view has its own best baseline', () => {
  const withView = (all: number[], later: number[]): Compared => ({
    metrics: { 'ndcg@10': all[0]!, 'ndcg@10.later': later[0]! },
    samples: new Map([
      ['ndcg@10', { shoppers, values: all }],
      ['ndcg@10.later', { shoppers, values: later }],
    ]),
  });
  const flat = (value: number): number[] => [value, value, value, value];
  const found = comparePaired(
    withView(flat(0.5), flat(0.5)),
    { a: withView(flat(0.4), flat(0.1)), b: withView(flat(0.2), flat(0.3)) },
    4,
  );
  expect(found['ndcg@10']!.baseline).toBe('a');
  expect(found['ndcg@10.later']).toEqual({ baseline: 'b', difference: 0.2, interval: [0.2, 0.2] });
});

test('without baselines there is nothing to compare', () => {
  expect(comparePaired(compared([1, 1, 1, 1]), {}, 4)).toEqual({});
});
