import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { type ItemIndex, type Language, type Localized, languages } from '../types.ts';

/** Where a shop's items belong, each looked up once. Groups are numbered from 0 as they are met; -1 is none. */
export interface ItemGroups {
  ofItem(item: ItemIndex): number;
  /** Of the thing's first item. */
  ofThing(thing: number): number;
  /** Those of which it is the group, in the pack's order. */
  thingsOf(group: number): readonly number[];
  nameOf(group: number): string;
  /** As a reader calls it. */
  shelfOf(group: number): Localized;
  /** The widest part of the shop that an item stands in. */
  departmentOf(item: ItemIndex): string | undefined;
}

const ofCatalog = new WeakMap<Catalog, WeakMap<ItemThings, ItemGroups>>();

/** The groups of a shop; the same object for the same two arguments. */
export function itemGroups(catalog: Catalog, things: ItemThings): ItemGroups {
  let byThings = ofCatalog.get(catalog);
  if (!byThings) {
    byThings = new WeakMap();
    ofCatalog.set(catalog, byThings);
  }
  let groups = byThings.get(things);
  if (!groups) {
    groups = createItemGroups(catalog, things);
    byThings.set(things, groups);
  }
  return groups;
}

function createItemGroups(catalog: Catalog, things: ItemThings): ItemGroups {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const known: (number | undefined)[] = [];
  const departments: (string | undefined)[] = [];
  const shelves: (Localized | undefined)[] = [];
  let rows: number[][] | undefined;
  const ofItem = (item: ItemIndex): number => {
    let group = known[item];
    if (group === undefined) {
      const name = findName(item, catalog, things);
      group = name === undefined ? -1 : (numbers.get(name) ?? names.length);
      if (group === names.length) {
        names.push(name!);
        numbers.set(name!, group);
      }
      known[item] = group;
    }
    return group;
  };
  const ofThing = (thing: number): number => {
    const first = thing >= 0 ? things.itemsOf(thing)[0] : undefined;
    return first === undefined ? -1 : ofItem(first);
  };
  const findShelf = (group: number): Localized => {
    // The first of the pack's, so that it is called the same whatever was asked before.
    const item = catalog.items.findIndex((_, row) => ofItem(row) === group);
    const thing = things.things[things.ofItem(item)];
    return Object.fromEntries(
      languages.map((reader) => [reader, shelfPath(item, catalog, reader).at(-1) ?? thing?.[reader]]),
    );
  };
  const groupThings = (): number[][] => {
    const all: number[][] = [];
    things.things.forEach((_, thing) => {
      const group = ofThing(thing);
      if (group < 0) return;
      all[group] ??= [];
      all[group].push(thing);
    });
    return all;
  };
  return {
    ofItem,
    ofThing,
    thingsOf(group) {
      rows ??= groupThings();
      return rows[group] ?? [];
    },
    nameOf: (group) => names[group]!,
    shelfOf(group) {
      shelves[group] ??= findShelf(group);
      return shelves[group];
    },
    departmentOf(item) {
      departments[item] ??= catalog.categoryPath(item, catalog.language)[0] ?? '';
      return departments[item] || undefined;
    },
  };
}

/** The way to an item's shelf, where the shop has shelves within departments, else to its narrowest category; empty without one. */
export function shelfPath(item: ItemIndex, catalog: Catalog, reader: Language): string[] {
  const path = catalog.categoryPath(item, reader);
  return path.length > 2 ? path.slice(0, -1) : path;
}

function findName(item: ItemIndex, catalog: Catalog, things: ItemThings): string | undefined {
  // In one language, whichever the reader's is: the ids of interests are made of it, and one may be muted by its id.
  const path = shelfPath(item, catalog, languages[0]);
  if (path.length > 0) return `shelf/${path.join('/')}`;
  const thing = things.ofItem(item);
  return thing >= 0 ? `thing/${things.things[thing]!.id}` : undefined;
}

/**
 * Where an item belongs: its shelf, where the shop has shelves within departments, else its narrowest category, else its
 * thing. Undefined when nothing is known of it.
 */
export function groupOfItem(item: ItemIndex, catalog: Catalog, things: ItemThings): string | undefined {
  const groups = itemGroups(catalog, things);
  const group = groups.ofItem(item);
  return group < 0 ? undefined : groups.nameOf(group);
}
