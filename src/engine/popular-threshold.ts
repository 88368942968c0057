/** So large a share of the catalogue counts as popular. */
const popularShare = 0.1;

/** The popularity from which an item may be called popular; infinite when nothing sets one apart from the others. */
export function findPopularThreshold(popularity: Float32Array): number {
  const sorted = popularity.slice().sort();
  const threshold = sorted[Math.floor(sorted.length * (1 - popularShare))] ?? 0;
  return threshold > (sorted[0] ?? 0) ? threshold : Number.POSITIVE_INFINITY;
}
