import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { ItemIndex, Localized } from '../types.ts';
import { commonModifier, valuesOf } from './common-modifier.ts';
import type { FoundInterest } from './find-interests.ts';
import { itemGroups } from './item-groups.ts';
import type { NeedDraft } from './need-draft.ts';
import { type ObservationColumns, placesOf } from './observation-columns.ts';
import type { ThingTies } from './thing-ties.ts';

/** How surely more of what one is about is wanted, and what stands beside it. */
const ownStrength = 0.5;
const besideStrength = 0.25;
const maxOwn = 6;
const maxBeside = 8;

/** More of what the shopper is about, what goes with it, and what the shop has beside it on the same shelf. */
export function needsOfInterests(
  interests: readonly FoundInterest[],
  columns: ObservationColumns,
  things: ItemThings,
  catalog: Catalog,
  ties: ThingTies,
): NeedDraft[] {
  const greatest = interests[0]?.strength ?? 1;
  const groups = itemGroups(catalog, things);
  const itemsOf = (thing: number): Set<ItemIndex> => {
    const met = new Set<ItemIndex>();
    for (const place of placesOf(columns, thing))
      if (columns.items[place]! >= 0) met.add(columns.items[place]!);
    return met;
  };
  return interests.flatMap((interest): NeedDraft[] => {
    const { id, name, things: own, weights, strength, evidence, splitFrom, alone } = interest;
    const base = { source: 'interest' as const, serves: id, evidence: evidence.slice(0, 6) };
    const isPart = splitFrom !== undefined || alone !== undefined;
    const [example] = own.flatMap((thing) => things.itemsOf(thing));
    const group = example === undefined ? -1 : groups.ofItem(example);
    // An interest may be called after the first of its things: the others are of its shelf.
    const shelf = isPart || group < 0 ? name : groups.shelfOf(group);
    const ownDrafts = own.slice(0, maxOwn).map((thing, at): NeedDraft => {
      const modifier = commonModifier(itemsOf(thing), catalog);
      const share = weights[at]! / greatest;
      return {
        thing,
        ...(modifier && { modifier }),
        ...base,
        because: at === 0 ? name : shelf,
        strength: ownStrength * Math.sqrt(share),
      };
    });
    if (group < 0) return ownDrafts;
    const part = besideStrength * Math.sqrt(strength / greatest);
    // Of what was not looked at, only what those have in common that were can be meant.
    const taste = valuesOf(
      own.slice(0, maxOwn).flatMap((thing) => [...itemsOf(thing)]),
      catalog,
    );
    const propose = (thing: number, because: Localized): NeedDraft => {
      const modifier = commonModifier(things.itemsOf(thing), catalog, taste);
      return { thing, ...(modifier && { modifier }), ...base, because, strength: part };
    };
    const companions = own
      .flatMap((thing) => things.things[thing]!.goesWith ?? [])
      .flatMap((each) => things.find(each) ?? [])
      .filter((row) => things.itemsOf(row).length > 0 && !own.includes(row));
    const beside = [...new Set(companions)].slice(0, maxBeside);
    // What shares a shelf with something else altogether speaks for its own kin alone.
    const kin = new Set(isPart ? own.flatMap(ties.of) : []);
    const isKin = (row: number): boolean => !isPart || ties.of(row).some((tie) => kin.has(tie));
    const rows = groups
      .thingsOf(group)
      .filter((row) => !own.includes(row) && isKin(row))
      .slice(0, maxBeside);
    return [
      ...ownDrafts,
      ...beside.map((thing) => propose(thing, name)),
      ...rows.filter((row) => !beside.includes(row)).map((thing) => propose(thing, shelf)),
    ];
  });
}
