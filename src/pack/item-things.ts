import type { LifeTimelines } from '../knowledge/life-timeline.ts';
import type { Thing, ThingId } from '../knowledge/thing.ts';
import type { ItemIndex, Language } from '../types.ts';

/** What a pack keeps of a thing: the names its tags are made of, and its nature. */
export interface PackThing extends Omit<Thing, Language | 'not'>, Record<Language, string> {
  id: ThingId;
  /** Bought in many a household though nothing in its life has changed. */
  ordinary?: true;
}

/** The file with role `tags`. */
export interface TagsFile {
  /** Of those that some item is, and those that are broader. */
  things: PackThing[];
  /** Row of `things` by item; -1 where the catalogue's words name none. */
  items: number[];
  /** How sure it is that an item is its thing, by item, 0 to 100. Absent in packs of before: all sure. */
  sureness?: number[];
  /** The stretches of life that these things tell of, cut to what the shop has. */
  timelines: LifeTimelines;
}

/** Which things the shop's items are: core words with what common knowledge says of them. */
export interface ItemThings {
  readonly things: readonly PackThing[];
  /** Row of `things`, -1 for none. */
  ofItem(item: ItemIndex): number;
  /** How sure it is that an item is its thing, 0 to 100. */
  surenessOf(item: ItemIndex): number;
  /** In pack order: items that are this thing, without those that are a sort of it. */
  itemsOf(thing: number): readonly ItemIndex[];
  /** The row of a thing; undefined when no item is one. */
  find(id: ThingId): number | undefined;
  /** A thing, then the broader ones it is a sort of. */
  withBroader(thing: number): readonly number[];
}

const none: readonly number[] = [];

export function createItemThings({
  things,
  items,
  sureness,
}: Pick<TagsFile, 'things' | 'items' | 'sureness'>): ItemThings {
  const rowOf = new Map(things.map(({ id }, row) => [id, row]));
  const byThing = things.map((): ItemIndex[] => []);
  items.forEach((row, item) => {
    byThing[row]?.push(item);
  });
  const chains = things.map((_, row) => {
    const chain = [row];
    for (let is = things[row]!.is; is !== undefined; ) {
      const next = rowOf.get(is);
      if (next === undefined || chain.includes(next)) break;
      chain.push(next);
      is = things[next]!.is;
    }
    return chain;
  });
  return {
    things,
    ofItem: (item) => items[item] ?? -1,
    surenessOf: (item) => sureness?.[item] ?? 100,
    itemsOf: (thing) => byThing[thing] ?? none,
    find: (id) => rowOf.get(id),
    withBroader: (thing) => chains[thing] ?? none,
  };
}
