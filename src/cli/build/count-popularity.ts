import type { ItemId } from '../../types.ts';
import type { LogShopper } from '../event-log.ts';

/**
 * How many shoppers met each item, on a scale of logarithms where the most popular is 1.
 * Shoppers, not events: one who buys a thing forty times is one.
 *
 * @returns Shape [ids.length], 0 to 1.
 */
export function countPopularity(log: readonly LogShopper[], ids: readonly ItemId[]): Float32Array {
  const shoppers = new Map<ItemId, number>();
  for (const { events } of log) {
    for (const item of new Set(events.map((event) => event.item)))
      shoppers.set(item, (shoppers.get(item) ?? 0) + 1);
  }
  const counts = ids.map((id) => shoppers.get(id) ?? 0);
  const most = Math.log1p(counts.reduce((max, count) => Math.max(max, count), 0));
  return Float32Array.from(counts, (count) => (most > 0 ? Math.log1p(count) / most : 0));
}
