import type { ItemIndex } from '../types.ts';
import { selectTop } from './kernel/select-top.ts';

/** The most popular items that may be shown; equal ones in pack order. `popularity` has shape [M], 0 to 1. */
export function findByPopularity(
  popularity: Float32Array,
  count: number,
  isExcluded: (item: ItemIndex) => boolean,
): ItemIndex[] {
  // Excluded items sink below every real popularity rather than take places in the top.
  const eligible = popularity.map((value, item) => (isExcluded(item) ? -1 : value));
  const top = selectTop(eligible, count);
  return Array.from(top.items).filter((item) => eligible[item]! >= 0);
}
