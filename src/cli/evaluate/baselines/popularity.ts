import type { Scorer } from '../row.ts';

/** What the whole shop bought most, the same list for everyone. `trainCounts` has shape [M]. */
export function createPopularityScorer(trainCounts: Uint32Array): Scorer {
  return {
    score(_history, _seen, into) {
      into.set(trainCounts);
    },
  };
}
