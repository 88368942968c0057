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
  /** Several items of the thing were dealt with: it is being chosen. */
  isVaried?: true;
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

/** What is known of a shop's events: which item or thing each is about. Queries are looked up once and kept. */
export interface EventReader {
  itemOf(event: BehaviorEvent): ItemIndex | undefined;
  /** Of a search: the thing that most items of its query are, else -1. */
  thingOfQuery(query: string): number;
  /** One number for what a deed is about; undefined for what is no deed. */
  subjectOf(event: BehaviorEvent): number | undefined;
}

const maxQueries = 4_096;
const textOf = ({ type, query }: BehaviorEvent): string | undefined =>
  type === 'search' ? query?.trim().toLowerCase() || undefined : undefined;

export function createEventReader(catalog: Catalog, things: ItemThings): EventReader {
  const queries = new Map<string, number>();
  const readQuery = (query: string): number => {
    const items = catalog.find(query).slice(0, maxItemsOfQuery);
    const counts = new Map<number, number>();
    for (const item of items) counts.set(things.ofItem(item), (counts.get(things.ofItem(item)) ?? 0) + 1);
    const [thing, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [-1, 0]);
    return count >= minQueryShare * items.length ? thing : -1;
  };
  const itemOf = ({ itemId }: BehaviorEvent): ItemIndex | undefined =>
    itemId === undefined ? undefined : catalog.indexOf(itemId);
  const thingOfQuery = (query: string): number => {
    let thing = queries.get(query);
    if (thing === undefined) {
      if (queries.size >= maxQueries) queries.clear();
      thing = readQuery(query);
      queries.set(query, thing);
    }
    return thing;
  };
  return {
    itemOf,
    thingOfQuery,
    subjectOf(event) {
      if (weights[event.type] === undefined) return undefined;
      const query = textOf(event);
      if (query) return thingOfQuery(query);
      const item = itemOf(event);
      if (item === undefined) return undefined;
      const thing = things.ofItem(item);
      return thing >= 0 ? thing : -2 - item;
    },
  };
}

/** Observes one event after another; what it has given away it leaves as it was. */
export interface Observer {
  /**
   * @param events  None earlier than those before.
   * @returns       False when something already observed was put away: then nothing holds, and all has to be observed anew.
   */
  observe(events: readonly BehaviorEvent[]): boolean;
  /** Oldest first. */
  list(): Observation[];
}

export function createObserver({ itemOf, thingOfQuery }: EventReader, things: ItemThings): Observer {
  const observed: Observation[] = [];
  /** Places of what was observed on the last day; days before are closed. */
  const today = new Map<number | string, number>();
  let day = Number.NEGATIVE_INFINITY;
  const dismissed = new Map<ItemIndex, number>();
  const met = new Set<ItemIndex>();
  /** So many are held by others too and are not written to; of these the ones that were copied since. */
  let numGiven = 0;
  const copied = new Set<number>();
  const observe = (thing: number, event: BehaviorEvent, weight: number, item?: ItemIndex): void => {
    const eventDay = Math.floor(event.timeMs / dayMs);
    if (eventDay !== day) {
      today.clear();
      day = eventDay;
    }
    const key = thing >= 0 ? thing : `item ${item ?? event.query}`;
    const place = today.get(key);
    if (place === undefined) {
      const { id, timeMs, type } = event;
      today.set(key, observed.length);
      observed.push({ thing, timeMs, weight, type, ...(item !== undefined && { item }), eventIds: [id] });
      return;
    }
    let known = observed[place]!;
    if (place < numGiven && !copied.has(place)) {
      known = { ...known, eventIds: [...known.eventIds] };
      observed[place] = known;
      copied.add(place);
    }
    known.eventIds.push(event.id);
    if (item !== undefined && known.item !== undefined && item !== known.item) known.isVaried = true;
    const strongest = Math.max(known.weight, weight);
    if (weight > known.weight) {
      known.type = event.type;
      if (item !== undefined) known.item = item;
    }
    known.weight = Math.min(maxWeight, strongest + repeated);
  };
  return {
    observe(events) {
      let isWhole = true;
      for (const event of events) {
        const item = event.type === 'dismiss' ? itemOf(event) : undefined;
        if (item === undefined) continue;
        dismissed.set(item, event.timeMs);
        if (met.has(item)) isWhole = false;
      }
      if (!isWhole) return false;
      for (const event of events) {
        const weight = weights[event.type];
        if (weight === undefined) continue;
        const query = textOf(event);
        if (query) {
          observe(thingOfQuery(query), event, weight);
          continue;
        }
        const item = itemOf(event);
        if (item === undefined || (dismissed.get(item) ?? Number.NEGATIVE_INFINITY) >= event.timeMs) continue;
        met.add(item);
        observe(things.ofItem(item), event, weight, item);
      }
      return true;
    },
    list() {
      numGiven = observed.length;
      copied.clear();
      return observed.slice();
    },
  };
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
  const observer = createObserver(createEventReader(catalog, things), things);
  observer.observe(events);
  return observer.list();
}
