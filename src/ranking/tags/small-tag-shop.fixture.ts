import { packGraph } from '../../retrieval/graph.ts';
import type { TagQuestion } from './tag-features.ts';
import { openTagShop } from './tag-shop.ts';

const day = (days: number): number => Date.UTC(2011, 0, 1) + days * 86_400_000;

const edges = [
  { from: 0, target: 1, weight: 0.5 },
  { from: 0, target: 4, weight: 0.4 },
  { from: 0, target: 6, weight: 1 },
  { from: 2, target: 3, weight: 0.8 },
];

/** Items 0 and 1 are of tag 0; the others have one each, item 6 none. Tag 4 is never met, followed by nothing and unpopular. */
export const smallShop = openTagShop(Int32Array.from([0, 0, 1, 2, 3, 4, -1]), 5, {
  popularity: [1, 0.5, 0.2, 0.4, 0.1, 0, 0.3],
  transitions: packGraph(
    Array.from({ length: 7 }, (_, item) => edges.filter(({ from }) => from === item)),
    { top: 9, k: 1 },
  ),
});

export const smallQuestion: TagQuestion = {
  history: { items: [0, 1, 2], timesMs: [day(0), day(0), day(20)] },
  ranked: [
    { item: 0, logit: 0 },
    { item: 3, logit: 0 },
    { item: 1, logit: 0 },
  ],
};
