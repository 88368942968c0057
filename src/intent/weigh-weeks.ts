import type { ObservedDays } from './gather-days.ts';
import { maxLikelihood, type StageModel } from './stage-model.ts';

/** A day full of deeds is one visit with one purpose, and proves no more than this factor. */
const maxLogOfDay = Math.log(200);
/** What is done outside the timeline speaks against it, but one visit's errands are not independent of each other. */
const against = 0.6;
/** The same of shopping for somebody else. */
const logOfGift = Math.log(0.4);
/** The part of what one does that one has done before, out of habit. */
const habit = 0.2;
/** Deeds from which a habit is seen. */
const fewDeeds = 20;

/** How much commoner a thing is with somebody who has met it before, outside any stage, than with anybody. */
const habitual = (before: number, done: number, usual: number): number =>
  Math.max(1, 1 - habit + (habit * before) / (done + fewDeeds) / usual);

/**
 * Log likelihood of each week's deeds in each state, and last as a gift, relative to chance, shape [weeks, states + 1].
 * What this shopper has met again and again needs no stage to be met once more.
 *
 * @param weekOf  Below 0 for days that are not asked about.
 */
export function weighWeeks(
  { timesMs, weights, before, ofThing }: ObservedDays,
  { likelihood, otherwise, gift, usual }: StageModel,
  weekOf: (dayMs: number) => number,
  numWeeks: number,
): Float64Array {
  const numStates = otherwise.length;
  const width = numStates + 1;
  const told = new Map<number, Float64Array>();
  const logOtherwise = otherwise.map((value) => against * Math.log(value));
  for (const [thing, ofStates] of likelihood) {
    let met = 0;
    for (const { day, weight } of ofThing.get(thing) ?? []) {
      const sums = told.get(day) ?? new Float64Array(width + 1);
      told.set(day, sums);
      const commoner = habitual(met, before[day]!, usual.get(thing)!);
      for (let s = 0; s < numStates; s++) {
        const rest = otherwise[s]!;
        const log = Math.log(Math.min(maxLikelihood, rest + (ofStates[s]! - rest) / commoner));
        sums[s]! += weight * (log < 0 ? against * log : log);
      }
      sums[numStates]! += weight * Math.log(gift.get(thing)!);
      sums[width]! += weight;
      met += weight;
    }
  }
  const weeks = new Float64Array(numWeeks * width);
  for (let day = 0; day < timesMs.length; day++) {
    const week = weekOf(timesMs[day]!);
    if (week < 0) continue;
    const sums = told.get(day);
    const outside = weights[day]! - (sums?.[width] ?? 0);
    for (let s = 0; s < width; s++) {
      const log = (sums?.[s] ?? 0) + outside * (s < numStates ? logOtherwise[s]! : logOfGift);
      weeks[week * width + s]! += Math.min(maxLogOfDay, log);
    }
  }
  return weeks;
}
