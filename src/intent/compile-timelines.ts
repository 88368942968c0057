import type { LifeTimelines } from '../knowledge/life-timeline.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { compileTimeline, draftTimeline, type StageModel } from './stage-model.ts';
import { usualRates } from './usual-rates.ts';

/** How much of a thing's base rate is its popularity; the rest is the number of its items. */
const popularityShare = 0.5;
/** Nothing is rarer than a share of this among all things: small catalogues would make every item a proof. */
const leastShare = 0.25;
/** A shop that has much for a stretch of life sees more people in it, but not without limit: bounds of how many times more. */
const leastOften = 0.2;
const mostOften = 3;

/** The share of the shop's behaviour that each thing has, by row; adds up to about 1. */
export function baseRates(things: ItemThings, popularity: Float32Array): Float64Array {
  const numThings = things.things.length;
  const rates = new Float64Array(numThings);
  let total = 0;
  let numItems = 0;
  for (let row = 0; row < numThings; row++) {
    const items = things.itemsOf(row);
    numItems += items.length;
    for (const item of items) total += popularity[item] ?? 0;
  }
  for (let row = 0; row < numThings; row++) {
    const items = things.itemsOf(row);
    const loved = items.reduce((sum, item) => sum + (popularity[item] ?? 0), 0);
    const share = total > 0 ? loved / total : items.length / numItems;
    rates[row] = popularityShare * share + (1 - popularityShare) * (items.length / Math.max(1, numItems));
    rates[row] = Math.max(rates[row]!, leastShare / Math.max(1, numThings));
  }
  return rates;
}

/** The timelines that this shop's things can tell. */
export function compileTimelines(
  timelines: LifeTimelines,
  things: ItemThings,
  popularity: Float32Array,
): StageModel[] {
  const drafts = Object.entries(timelines).flatMap(
    ([id, timeline]) => draftTimeline(id, timeline, things) ?? [],
  );
  const usual = usualRates(
    baseRates(things, popularity),
    drafts.map(({ draw }) => draw),
    things,
  );
  const emphases = drafts.map(({ draw }) => usual.emphasis(draw));
  const middle = emphases.toSorted((a, b) => a - b)[drafts.length >> 1]!;
  return drafts.map((draft, at) => {
    const oftener = Math.sqrt(emphases[at]! / middle);
    return compileTimeline(draft, things, {
      usualOf: (row) => usual.outside(draft.draw, row),
      oftener: Math.max(leastOften, Math.min(mostOften, oftener)),
    });
  });
}

/** Things of which so large a share of all needs, by weight, is bound to months are of these months. */
const boundShare = 0.5;

/** Months of each thing that is bound to a time of the year, by row. */
export function monthsOfThings(timelines: LifeTimelines, things: ItemThings): Map<number, Set<number>> {
  const found = new Map<number, { bound: number; all: number; months: Set<number> }>();
  for (const { states } of Object.values(timelines)) {
    for (const { thing, weight, months } of states.flatMap(({ needs }) => needs)) {
      const row = things.find(thing);
      if (row === undefined) continue;
      const own = found.get(row) ?? { bound: 0, all: 0, months: new Set<number>() };
      own.all += weight;
      if (months) own.bound += weight;
      for (const month of months ?? []) own.months.add(month);
      found.set(row, own);
    }
  }
  const isBound = ({ bound, all }: { bound: number; all: number }): boolean => bound >= boundShare * all;
  return new Map(
    [...found]
      .filter(([, own]) => own.months.size > 0 && isBound(own))
      .map(([row, { months }]) => [row, months]),
  );
}
