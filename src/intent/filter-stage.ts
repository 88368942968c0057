import type { ObservedDays } from './gather-days.ts';
import { type StageModel, weekDays } from './stage-model.ts';
import { weighWeeks } from './weigh-weeks.ts';

/** Where a shopper stands in one life timeline, as far as anybody can tell. */
export interface StageBelief {
  /** Probability of each cell of the model. */
  cells: Float64Array;
  /** Of not being in it at all. */
  none: number;
  /** Of shopping for somebody else who is. */
  gift: number;
}

const dayMs = 86_400_000;
const weekMs = weekDays * dayMs;
/** Before that nothing of any timeline can still run: a dog's life. */
const maxWeeks = 800;
/** Shopping for somebody else's stage begins half as often as a stage of one's own, and is over within a week or two. */
const giftsPerBeginning = 0.5;
const giftEnds = 0.7;
/** Of the beginnings, the part that enters at the beginning of some later state: who buys the machine need not have begun with drip bags. */
const atAnyState = 0.2;
/** And the part that is met in the middle of a state: by somebody new to this shop. */
const inTheMiddle = 0.05;
/** Chance a week that it ends without having run its course: the pet is given away, the hobby left. */
const abandoned = 0.002;

/** States end and follow each other, in place; returns what has come to the end of the last. */
function advance(cells: Float64Array, { starts, hazard }: StageModel): number {
  let entering = 0;
  for (let s = 0; s < starts.length - 1; s++) {
    const last = starts[s + 1]! - 1;
    let carried = entering;
    entering = 0;
    for (let cell = starts[s]!; cell <= last; cell++) {
      const ending = cells[cell]! * hazard[cell]!;
      const staying = cells[cell]! - ending;
      entering += ending;
      cells[cell] = carried;
      carried = staying;
    }
    cells[last]! += carried;
  }
  return entering;
}

/** One week further: states end and follow each other, new ones begin. In place. */
export function stepWeek(belief: StageBelief, model: StageModel, begins = true): void {
  const { starts, stationary, beginsPerWeek } = model;
  const { cells, none, gift } = belief;
  const numStates = starts.length - 1;
  const ended = advance(cells, model);
  belief.none = none + gift * giftEnds + ended;
  belief.gift = gift * (1 - giftEnds);
  if (!begins) return;
  const begun = none * beginsPerWeek;
  belief.none -= begun * (1 + giftsPerBeginning);
  belief.gift += begun * giftsPerBeginning;
  const middle = begun * inTheMiddle;
  for (let cell = 0; cell < cells.length; cell++) {
    const here = cells[cell]!;
    belief.none += here * abandoned;
    cells[cell] = here * (1 - abandoned) + middle * stationary[cell]!;
  }
  cells[0]! += begun * (1 - inTheMiddle - atAnyState);
  for (let s = 0; s < numStates; s++) cells[starts[s]!]! += (begun * atAnyState) / numStates;
}

function normalize(belief: StageBelief): void {
  let total = belief.none + belief.gift;
  for (const value of belief.cells) total += value;
  belief.none /= total;
  belief.gift /= total;
  for (let cell = 0; cell < belief.cells.length; cell++) belief.cells[cell]! /= total;
}

/** The first day on which something was done that tells of the timeline and may still matter; undefined for none. */
function firstTold({ timesMs, ofThing }: ObservedDays, model: StageModel, nowMs: number): number | undefined {
  const earliest = nowMs - Math.min(maxWeeks, 2 * model.meanWeeks + 52) * weekMs;
  let first: number | undefined;
  for (const thing of model.likelihood.keys()) {
    const met = ofThing.get(thing)?.find(({ day }) => timesMs[day]! >= earliest);
    if (met) first = Math.min(first ?? met.day, met.day);
  }
  return first === undefined ? undefined : timesMs[first]!;
}

/**
 * Forward filter of an explicit-duration (semi-Markov) chain in weekly steps, with a state for "none" and one for
 * shopping for somebody else: P(state, weeks in it | everything done until now). Deeds outside the timeline speak against
 * a state in which its share of them should be greater.
 *
 * @param days  None later than `nowMs`.
 * @returns     Undefined when nothing done so far tells of it.
 * @see Explicit-duration hidden Markov models (Yu 2010, "Hidden semi-Markov models", section 2).
 */
export function filterStage(days: ObservedDays, model: StageModel, nowMs: number): StageBelief | undefined {
  const firstMs = firstTold(days, model, nowMs);
  if (firstMs === undefined) return undefined;
  // Weeks are counted back from now, so that the last one is whole; a day counts by its middle.
  const numWeeks = Math.max(1, Math.ceil((nowMs - firstMs) / weekMs));
  const beginMs = nowMs - numWeeks * weekMs;
  const weekOf = (timeMs: number): number =>
    timeMs < firstMs
      ? -1
      : Math.max(0, Math.min(numWeeks - 1, Math.floor((timeMs + dayMs / 2 - beginMs) / weekMs)));
  const weeks = weighWeeks(days, model, weekOf, numWeeks);
  const { present, stateOf, stationary } = model;
  const belief: StageBelief = {
    cells: stationary.map((value) => value * present),
    none: 1 - present,
    gift: (1 - present) * model.beginsPerWeek * giftsPerBeginning,
  };
  const width = model.starts.length;
  for (let week = 0; week < numWeeks; week++) {
    if (week > 0) stepWeek(belief, model);
    const told = weeks.subarray(week * width, (week + 1) * width);
    if (told.every((value) => value === 0)) continue;
    const greatest = Math.max(0, ...told);
    const factor = told.map((value) => Math.exp(value - greatest));
    for (let cell = 0; cell < stateOf.length; cell++) belief.cells[cell]! *= factor[stateOf[cell]!]!;
    belief.gift *= factor[width - 1]!;
    belief.none *= Math.exp(-greatest);
    normalize(belief);
  }
  return belief;
}

export const cloneBelief = ({ cells, none, gift }: StageBelief): StageBelief => ({
  cells: cells.slice(),
  none,
  gift,
});
