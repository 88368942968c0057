import type { ItemThings } from '../pack/item-things.ts';

/** What one timeline makes shoppers do, as far as common knowledge says. */
export interface StageDraw {
  /** Share of shoppers that are in it at a moment, times what they do for it. */
  mass: number;
  /** By row of the pack's things: how that is spread, adds up to at most 1. */
  spread: ReadonlyMap<number, number>;
}

/** What is done in a shop, told apart by what makes people do it. */
export interface UsualRates {
  /** What somebody does who is not in a timeline: the share of it that a thing has, by row of the pack's things. */
  outside(draw: StageDraw, row: number): number;
  /** How many times more there is in this shop for a timeline than its draw would explain. */
  emphasis(draw: StageDraw): number;
}

/** The part of what anybody does that follows the shop's items and nothing else: whims, gifts, other people's errands. */
const stray = 0.45;
/** However many timelines are known, so much of what is done is everyday at least. */
const minEveryday = 0.4;

/**
 * Somebody outside a timeline does everyday and ordinary things, what other stretches of life ask for, and a stray part. A
 * thing that only this timeline explains is rare outside it, however many items of it the shop has.
 *
 * @param base   The share of the shop's items and popularity that each thing has, adds up to about 1.
 * @param draws  Of all timelines.
 */
export function usualRates(base: Float64Array, draws: readonly StageDraw[], things: ItemThings): UsualRates {
  const ofStages = new Float64Array(base.length);
  let total = 0;
  for (const { mass, spread } of draws) {
    total += mass;
    for (const [row, part] of spread) ofStages[row]! += mass * part;
  }
  const scale = Math.min(1 - minEveryday, total) / total;
  const isOrdinary = (row: number): boolean => {
    const { everyday, ordinary } = things.things[row]!;
    return Boolean(everyday || ordinary);
  };
  const everyday = base.map((share, row) => (ofStages[row]! > 0 && !isOrdinary(row) ? 0 : share));
  const sum = everyday.reduce((all, share) => all + share, 0);
  const ofAll = everyday.map(
    (share, row) => scale * ofStages[row]! + (sum > 0 ? ((1 - scale * total) * share) / sum : 0),
  );
  return {
    outside: ({ mass, spread }, row) =>
      stray * base[row]! + (1 - stray) * (ofAll[row]! - scale * mass * (spread.get(row) ?? 0)),
    emphasis({ spread }) {
      let found = 0;
      for (const [row, part] of spread) found += (base[row]! * part) / ofAll[row]!;
      return found;
    },
  };
}
