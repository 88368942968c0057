import type { HistorySnapshot } from '../../history/event-source.ts';
import type { Catalog } from '../../pack/catalog.ts';
import { defaultSettings } from '../../types.ts';
import type { RowHistory } from './row.ts';

const dayMs = 86_400_000;
/** Where the last event stands when a set tells no times; only distances from it are ever read. */
const untimedNowMs = Date.UTC(2020, 0, 1);

/**
 * A row's history as a shopper's: every event a purchase, "now" the time of the last one. Where a set does not tell
 * the times of all of them, events lie one day apart.
 */
export function toSnapshot(
  { items, timesMs }: RowHistory,
  catalog: Catalog,
): { snapshot: HistorySnapshot; nowMs: number } {
  const nowMs = timesMs?.at(-1) ?? untimedNowMs;
  const events = items.map((item, at) => ({
    // Fixed width, so that events of one instant keep their order.
    id: `row-${String(at).padStart(6, '0')}`,
    type: 'purchase' as const,
    timeMs: timesMs?.[at] ?? nowMs - (items.length - 1 - at) * dayMs,
    itemId: catalog.items[item]!.id,
  }));
  return { snapshot: { revision: 1, events, settings: { ...defaultSettings } }, nowMs };
}
