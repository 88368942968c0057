import { describe, expect, test } from 'vitest';
import type { EvaluationRow, Scorer } from '../row.ts';
import { createBlendScorer } from './blend.ts';
import { chooseWeights, judgeWeights, readWeightRows } from './choose-weights.ts';
import { standardize } from './standardize.ts';

/** The same scores for every row. */
const fixed = (...scores: number[]): Scorer => ({
  score(_history, _seen, into) {
    into.set(scores);
  },
});
const row = (targets: number[], history = [0]): EvaluationRow => ({
  shopper: 0,
  history: { items: history },
  targets,
});

describe('standardised scores', () => {
  test('have mean 0 and deviation 1 over the ranked items alone', () => {
    const scores = Float64Array.from([1, 3, 1000]);
    standardize(scores, new Set([2]));
    expect([...scores.slice(0, 2)]).toEqual([-1, 1]);
  });

  test('are nothing where every item scores the same', () => {
    const scores = Float64Array.from([5, 5, 5, 9]);
    standardize(scores, new Set([3]));
    expect([...scores.slice(0, 3)]).toEqual([0, 0, 0]);
  });
});

test('a blend is the weighted sum of standardised parts, with weights for each treatment of seen items', async () => {
  const parts = [fixed(0, 2, 0, 2), fixed(1, 1, 5, 5)];
  const blend = createBlendScorer(parts, { all: [1, 0.5], exclude: [0, 2] }, 4);
  const into = new Float64Array(4).fill(77);
  await blend.score({ items: [0] }, 'all', into);
  // (-1, 1, -1, 1) + (-.5, -.5, .5, .5)
  expect([...into]).toEqual([-1.5, 0.5, -0.5, 1.5]);
  await blend.score({ items: [0, 2] }, 'exclude', into);
  // Of items 1 and 3 alone: 2 x (-1, 1).
  expect([into[1], into[3]]).toEqual([-2, 2]);
});

describe('the choice of weights', () => {
  const options = { seen: 'exclude', numItems: 30, asksForBaskets: false } as const;
  const rising = fixed(...Array.from({ length: 30 }, (_, item) => item));
  const falling = fixed(...Array.from({ length: 30 }, (_, item) => -item));

  test('gives all weight to the part that is right, and is the same every time', async () => {
    const rows = await readWeightRows([rising, falling], [row([1]), row([2])], options);
    expect(chooseWeights(rows, 2)).toEqual([0, 1]);
    expect(chooseWeights(rows, 2)).toEqual(chooseWeights(rows, 2));
  });

  test('finds a sum that is better than either part', async () => {
    // The target is second in both; the first of each is far down in the other.
    const one = fixed(0, 10, 9, 0, ...Array<number>(26).fill(1));
    const two = fixed(0, 0, 9, 10, ...Array<number>(26).fill(1));
    const rows = await readWeightRows([one, two], [row([2])], options);
    expect(judgeWeights(rows, [1, 0])).toBeCloseTo(1 / Math.log2(3), 12);
    expect(judgeWeights(rows, chooseWeights(rows, 2))).toBe(1);
  });

  test('judges a seen target as a miss where seen items are left out', async () => {
    const rows = await readWeightRows([rising], [row([29], [29]), row([28], [29])], options);
    // The row whose only target is left out earns nothing whatever the weights.
    expect(judgeWeights(rows, [1])).toBe(1);
    expect(rows).toHaveLength(1);
  });

  test('keeps the best of each part and the targets, not the catalogue', async () => {
    const many = { ...options, numItems: 1000 };
    const long = fixed(...Array.from({ length: 1000 }, (_, item) => item));
    const [only] = await readWeightRows([long], [row([500])], many);
    expect(only!.parts[0]).toHaveLength(201);
    expect(only!.targets).toEqual([0]);
  });
});
