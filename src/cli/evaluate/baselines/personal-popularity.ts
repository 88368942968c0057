import type { Scorer } from '../row.ts';

/** How often the shopper bought each thing, then what the whole shop bought most. `trainCounts` has shape [M]. */
export function createPersonalPopularityScorer(trainCounts: Uint32Array): Scorer {
  const most = trainCounts.reduce((max, count) => Math.max(max, count), 0);
  // Below 1, so that one purchase of one's own outweighs everybody else's.
  const shared = Float64Array.from(trainCounts, (count) => count / (most + 1));
  return {
    score({ items }, _seen, into) {
      into.set(shared);
      for (const item of items) into[item]!++;
    },
  };
}
