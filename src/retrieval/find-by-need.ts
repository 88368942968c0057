import { sureForNeed } from '../knowledge/sureness.ts';
import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { type ItemIndex, type Localized, languages } from '../types.ts';

export interface NeedRetrievalInput {
  things: ItemThings;
  catalog: Catalog;
  popularity: Float32Array;
  /** How near an item is to what the shopper likes, 0 to 1. */
  affinity(item: ItemIndex): number;
  isExcluded(item: ItemIndex): boolean;
  /** Rows of things whose items do not serve, though they be a sort of what is asked for. */
  notWanted: ReadonlySet<number>;
}

const shares = { modifier: 0.45, popularity: 0.25, affinity: 0.3 };

/** Share of the modifier's words that the item's own words hold, in the language that holds most. */
export function modifierShare(modifier: Localized | undefined, item: ItemIndex, catalog: Catalog): number {
  if (!modifier) return 0;
  let best = 0;
  for (const language of languages) {
    const asked = modifier[language]?.toLowerCase().match(/\p{Script=Han}+|[a-z0-9]+/gu);
    if (!asked) continue;
    const own = `${catalog.title(item, language)} ${catalog
      .attributes(item, language)
      .map(({ value }) => value)
      .join(' ')}`.toLowerCase();
    best = Math.max(best, asked.filter((word) => own.includes(word)).length / asked.length);
  }
  return best;
}

/**
 * The shop's items for a need: those that are its thing, else those that are a sort of it which is not out of its time;
 * best by the modifier's words, what the shopper likes and popularity. Empty where the shop has none: nothing
 * merely near, and none that may be something else, is put in its place.
 */
export function findByNeed(
  { thing, modifier }: { thing: number; modifier?: Localized },
  input: NeedRetrievalInput,
  count: number,
): { item: ItemIndex; fit: number }[] {
  const { things, catalog, popularity, affinity, isExcluded, notWanted } = input;
  const sureOf = (row: number): ItemIndex[] =>
    things.itemsOf(row).filter((item) => things.surenessOf(item) >= sureForNeed);
  const own = sureOf(thing);
  const items =
    own.length > 0
      ? own
      : things.things.flatMap((_, row) =>
          row !== thing && things.withBroader(row).includes(thing) && !notWanted.has(row) ? sureOf(row) : [],
        );
  return [...new Set(items)]
    .filter((item) => !isExcluded(item))
    .map((item) => ({
      item,
      fit:
        shares.modifier * modifierShare(modifier, item, catalog) +
        shares.popularity * (popularity[item] ?? 0) +
        shares.affinity * affinity(item),
    }))
    .sort((a, b) => b.fit - a.fit || a.item - b.item)
    .slice(0, count);
}
