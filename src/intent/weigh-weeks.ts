import { deedOf, type ObservationColumns, placesOf } from './observation-columns.ts';
import { maxLikelihood, type StageModel } from './stage-model.ts';

/** A day full of deeds is one visit with one purpose, and proves no more than this factor. */
const maxLogOfDay = Math.log(200);
/** What is done outside the timeline speaks against it, but one visit's errands are not independent of each other. */
const against = 0.6;
/** The same of shopping for somebody else. */
const logOfGift = Math.log(0.4);
/** A habit takes time: what was first met within so many days is as likely the beginning of a stage. */
const habitMs = 60 * 86_400_000;
/** The part of what one does that one has done before, out of habit. */
const habit = 0.3;
/** Deeds from which a habit is seen. */
const fewDeeds = 20;

/** How much commoner a thing is with somebody who has met it before, outside any stage, than with anybody. */
const habitual = (before: number, done: number, usual: number): number =>
  Math.max(1, 1 - habit + (habit * before) / (done + fewDeeds) / usual);

/** Days on which something was done, and the week that each of them belongs to. */
export interface WeeksAsked {
  /** Number of the first day asked about; all later ones are. */
  firstDay: number;
  weekOf(day: number): number;
  numWeeks: number;
}

/**
 * Log likelihood of each week's deeds in each state, and last as a gift, relative to chance, shape [numWeeks, states + 1].
 * What this shopper has met again and again needs no stage to be met once more.
 *
 * @param without  Places that say nothing here: another instance of the timeline explains them.
 */
export function weighWeeks(
  columns: ObservationColumns,
  { likelihood, otherwise, gift, usual }: StageModel,
  { firstDay, weekOf, numWeeks }: WeeksAsked,
  without?: ReadonlySet<number>,
): Float64Array {
  const { weights, dayOf, dayStarts, deedsBefore, timesMs } = columns;
  const numStates = otherwise.length;
  const width = numStates + 1;
  const numDays = dayStarts.length - 1 - firstDay;
  /** By day: log likelihood in each state and as a gift, and last the timeline's own deeds. */
  const told = new Float64Array(numDays * (width + 1));
  const from = dayStarts[firstDay]!;
  for (const [thing, ofStates] of likelihood) {
    const places = placesOf(columns, thing);
    if ((places.at(-1) ?? -1) < from) continue;
    const usually = usual.get(thing)!;
    const logOfGiven = Math.log(gift.get(thing)!);
    let met = 0;
    let numOld = 0;
    for (const place of places) {
      const day = dayOf[place]!;
      const isAsked = day >= firstDay;
      const row = (day - firstDay) * (width + 1);
      const deed = deedOf(weights[place]!);
      if (isAsked) told[row + width]! += deed;
      if (without?.has(place)) continue;
      if (isAsked) {
        for (; timesMs[places[numOld]!]! < timesMs[place]! - habitMs; numOld++)
          if (!without?.has(places[numOld]!)) met += deedOf(weights[places[numOld]!]!);
        const commoner = habitual(met, deedsBefore[dayStarts[day]!]!, usually);
        for (let s = 0; s < numStates; s++) {
          const rest = otherwise[s]!;
          const log = Math.log(Math.min(maxLikelihood, rest + (ofStates[s]! - rest) / commoner));
          told[row + s]! += deed * (log < 0 ? against * log : log);
        }
        told[row + numStates]! += deed * logOfGiven;
      }
    }
  }
  const logOutside = Float64Array.from({ length: width }, (_, s) =>
    s < numStates ? against * Math.log(otherwise[s]!) : logOfGift,
  );
  const weeks = new Float64Array(numWeeks * width);
  for (let at = 0; at < numDays; at++) {
    const day = firstDay + at;
    const row = at * (width + 1);
    const week = weekOf(day) * width;
    const outside = deedsBefore[dayStarts[day + 1]!]! - deedsBefore[dayStarts[day]!]! - told[row + width]!;
    for (let s = 0; s < width; s++)
      weeks[week + s]! += Math.min(maxLogOfDay, told[row + s]! + outside * logOutside[s]!);
  }
  return weeks;
}
