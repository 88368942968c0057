import type { ItemThings } from '../pack/item-things.ts';
import type { Restock } from './needs-of-refills.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
/** Before so much of a refill's time is over nobody wants another. */
const tooSoon = 0.6;
/** Something that lasts and whose time is not known. */
const usualDays = 150;
/** Things that last less are bought again at leave: nobody has settled on one of them. */
const minLastingDays = 60;
/** So many looks at others of its kind since the purchase mean that another is wanted after all. */
const looksForAnother = 2;

/**
 * Things that are not wanted now: bought and lasting, or bought and far from used up. Who looks at others of the kind after the
 * purchase wants another one all the same.
 */
export function findSettled(
  observations: readonly Observation[],
  restocks: readonly Restock[],
  things: ItemThings,
  nowMs: number,
): Set<number> {
  const settled = new Set<number>();
  for (const { thing, lastMs, intervalDays } of restocks)
    if ((nowMs - lastMs) / dayMs < tooSoon * intervalDays) settled.add(thing);
  const looks = new Int32Array(things.things.length);
  const bought = new Uint8Array(things.things.length);
  for (let at = observations.length - 1; at >= 0; at--) {
    const { thing, type, timeMs, isVaried } = observations[at]!;
    if (thing < 0 || bought[thing] === 1) continue;
    if (type !== 'purchase') {
      if (looks[thing]! >= looksForAnother) continue;
      // What was compared before a printer was bought is no search for a second one, of whatever sort.
      if (things.withBroader(thing).some((each) => bought[each] === 1)) continue;
      // Several of the kind in one day is choosing.
      looks[thing]! += isVaried ? looksForAnother : 1;
      continue;
    }
    bought[thing] = 1;
    const { refill, lastsDays = usualDays } = things.things[thing]!;
    if (refill || lastsDays < minLastingDays) continue;
    const isWorn = (nowMs - timeMs) / dayMs > 0.85 * lastsDays;
    if (!isWorn && looks[thing]! < looksForAnother) settled.add(thing);
  }
  // Who has goggles needs none for children or of another cut either, unless they look.
  things.things.forEach((_, row) => {
    if (things.withBroader(row).some((each) => settled.has(each)) && looks[row] === 0) settled.add(row);
  });
  return settled;
}
