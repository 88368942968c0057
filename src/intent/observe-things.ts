import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { BehaviorEvent, EventId, EventType, ItemIndex } from '../types.ts';

/** On one day the shopper had to do with one thing. */
export interface Observation {
  /** Row of the pack's things; -1 for an item that is none of them. */
  thing: number;
  timeMs: number;
  /** How sure it is that the thing was meant, 0 to about 1.3: a purchase 1, one look .35, several actions more. */
  weight: number;
  /** The strongest action of the day. */
  type: EventType;
  /** Of the strongest action; absent for a search. */
  item?: ItemIndex;
  /** Newest last. */
  eventIds: EventId[];
}

const dayMs = 86_400_000;

/** A search says as much as a favorite: words were chosen for it. Impressions, slips and what was put away say nothing. */
const weights: Partial<Record<EventType, number>> = {
  purchase: 1,
  add_to_cart: 0.8,
  favorite: 0.8,
  search: 0.7,
  dwell: 0.5,
  view: 0.35,
  click: 0.2,
};
/** What every further action on the same thing and day adds, up to the greatest weight. */
const repeated = 0.1;
const maxWeight = 1.3;
/** The thing of a search must be that of so large a share of the items it finds. */
const minQueryShare = 0.5;
const maxItemsOfQuery = 24;

/** The thing that most items of a query are. */
function thingOfQuery(query: string, catalog: Catalog, things: ItemThings): number {
  const items = catalog.find(query).slice(0, maxItemsOfQuery);
  const counts = new Map<number, number>();
  for (const item of items) counts.set(things.ofItem(item), (counts.get(things.ofItem(item)) ?? 0) + 1);
  const [thing, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [-1, 0]);
  return count >= minQueryShare * items.length ? thing : -1;
}

/**
 * The history as things on days: what the shopper dealt with, and when. What was dismissed later than it was last met
 * is left out: it was a mistake, or is over.
 *
 * @param events  Sorted by time.
 */
export function observeThings(
  events: readonly BehaviorEvent[],
  catalog: Catalog,
  things: ItemThings,
): Observation[] {
  const observed = new Map<string, Observation>();
  const dismissed = new Map<ItemIndex, number>();
  for (const { type, itemId, timeMs } of events) {
    const item = type === 'dismiss' && itemId !== undefined ? catalog.indexOf(itemId) : undefined;
    if (item !== undefined) dismissed.set(item, timeMs);
  }
  const queries = new Map<string, number>();
  const observe = (thing: number, event: BehaviorEvent, weight: number, item?: ItemIndex): void => {
    const key = `${Math.floor(event.timeMs / dayMs)}/${thing < 0 ? `item ${item ?? event.query}` : thing}`;
    const known = observed.get(key);
    if (!known) {
      const { id, timeMs, type } = event;
      observed.set(key, { thing, timeMs, weight, type, ...(item !== undefined && { item }), eventIds: [id] });
      return;
    }
    known.eventIds.push(event.id);
    const strongest = Math.max(known.weight, weight);
    if (weight > known.weight) {
      known.type = event.type;
      if (item !== undefined) known.item = item;
    }
    known.weight = Math.min(maxWeight, strongest + repeated);
  };
  for (const event of events) {
    const weight = weights[event.type];
    if (weight === undefined) continue;
    const query = event.type === 'search' ? event.query?.trim().toLowerCase() : undefined;
    if (query) {
      let thing = queries.get(query);
      if (thing === undefined) {
        thing = thingOfQuery(query, catalog, things);
        queries.set(query, thing);
      }
      observe(thing, event, weight);
      continue;
    }
    const item = event.itemId === undefined ? undefined : catalog.indexOf(event.itemId);
    if (item === undefined || (dismissed.get(item) ?? Number.NEGATIVE_INFINITY) >= event.timeMs) continue;
    observe(things.ofItem(item), event, weight, item);
  }
  return [...observed.values()];
}
