import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEaseScorer } from './ease.ts';
import { forEachRidgeColumn } from './ridge-columns.ts';

/** Dense (XᵀX + λI)⁻¹ by Gauss-Jordan, to hold the sparse one against. */
function invert(baskets: number[][], numItems: number, lambda: number): number[][] {
  const rows = Array.from({ length: numItems }, (_, i) =>
    Array.from({ length: 2 * numItems }, (_, j) => (i === j ? lambda : j === numItems + i ? 1 : 0)),
  );
  for (const basket of baskets) for (const i of basket) for (const j of basket) rows[i]![j]!++;
  for (let pivot = 0; pivot < numItems; pivot++) {
    const scale = rows[pivot]![pivot]!;
    rows[pivot] = rows[pivot]!.map((value) => value / scale);
    for (let i = 0; i < numItems; i++) {
      const factor = i === pivot ? 0 : rows[i]![pivot]!;
      rows[i] = rows[i]!.map((value, j) => value - factor * rows[pivot]![j]!);
    }
  }
  return rows.map((row) => row.slice(numItems));
}

const columnsOf = (baskets: number[][], numItems: number, lambda: number): number[][] => {
  const columns: number[][] = [];
  forEachRidgeColumn(baskets, numItems, { lambda, tolerance: 1e-9 }, (item, column) => {
    columns[item] = [...column];
  });
  return columns;
};

describe('the columns of a ridge inverse', () => {
  test('of two items bought together once and λ 1 are those of [[2, 1], [1, 2]]', () => {
    const [first, second] = columnsOf([[0, 1]], 2, 1);
    expect(first![0]).toBeCloseTo(2 / 3, 8);
    expect(first![1]).toBeCloseTo(-1 / 3, 8);
    expect(second).toEqual([expect.closeTo(-1 / 3, 8), expect.closeTo(2 / 3, 8)]);
  });

  test('equal those of the dense inverse, for any shoppers and more items than are solved at a time', () => {
    const basket = fc.uniqueArray(fc.integer({ min: 0, max: 18 }), { minLength: 1, maxLength: 8 });
    const drawn = fc.array(basket, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 100 }), (baskets, lambda) => {
        const dense = invert(baskets, 19, lambda);
        columnsOf(baskets, 19, lambda).forEach((column, item) => {
          column.forEach((value, other) => {
            expect(value).toBeCloseTo(dense[other]![item]!, 7);
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('EASE', () => {
  const shoppers = [[0, 1], [0, 1, 2], [2, 0], [1, 1, 3], [3]];

  async function score(history: number[], lambda = 2): Promise<number[]> {
    const into = new Float64Array(4).fill(77);
    await createEaseScorer(shoppers, 4, { lambda, least: 0 }).score({ items: history }, 'all', into);
    return [...into];
  }

  test('is -P[i][j] / P[j][j] from item i to item j, and nothing to itself', async () => {
    const inverse = invert([[0, 1], [0, 1, 2], [2, 0], [1, 3], [3]], 4, 2);
    const found = await score([0]);
    expect(found[0]).toBe(0);
    for (const j of [1, 2, 3]) expect(found[j]).toBeCloseTo(-inverse[0]![j]! / inverse[j]![j]!, 3);
  });

  test('adds up over the history, each item once', async () => {
    const [zero, one] = [await score([0]), await score([1])];
    const both = await score([0, 1, 0]);
    both.forEach((value, item) => {
      expect(value).toBeCloseTo(zero[item]! + one[item]!, 6);
    });
  });

  test('trusts the counts less as λ grows', async () => {
    expect((await score([0], 1000))[1]).toBeLessThan((await score([0], 2))[1]!);
  });

  test('leaves out weights that are next to nothing', async () => {
    const into = new Float64Array(4);
    await createEaseScorer(shoppers, 4, { lambda: 2, least: 10 }).score({ items: [0] }, 'all', into);
    expect([...into]).toEqual([0, 0, 0, 0]);
  });
});
