/** The truth the contestants are held against: plain loops in doubles and a full sort, nothing of ours. */

/** Dot product of each row with the query; exact for integers, and far finer than float32 for the rest. */
export function scoreExactly(rows: Float32Array | Int8Array, query: Float32Array | Int8Array): Float64Array {
  const dimensions = query.length;
  const scores = new Float64Array(rows.length / dimensions);
  for (let item = 0, at = 0; item < scores.length; item++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++, at++) sum += rows[at]! * query[d]!;
    scores[item] = sum;
  }
  return scores;
}

/** The k best, equal ones in row order. */
export function sortTop(scores: ArrayLike<number>, k: number): number[] {
  return Array.from({ length: scores.length }, (_, item) => item)
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, k);
}

/**
 * True when every item found is one of the k best, give or take what float32 sums may differ in: then two items
 * that are equal to six digits may stand for each other.
 *
 * @param tolerance  0 for integers: the same k items, exactly.
 */
export function isTop(
  found: readonly number[],
  exact: readonly number[],
  scores: ArrayLike<number>,
  tolerance: number,
): boolean {
  if (found.length !== exact.length || new Set(found).size !== found.length) return false;
  if (tolerance === 0) return found.every((item, at) => item === exact[at]);
  const worst = scores[exact[exact.length - 1]!]! - tolerance;
  return found.every((item) => scores[item]! >= worst);
}

/** Share of `exact` that is in `found`. */
export function recallOf(found: readonly number[], exact: readonly number[]): number {
  const known = new Set(found);
  return exact.filter((item) => known.has(item)).length / exact.length;
}
