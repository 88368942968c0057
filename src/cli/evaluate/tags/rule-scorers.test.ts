import { describe, expect, it } from 'vitest';
import { frequentTags, latestTags, popularTags, rankedTags, tagsInOrder } from './rule-scorers.ts';
import { buildTagLog } from './tag-log.ts';
import type { TagScorer } from './tag-question.ts';

// Six items, one tag each, but item 5 of none; the log buys tag 4 most, then 3.
const ofItem = Int32Array.from([0, 1, 2, 3, 4, -1]);
const log = buildTagLog([{ items: [4, 3, 4, 0] }, { items: [4, 3] }], ofItem, 5);
const day = (days: number): number => days * 86_400_000;
const question = {
  history: { items: [0, 1, 0, 2], timesMs: [day(0), day(1), day(2), day(3)] },
  ranked: [
    { item: 5, logit: 0 },
    { item: 2, logit: -1 },
    { item: 1, logit: -2 },
    { item: 2, logit: -3 },
  ],
};
const order = (scorer: TagScorer): number[] => {
  const scores = new Float64Array(5);
  scorer.score(question, scores);
  return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
};

describe('rules for the next tags', () => {
  it('popular: what the shop buys most', () => {
    expect(order(popularTags(log))).toEqual([4, 3, 0, 1, 2]);
  });

  it('frequent: by how many visits of the history, then popular', () => {
    expect(order(frequentTags(log))).toEqual([0, 1, 2, 4, 3]);
  });

  it('latest: by the newest visit, then popular', () => {
    expect(order(latestTags(log))).toEqual([2, 0, 1, 4, 3]);
  });

  it('ranked: where the ranker’s items first have them, then popular', () => {
    expect(tagsInOrder(question, ofItem)).toEqual([2, 1]);
    expect(order(rankedTags(log))).toEqual([2, 1, 4, 3, 0]);
  });
});
