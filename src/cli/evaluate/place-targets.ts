import type { ItemIndex } from '../../types.ts';

/** Where a target stands: how many ranked items score higher, and how many others score the same. */
export interface Place {
  target: ItemIndex;
  above: number;
  equal: number;
}

/** NaN stands after everything, -Infinity included. */
const isHigher = (a: number, b: number): boolean => a > b || (Number.isNaN(b) && !Number.isNaN(a));
const isSame = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));

/**
 * Places of the targets in the whole catalogue, in their order. Excluded items are not ranked at all: they stand above
 * nobody, and an excluded target has no place.
 *
 * @param scores  Shape [M].
 */
export function placeTargets(
  scores: Float64Array,
  targets: readonly ItemIndex[],
  excluded: ReadonlySet<ItemIndex>,
): Place[] {
  return targets
    .filter((target) => !excluded.has(target))
    .map((target) => {
      const own = scores[target]!;
      let above = 0;
      let equal = -1;
      for (let item = 0; item < scores.length; item++) {
        const score = scores[item]!;
        if (isHigher(score, own)) above++;
        else if (isSame(score, own)) equal++;
      }
      for (const item of excluded) {
        const score = scores[item]!;
        if (isHigher(score, own)) above--;
        else if (isSame(score, own)) equal--;
      }
      return { target, above, equal };
    });
}

/** 1 + the number above + half the number equal. */
export const rankOf = ({ above, equal }: Place): number => 1 + above + equal / 2;

/** The first `count` items, best first, equal scores in pack order as the engine breaks ties. */
export function topItems(scores: Float64Array, count: number, excluded: ReadonlySet<ItemIndex>): ItemIndex[] {
  const top: ItemIndex[] = [];
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item]!;
    if (top.length === count && !isHigher(score, scores[top[count - 1]!]!)) continue;
    if (excluded.has(item)) continue;
    let at = top.length;
    while (at > 0 && isHigher(score, scores[top[at - 1]!]!)) at--;
    top.splice(at, 0, item);
    if (top.length > count) top.pop();
  }
  return top;
}
