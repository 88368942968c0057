import type { LifeTimelines } from '../knowledge/life-timeline.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { compileTimeline, draftTimeline, type StageModel } from './stage-model.ts';
import { usualRates } from './usual-rates.ts';

/** How much of a thing's base rate is its popularity; the rest is the number of its items. */
const popularityShare = 0.5;
/** Nothing is rarer than a share of this among all things: small catalogues would make every item a proof. */
const leastShare = 0.25;

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
  return drafts.map((draft) => compileTimeline(draft, things, (row) => usual(draft.draw, row)));
}

/** Months of each thing that every need for it is bound to, by row; absent where one is wanted in any month. */
export function monthsOfThings(timelines: LifeTimelines, things: ItemThings): Map<number, Set<number>> {
  const months = new Map<number, Set<number>>();
  const anyMonth = new Set<number>();
  for (const { states } of Object.values(timelines)) {
    for (const need of states.flatMap(({ needs }) => needs)) {
      const row = things.find(need.thing);
      if (row === undefined) continue;
      if (!need.months) anyMonth.add(row);
      else months.set(row, new Set([...(months.get(row) ?? []), ...need.months]));
    }
  }
  for (const row of anyMonth) months.delete(row);
  return months;
}
