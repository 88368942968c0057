import type { Place } from './place-targets.ts';

/** What one row earns at a cut-off k. */
export interface Gains {
  /** Chance, 0 to 1, that a target stands in the first k. */
  hit: number;
  /** 0 to 1. */
  ndcg: number;
  /** Share of the targets in the first k, of as many as fit there. */
  recall: number;
}

const discount = (position: number): number => 1 / Math.log2(position + 1);

/**
 * Gains in expectation over every order of equal scores, so that a tie is neither luck nor a gift: a scorer that gives
 * every item the same scores HR@k = k / M, where a cut at the middle rank would give it 0 (and a cut at the best, 1).
 * Without ties this is the plain HR and NDCG = 1 / log2(rank + 1).
 *
 * @param places      Of the targets that are ranked; those of one tie share `above` and `equal`.
 * @param numTargets  How many there were to find, excluded ones too: what is not ranked is missed.
 */
export function gainsAt(places: readonly Place[], numTargets: number, k: number): Gains {
  let gain = 0;
  let found = 0;
  for (const { above, equal } of places) {
    const size = equal + 1;
    let positions = 0;
    let discounts = 0;
    for (let position = above + 1; position <= Math.min(above + size, k); position++) {
      positions++;
      discounts += discount(position);
    }
    found += positions / size;
    gain += discounts / size;
  }
  const wanted = Math.min(numTargets, k);
  let ideal = 0;
  for (let position = 1; position <= wanted; position++) ideal += discount(position);
  return {
    hit: chanceOfHit(places, k),
    ndcg: ideal > 0 ? gain / ideal : 0,
    recall: wanted > 0 ? found / wanted : 0,
  };
}

/** One tie at most straddles the cut; only there is a hit less than certain. */
function chanceOfHit(places: readonly Place[], k: number): number {
  if (places.some(({ above, equal }) => above + equal + 1 <= k)) return 1;
  const straddling = places.filter(({ above }) => above < k);
  if (straddling.length === 0) return 0;
  const { above, equal } = straddling[0]!;
  const size = equal + 1;
  // No target among the slots that the tie has left above the cut: drawn without putting back.
  let miss = 1;
  for (let slot = 0; slot < k - above; slot++) miss *= (size - straddling.length - slot) / (size - slot);
  return 1 - Math.max(0, miss);
}
