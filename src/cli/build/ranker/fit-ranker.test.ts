import { describe, expect, it } from 'vitest';
import { createRankerNetwork } from '../../../ranking/ranker-network.ts';
import { createRandom } from '../../../seeded.ts';
import { type AnsweredList, type FitOptions, fitRanker } from './fit-ranker.ts';

const random = createRandom(3);

/** Lists of 20 candidates with 3 even features, the right one being the best by `worth`. */
const drawLists = (worth: (features: number[]) => number): AnsweredList[] =>
  Array.from({ length: 400 }, () => {
    const rows = Array.from({ length: 20 }, () => [random(), random(), random()]);
    const values = rows.map(worth);
    return { features: Float32Array.from(rows.flat()), hits: [values.indexOf(Math.max(...values))] };
  });

/** Share of lists whose right row is first. */
function judge(lists: readonly AnsweredList[], train: readonly AnsweredList[], options: FitOptions): number {
  const network = createRankerNetwork(fitRanker(train, 3, options));
  const gradient = new Float64Array(3);
  const right = lists.filter(({ features, hits }) => {
    const scores = Array.from({ length: 20 }, (_, row) =>
      network.score(Float64Array.from(features.subarray(row * 3, row * 3 + 3)), gradient),
    );
    return scores.indexOf(Math.max(...scores)) === hits[0];
  });
  return right.length / lists.length;
}

describe('fitRanker', () => {
  const bySum = ([a, b]: number[]) => 2 * a! - b!;
  const byBoth = ([a, b]: number[]) => Math.min(a!, b!);

  it('finds weights of a linear order', () => {
    expect(judge(drawLists(bySum), drawLists(bySum), { hidden: 0, rate: 0.3 })).toBeGreaterThan(0.7);
  });

  it('bends where no linear order does', () => {
    const [train, asked] = [drawLists(byBoth), drawLists(byBoth)];
    const straight = judge(asked, train, { hidden: 0, rate: 0.3 });
    expect(judge(asked, train, { hidden: 16, epochs: 60, rate: 0.1, dropout: 0 })).toBeGreaterThan(
      straight + 0.1,
    );
  });

  it('learns from some of the candidates what it learns from all', () => {
    expect(judge(drawLists(bySum), drawLists(bySum), { hidden: 0, rate: 0.3, others: 6 })).toBeGreaterThan(
      0.7,
    );
  });

  it('heeds the shares of several right ones', () => {
    const lists = drawLists(([a]) => a!).map(({ features }) => {
      const rows = Array.from({ length: 20 }, (_, row) => row);
      const byFirst = rows.sort((a, b) => features[b * 3]! - features[a * 3]!);
      // Both ends are right, the upper one nine times of ten.
      return { features, hits: [byFirst[0]!, byFirst[19]!], shares: [0.9, 0.1] };
    });
    const even = lists.map(({ features, hits }) => ({ features, hits }));
    const weightOf = (train: AnsweredList[]) =>
      fitRanker(train, 3, { hidden: 0, rate: 0.3 })['linear.weight'][0]!;
    expect(weightOf(lists)).toBeGreaterThan(1);
    expect(Math.abs(weightOf(even))).toBeLessThan(0.5);
  });

  it('takes several right ones as equally right', () => {
    const lists = drawLists(([a]) => a!).map(({ features }) => {
      const rows = Array.from({ length: 20 }, (_, row) => row);
      const best = rows.sort((a, b) => features[b * 3]! - features[a * 3]!).slice(0, 3);
      return { features, hits: best };
    });
    const [weight] = fitRanker(lists, 3, { hidden: 0, rate: 0.3 })['linear.weight'];
    expect(weight).toBeGreaterThan(1);
  });

  it('gives equal weights for equal lists', () => {
    const lists = drawLists(bySum);
    expect(fitRanker(lists, 3, { epochs: 2 })).toEqual(fitRanker(lists, 3, { epochs: 2 }));
  });
});
