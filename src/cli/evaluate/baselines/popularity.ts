import type { Scorer } from '../row.ts';

/**
 * What the whole shop bought most, the same list for everyone. On a scale of logarithms, which keeps the order and lets
 * a blend add it up without a best-seller drowning all else.
 *
 * @param trainCounts  Shape [M].
 */
export function createPopularityScorer(trainCounts: Uint32Array): Scorer {
  const scores = Float64Array.from(trainCounts, Math.log1p);
  return {
    score(_history, _seen, into) {
      into.set(scores);
    },
  };
}
