import type { Catalog } from '../pack/catalog.ts';

/**
 * How much an item speaks for itself, and how much its kind and its shelf speak for it. On the demo catalogue (see
 * weights.ts) 1 / 0 / 0 gives 5.3 of 8, 0.55 / 0.25 / 0.2 gives 6.3, this 6.7.
 */
const shares = { item: 0.4, kind: 0.25, shelf: 0.35 };

/** Mean of the values of each group, by group id from 0; -1 stands for no group. Flat arrays: this walks the catalogue. */
function meanByGroup(values: ArrayLike<number>, groupOf: (item: number) => number): Float64Array {
  let numGroups = 0;
  for (let item = 0; item < values.length; item++) numGroups = Math.max(numGroups, groupOf(item) + 1);
  const means = new Float64Array(numGroups);
  const counts = new Uint32Array(numGroups);
  for (let item = 0; item < values.length; item++) {
    const group = groupOf(item);
    if (group < 0) continue;
    means[group]! += values[item]!;
    counts[group]!++;
  }
  return means.map((sum, group) => sum / Math.max(1, counts[group]!));
}

/**
 * An interest's likeness to each item, steadied by its likeness to the middle of the item's kind and shelf: one odd title
 * neither makes a stranger a match nor a match a stranger. Rests on the interest's own vector throughout, so a bad
 * vector stays bad. Without categories the values stand as they are.
 *
 * @param scores  Of all items to one interest, shape [M].
 * @returns       For one item: on the same scale as `scores`.
 */
export function smoothByCategory(scores: ArrayLike<number>, catalog: Catalog): (item: number) => number {
  const kinds = meanByGroup(scores, catalog.kindId);
  const shelves = meanByGroup(scores, catalog.shelfId);
  return (item) => {
    const own = scores[item]!;
    const kind = kinds[catalog.kindId(item)] ?? own;
    const shelf = shelves[catalog.shelfId(item)] ?? kind;
    return shares.item * own + shares.kind * kind + shares.shelf * shelf;
  };
}
