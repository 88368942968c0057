import type { ItemThings } from '../pack/item-things.ts';
import type { StageModel } from './stage-model.ts';

/** In its own state a thing is so much likelier than the shop's share of it. */
const minLikelihood = 2;
/** So much less likely in the state of what is at home, another sort is of another time. */
const passedShare = 0.3;

/** What is used up and stands at home, with the broader things of which it is one: asked for in none of their words. */
export function findStocked(settled: ReadonlySet<number>, things: ItemThings): Set<number> {
  const refills = [...settled].filter((thing) => things.things[thing]!.refill);
  return new Set(refills.flatMap((thing) => things.withBroader(thing)));
}

/**
 * Sorts of what stands at home that belong to another time of the same life: adult food where a bag of puppy food is open.
 * No stage has to be told for it.
 *
 * @param stocked  Rows at home, with broader ones.
 * @param met      How often each row was met: what the shopper looks at is theirs to choose.
 */
export function sortsOfOtherTimes(
  stocked: ReadonlySet<number>,
  models: readonly StageModel[],
  things: ItemThings,
  met: ArrayLike<number>,
): Set<number> {
  const others = new Set<number>();
  if (stocked.size === 0) return others;
  for (const { likelihood } of models) {
    for (const thing of stocked) {
      const own = likelihood.get(thing);
      if (!own) continue;
      const state = own.indexOf(Math.max(...own));
      if (own[state]! < minLikelihood) continue;
      for (const [other, its] of likelihood) {
        if (stocked.has(other) || met[other]! > 0) continue;
        const most = Math.max(...its);
        const isOfOther = most >= minLikelihood && its[state]! < passedShare * most;
        if (isOfOther && things.withBroader(other).some((row) => row !== other && stocked.has(row)))
          others.add(other);
      }
    }
  }
  return others;
}
