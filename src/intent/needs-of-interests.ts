import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { type ItemIndex, type Localized, languages } from '../types.ts';
import type { FoundInterest } from './find-interests.ts';
import { itemGroups } from './item-groups.ts';
import type { NeedDraft } from './need-draft.ts';
import { type ObservationColumns, placesOf } from './observation-columns.ts';
import type { Observation } from './observe-things.ts';
import type { ThingTies } from './thing-ties.ts';

/** How surely more of what one is about is wanted, and what stands beside it. */
const ownStrength = 0.5;
const besideStrength = 0.25;
const maxOwn = 6;
const maxBeside = 8;
/** Attributes that are one's taste of the day, and no part of what is looked for. */
const tasteKeys = new Set(['color', 'colour', 'size', '颜色', '尺码']);

/** Values of the items' attributes that are words, by key and text, with how many of the items have each. */
function countValues(
  items: Iterable<ItemIndex>,
  catalog: Catalog,
): Map<string, { count: number; value: Localized }> {
  const counts = new Map<string, { count: number; value: Localized }>();
  for (const item of items) {
    const byKey = new Map<string, { key: string; value: Localized }>();
    for (const language of languages)
      catalog.attributes(item, language).forEach(({ key, value }, at) => {
        const entry = byKey.get(String(at)) ?? { key, value: {} };
        entry.value[language] = value;
        byKey.set(String(at), entry);
      });
    for (const { key, value } of byKey.values()) {
      const text = value.en ?? value['zh-CN'] ?? '';
      // `5 kg` is a size of one pack, and no kind of thing.
      if (!/\p{L}{2,}/u.test(text) || /\d/.test(text) || tasteKeys.has(key.toLowerCase())) continue;
      const known = counts.get(`${key}=${text}`);
      if (known) known.count++;
      else counts.set(`${key}=${text}`, { count: 1, value });
    }
  }
  return counts;
}

/** What the things looked at have in common, in words: the value that most of them share, of those in `among` if given. */
function commonModifier(
  items: Iterable<ItemIndex>,
  catalog: Catalog,
  among?: ReadonlyMap<string, unknown>,
): Localized | undefined {
  const [best] = [...countValues(items, catalog)]
    .filter(([key]) => !among || among.has(key))
    .sort((a, b) => b[1].count - a[1].count);
  return best?.[1].value;
}

/** More of what the shopper is about, what goes with it, and what the shop has beside it on the same shelf. */
export function needsOfInterests(
  interests: readonly FoundInterest[],
  observations: readonly Observation[],
  columns: ObservationColumns,
  things: ItemThings,
  catalog: Catalog,
  ties: ThingTies,
): NeedDraft[] {
  const greatest = interests[0]?.strength ?? 1;
  const groups = itemGroups(catalog, things);
  const itemsOf = (thing: number): ItemIndex[] =>
    Array.from(placesOf(columns, thing), (place) => observations[place]!.item).filter(
      (item) => item !== undefined,
    );
  return interests.flatMap((interest): NeedDraft[] => {
    const { id, name, things: own, weights, strength, evidence, splitFrom, alone } = interest;
    const base = { source: 'interest' as const, serves: id, because: name, evidence: evidence.slice(0, 6) };
    const ownDrafts = own.slice(0, maxOwn).map((thing, at): NeedDraft => {
      const modifier = commonModifier(new Set(itemsOf(thing)), catalog);
      const share = weights[at]! / greatest;
      return { thing, ...(modifier && { modifier }), ...base, strength: ownStrength * Math.sqrt(share) };
    });
    const part = besideStrength * Math.sqrt(strength / greatest);
    // Of what was not looked at, only what those have in common that were can be meant.
    const taste = countValues(own.flatMap(itemsOf), catalog);
    const propose = (thing: number, because: Localized): NeedDraft => {
      const modifier = commonModifier(things.itemsOf(thing), catalog, taste);
      return { thing, ...(modifier && { modifier }), ...base, because, strength: part };
    };
    const companions = own
      .flatMap((thing) => things.things[thing]!.goesWith ?? [])
      .flatMap((each) => things.find(each) ?? [])
      .filter((row) => things.itemsOf(row).length > 0 && !own.includes(row));
    const beside = [...new Set(companions)].slice(0, maxBeside);
    const [example] = own.flatMap((thing) => things.itemsOf(thing));
    if (example === undefined) return ownDrafts;
    const group = groups.ofItem(example);
    // What shares a shelf with something else altogether speaks for its own kin alone.
    const isPart = splitFrom !== undefined || alone !== undefined;
    const kin = new Set(isPart ? own.flatMap(ties.of) : []);
    const isKin = (row: number): boolean => !isPart || ties.of(row).some((tie) => kin.has(tie));
    const rows: number[] = [];
    for (let row = 0; row < things.things.length && rows.length < maxBeside; row++)
      if (groups.ofThing(row) === group && things.itemsOf(row).length > 0 && !own.includes(row) && isKin(row))
        rows.push(row);
    const shelf = isPart ? name : groups.shelfOf(group);
    return [
      ...ownDrafts,
      ...beside.map((thing) => propose(thing, name)),
      ...rows.filter((row) => !beside.includes(row)).map((thing) => propose(thing, shelf)),
    ];
  });
}
