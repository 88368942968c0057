import type { Catalog } from '../pack/catalog.ts';
import type { BehaviorEvent, EventId, EventType, ItemIndex } from '../types.ts';

/** An event that says something about what a shopper wants, its item resolved. */
export interface ReliableEvent {
  id: EventId;
  item: ItemIndex;
  type: EventType;
  timeMs: number;
}

export interface FilteredEvents {
  /** In the order of the history. */
  reliable: ReliableEvent[];
  /** How often each item was shown since it was last opened. Feeds fatigue and nothing else. */
  shown: ReadonlyMap<ItemIndex, number>;
  seen: ReadonlySet<ItemIndex>;
  purchased: ReadonlySet<ItemIndex>;
  dismissed: ReadonlySet<ItemIndex>;
  inCart: ReadonlySet<ItemIndex>;
  /** Newest first, each query once. */
  searches: { query: string; eventId: EventId; timeMs: number }[];
  numUnknown: number;
}

/** Less than this on a page is a glance, not reading. */
const minDwellMs = 10_000;
/** A click followed by another one so soon was a slip or a hop, not a choice. */
const slipMs = 2_000;
const maxSearches = 8;

/**
 * Reliable-behaviour extraction: favourites, carts, purchases, searches, views, reading and deliberate clicks are kept;
 * impressions, slips and glances are not. Events of items the pack does not know are counted.
 *
 * @param events  Sorted by time.
 * @see RecGPT (arXiv 2507.22879), reliable behaviour extraction; our thresholds.
 */
export function filterEvents(events: readonly BehaviorEvent[], catalog: Catalog): FilteredEvents {
  const reliable: ReliableEvent[] = [];
  const shown = new Map<ItemIndex, number>();
  const seen = new Set<ItemIndex>();
  const purchased = new Set<ItemIndex>();
  const dismissed = new Set<ItemIndex>();
  const inCart = new Set<ItemIndex>();
  const searches = new Map<string, { query: string; eventId: EventId; timeMs: number }>();
  let numUnknown = 0;
  const clickTimes = events.filter(({ type }) => type === 'click').map(({ timeMs }) => timeMs);
  let numClicks = 0;

  for (const event of events) {
    const { id, type, timeMs } = event;
    if (type === 'click') numClicks++;
    const query = type === 'search' ? event.query?.trim() : undefined;
    if (query) {
      const key = query.toLowerCase();
      searches.delete(key);
      searches.set(key, { query, eventId: id, timeMs });
    }
    if (event.itemId === undefined) continue;
    const item = catalog.indexOf(event.itemId);
    if (item === undefined) {
      numUnknown++;
      continue;
    }
    if (type === 'impression') {
      shown.set(item, (shown.get(item) ?? 0) + 1);
      continue;
    }
    if (type === 'dismiss') {
      dismissed.add(item);
      continue;
    }
    seen.add(item);
    shown.delete(item);
    if (type === 'purchase') {
      purchased.add(item);
      inCart.delete(item);
    }
    if (type === 'add_to_cart') inCart.add(item);
    if (type === 'remove_from_cart') inCart.delete(item);
    const isSlip = type === 'click' && (clickTimes[numClicks] ?? Number.POSITIVE_INFINITY) - timeMs < slipMs;
    const isGlance = type === 'dwell' && (event.dwellMs ?? 0) < minDwellMs;
    if (!isSlip && !isGlance) reliable.push({ id, item, type, timeMs });
  }
  return {
    reliable,
    shown,
    seen,
    purchased,
    dismissed,
    inCart,
    searches: [...searches.values()].reverse().slice(0, maxSearches),
    numUnknown,
  };
}
