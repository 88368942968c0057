import type { ItemIndex } from '../../../types.ts';

/** Scores of one row as distances from their mean in standard deviations, both over the ranked items, in place. */
export function standardize(scores: Float64Array, excluded: ReadonlySet<ItemIndex>): void {
  let sum = 0;
  for (const score of scores) sum += score;
  for (const item of excluded) sum -= scores[item]!;
  const numRanked = scores.length - excluded.size;
  const mean = numRanked > 0 ? sum / numRanked : 0;
  let squares = 0;
  for (const score of scores) squares += (score - mean) ** 2;
  for (const item of excluded) squares -= (scores[item]! - mean) ** 2;
  // Who says nothing of a row, or the same of every item, has no voice in it.
  const scale = squares > 1e-12 ? Math.sqrt(numRanked / squares) : 0;
  for (let item = 0; item < scores.length; item++) scores[item] = (scores[item]! - mean) * scale;
}
