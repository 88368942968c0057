import { languages } from '../../../types.ts';
import type { ItemWeigher, Weighed } from './weigh-items.ts';
import { shelfOf, type WordedItem } from './weigh-items.ts';

/** Of a shelf of fewer items nothing is said. */
const leastItems = 4;
/** So many of a narrow shelf are told by names. */
const leastNamed = 2;
/** A shelf is narrow when so many of its items are one thing or sorts of it. */
const narrowShare = 0.5;

const keyOf = (item: WordedItem): string =>
  languages.map((language) => shelfOf(item, language) ?? '').join('\n');

/**
 * Which items stand on a shelf of many things (`Home & kitchen`): that it does not name one of them says nothing
 * against it, as it would on a shelf of one (`Washer parts`). Told from what names alone say of the shelf's items.
 */
export function findBroadShelves(
  items: readonly WordedItem[],
  weighed: readonly (readonly Weighed[])[],
  broader: ItemWeigher['broader'],
): (item: WordedItem) => boolean {
  const sizes = new Map<string, number>();
  const shelves = new Map<string, Map<number, number>>();
  items.forEach((item, row) => {
    const key = keyOf(item);
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
    const thing = weighed[row]!.find(({ isByName }) => isByName)?.thing;
    if (thing === undefined) return;
    const counts = shelves.get(key) ?? new Map<number, number>();
    const broadest = broader[thing]!.at(-1) ?? thing;
    shelves.set(key, counts.set(broadest, (counts.get(broadest) ?? 0) + 1));
  });
  return (item) => {
    const counts = [...(shelves.get(keyOf(item))?.values() ?? [])];
    const total = counts.reduce((sum, count) => sum + count, 0);
    if ((sizes.get(keyOf(item)) ?? 0) < leastItems) return false;
    return total < leastNamed || Math.max(...counts) < narrowShare * total;
  };
}
