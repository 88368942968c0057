/**
 * The k-th greatest score, so that everything at least as great is a voice's top: equal scores come in together, and
 * no order of rows decides. -Infinity when there are fewer than k.
 */
export function topThreshold(scores: Float32Array, k: number): number {
  const size = Math.min(k, scores.length);
  if (size < k) return Number.NEGATIVE_INFINITY;
  /** The best so far, least first. */
  const best = new Float32Array(size).fill(Number.NEGATIVE_INFINITY);
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item]!;
    if (!(score > best[0]!)) continue;
    let at = 0;
    while (at + 1 < size && best[at + 1]! < score) {
      best[at] = best[at + 1]!;
      at++;
    }
    best[at] = score;
  }
  return best[0]!;
}
