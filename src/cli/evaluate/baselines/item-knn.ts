import type { ItemIndex } from '../../../types.ts';
import type { Scorer } from '../row.ts';

/** Nearest items kept of each item, as in the data folders' own tables. */
export const numNeighbors = 200;
/**
 * Added to the cosine's denominator, so that a pair met once among rare items does not stand above one met often. The
 * folders' tables do not name it, but 10 gives them back (beauty .0622/.0357 to the digit, games .1024/.0614 for
 * .1025/.0615, industrial within 1 %), and without it item-kNN is 6 to 15 % weaker: an easier baseline than theirs.
 */
const shrinkage = 10;

/**
 * Item-to-item cosine over shoppers of the train part, shrunk, the 200 nearest kept; a row's score is the sum over its
 * history. Everyone counts and no pair is held back, unlike in the pack's `neighbors`, where k shoppers must stand
 * behind a pair.
 *
 * @param shoppers  Items of each shopper in the train part.
 * @see Sarwar et al., Item-based collaborative filtering, WWW 2001.
 */
export function createItemKnnScorer(
  shoppers: readonly (readonly ItemIndex[])[],
  numItems: number,
  keep = numNeighbors,
): Scorer {
  const near = findNearest(shoppers, numItems, keep);
  return {
    score({ items }, _seen, into) {
      into.fill(0);
      for (const item of items) {
        const { targets, cosines } = near[item]!;
        for (let at = 0; at < targets.length; at++) into[targets[at]!]! += cosines[at]!;
      }
    },
  };
}

interface Nearest {
  targets: Uint32Array;
  cosines: Float64Array;
}

function findNearest(shoppers: readonly (readonly ItemIndex[])[], numItems: number, keep: number): Nearest[] {
  const baskets = shoppers.map((items) => [...new Set(items)]);
  const shoppersOf: number[][] = Array.from({ length: numItems }, () => []);
  baskets.forEach((basket, shopper) => {
    for (const item of basket) shoppersOf[item]!.push(shopper);
  });
  const together = new Uint32Array(numItems);
  return shoppersOf.map((own, item) => {
    const met: ItemIndex[] = [];
    for (const shopper of own) {
      for (const other of baskets[shopper]!) {
        if (other !== item && together[other]!++ === 0) met.push(other);
      }
    }
    const row = met
      .map((target) => ({
        target,
        cosine: together[target]! / (Math.sqrt(own.length * shoppersOf[target]!.length) + shrinkage),
      }))
      .sort((a, b) => b.cosine - a.cosine || a.target - b.target)
      .slice(0, keep);
    for (const other of met) together[other] = 0;
    return {
      targets: Uint32Array.from(row, ({ target }) => target),
      cosines: Float64Array.from(row, ({ cosine }) => cosine),
    };
  });
}
