import type { ItemThings } from '../pack/item-things.ts';

/** What one timeline makes shoppers do, as far as common knowledge says. */
export interface StageDraw {
  /** Share of shoppers that are in it at a moment, times what they do for it. */
  mass: number;
  /** By row of the pack's things: how that is spread, adds up to at most 1. */
  spread: ReadonlyMap<number, number>;
}

/** The part of what anybody does that follows the shop's items and nothing else: whims, gifts, other people's errands. */
const stray = 0.45;
/** However many timelines are known, so much of what is done is everyday at least. */
const minEveryday = 0.4;

/**
 * What somebody does who is not in a timeline, by row of the pack's things: everyday things, what other stretches of
 * life ask for, and a stray part. A thing that only this timeline explains is rare outside it, however many items of it
 * the shop has.
 *
 * @param base   The share of the shop's items and popularity that each thing has, adds up to about 1.
 * @param draws  Of all timelines.
 */
export function usualRates(
  base: Float64Array,
  draws: readonly StageDraw[],
  things: ItemThings,
): (draw: StageDraw, row: number) => number {
  const ofStages = new Float64Array(base.length);
  let total = 0;
  for (const { mass, spread } of draws) {
    total += mass;
    for (const [row, part] of spread) ofStages[row]! += mass * part;
  }
  const known = Math.min(1 - minEveryday, total);
  const everyday = base.map((share, row) =>
    ofStages[row]! > 0 && !things.things[row]!.everyday ? 0 : share,
  );
  const sum = everyday.reduce((all, share) => all + share, 0);
  return ({ mass, spread }, row) => {
    const ofOthers = (known / total) * (ofStages[row]! - mass * (spread.get(row) ?? 0));
    const ofEveryday = sum > 0 ? ((1 - known) * everyday[row]!) / sum : 0;
    return stray * base[row]! + (1 - stray) * (ofEveryday + ofOthers);
  };
}
