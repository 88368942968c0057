import type { Scorer, SeenItems } from '../row.ts';
import { standardize } from './standardize.ts';

/**
 * The weighted sum of what other baselines say, each standardised over the ranked items of the row: what can be had
 * without any network. A neural part that does not beat it has no reason to ship.
 *
 * @param weights  For each way to treat seen items one weight a part.
 */
export function createBlendScorer(
  parts: readonly Scorer[],
  weights: Readonly<Partial<Record<SeenItems, readonly number[]>>>,
  numItems: number,
): Scorer {
  const own = new Float64Array(numItems);
  return {
    async score(history, seen, into) {
      const excluded = new Set(seen === 'exclude' ? history.items : []);
      into.fill(0);
      for (const [at, part] of parts.entries()) {
        const weight = weights[seen]?.[at] ?? 0;
        if (weight === 0) continue;
        await part.score(history, seen, own);
        standardize(own, excluded);
        for (let item = 0; item < numItems; item++) into[item]! += weight * own[item]!;
      }
    },
  };
}
