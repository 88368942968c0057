import { describe, expect, it } from 'vitest';
import { type AskedRow, compareTags, judgeTags } from './judge-tags.ts';
import type { TagScorer } from './tag-question.ts';

// Forty tags, one item each; item 40 has none.
const numRows = 40;
const ofItem = Int32Array.from({ length: 41 }, (_, item) => (item < 40 ? item : -1));
const row = (shopper: number, history: number[], targets: number[], gapDays?: number): AskedRow => ({
  history: { items: history },
  ranked: [],
  row: { shopper, history: { items: history }, targets, ...(gapDays !== undefined && { gapDays }) },
});
const inOrder: TagScorer = { score: (_, into) => into.set(into.map((__, tag) => -tag)) };
const even: TagScorer = {
  score(_, into) {
    into.fill(0);
  },
};
const judge = (scorer: TagScorer, rows: AskedRow[]) => judgeTags(scorer, rows, ofItem, numRows, 10);

describe('judgeTags', () => {
  it('asks each line of a basket, then each row', async () => {
    // Of the first row one line of two is among the first thirty, of the second the only one, among the first ten.
    const { metrics, samples } = await judge(inOrder, [row(0, [], [5, 35]), row(1, [], [3])]);
    expect(metrics).toMatchObject({ 'hr@30': 0.75, 'hr@10': 0.75, 'any@30': 1, 'hr@30.new': 0.75 });
    expect(samples).toEqual({ shoppers: [0, 1], values: [0.5, 1] });
  });

  it('takes ties in expectation, and misses what has no tag', async () => {
    expect((await judge(even, [row(0, [], [7])])).metrics['hr@30']).toBe(0.75);
    expect((await judge(even, [row(0, [], [40])])).metrics['hr@30']).toBe(0);
  });

  it('tells new tags and later days apart', async () => {
    const { metrics } = await judge(inOrder, [row(0, [5], [5, 31], 0), row(1, [5], [6], 3)]);
    expect(metrics).toMatchObject({ 'hr@30.new': 0.5, 'hr@30.later': 1, 'hr@30.same-day': 0.5 });
  });
});

it('compareTags gives the difference, the ratio and what chance may make of it', () => {
  const shoppers = Array.from({ length: 10 }, (_, shopper) => shopper);
  const one = { samples: { shoppers, values: shoppers.map(() => 0.6) } };
  const other = { samples: { shoppers, values: shoppers.map(() => 0.5) } };
  expect(compareTags(one, other, 'other', 10)).toEqual({
    baseline: 'other',
    difference: 0.1,
    ratio: 1.2,
    interval: [0.1, 0.1],
  });
});
