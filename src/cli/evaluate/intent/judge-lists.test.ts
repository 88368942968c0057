import { describe, expect, it } from 'vitest';
import { compareLists, judgeLists } from './judge-lists.ts';

// Items 0 and 1 are of one tag, 2 of another, 3 of none.
const ofItem = Int32Array.from([0, 0, 1, -1]);
const row = (shopper: number, history: number[], targets: number[]) => ({
  shopper,
  history: { items: history },
  targets,
});

describe('judgeLists', () => {
  it('counts hits, what was never met, and the spread over tags', () => {
    const found = judgeLists(
      [
        { row: row(0, [0], [2]), list: [0, 2] },
        { row: row(1, [0], [3]), list: [0, 1] },
      ],
      ofItem,
    );
    expect(found).toMatchObject({ rows: 2, 'hr@10': 0.5, 'never-met@10': 0.5 });
    expect(found['ndcg@10']).toBeCloseTo(0.5 / Math.log2(3), 5);
    // One bit in the first list, none in the second; together three of four places are of one tag.
    expect(found['entropy@10']).toBe(0.5);
    expect(found['entropy-of-all@10']).toBeCloseTo(0.811278, 5);
  });

  it('reads the first ten alone', () => {
    const long = Array.from({ length: 11 }, (_, at) => (at < 10 ? 0 : 3));
    expect(judgeLists([{ row: row(0, [], [3]), list: long }], ofItem)['hr@10']).toBe(0);
  });
});

it('compareLists pairs row by row', () => {
  const rows = Array.from({ length: 40 }, (_, at) => row(at, [], [at % 4]));
  const always = rows.map((each) => ({ row: each, list: [0, 1, 2, 3] }));
  const half = rows.map((each) => ({ row: each, list: [0, 1] }));
  const found = compareLists(always, half, 'half', 40);
  expect(found['hr@10']).toMatchObject({ baseline: 'half', difference: 0.5 });
  expect(found['hr@10'].interval[0]).toBeGreaterThan(0.2);
  expect(compareLists(half, half, 'half', 40)['ndcg@10'].difference).toBe(0);
});
