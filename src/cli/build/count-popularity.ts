import type { LoggedShopper } from '../../retrieval/build-graphs.ts';

/**
 * How many shoppers met each item, on a scale of logarithms where the most popular is 1.
 * Shoppers, not events: one who buys a thing forty times is one.
 *
 * @returns Shape [M], 0 to 1.
 */
export function countPopularity(shoppers: readonly LoggedShopper[], numItems: number): Float32Array {
  const counts = new Uint32Array(numItems);
  for (const { items } of shoppers) for (const item of new Set(Array.from(items))) counts[item]!++;
  const most = Math.log1p(counts.reduce((max, count) => Math.max(max, count), 0));
  return Float32Array.from(counts, (count) => (most > 0 ? Math.log1p(count) / most : 0));
}
