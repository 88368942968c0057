import { dayOfYear, outOfSeason, yearDays } from './stage-calendar.ts';
import { weekDays } from './stage-durations.ts';
import type { StageModel } from './stage-model.ts';

/** Where a shopper stands in one life timeline, as far as anybody can tell. */
export interface StageBelief {
  /** Probability of each cell of the model. */
  cells: Float64Array;
  /** Of not being in it at all. */
  none: number;
  /** Of shopping for somebody else who is. */
  gift: number;
}

/** Shopping for somebody else's stage begins half as often as a stage of one's own, and is over within a week or two. */
export const giftsPerBeginning = 0.5;
const giftEnds = 0.7;
/** Of the beginnings, the part that enters at the beginning of some later state: who buys the machine need not have begun with drip bags. */
const atAnyState = 0.3;
/** And the part that is met in the middle of a state: by somebody new to this shop. */
const inTheMiddle = 0.05;
/** Chance a week that it ends without having run its course: the pet is given away, the hobby left. */
const abandoned = 0.002;

export const cloneBelief = ({ cells, none, gift }: StageBelief): StageBelief => ({
  cells: cells.slice(),
  none,
  gift,
});

/** How likely the deeds of a week are in each state, as a gift, and last outside: shape [states + 2], none above 1. */
export type WeekFactors = Float64Array;

/** What the deeds of the week at hand make of the belief, in place. */
export function hearWeek(belief: StageBelief, { starts, stateOf }: StageModel, heard: WeekFactors): void {
  const numStates = starts.length - 1;
  for (let cell = 0; cell < belief.cells.length; cell++) belief.cells[cell]! *= heard[stateOf[cell]!]!;
  belief.gift *= heard[numStates]!;
  belief.none *= heard[numStates + 1]!;
}

/**
 * One week further, in place: states end and follow each other, new ones begin, and what the week's deeds make of it. One
 * pass over the cells, as a long history takes hundreds of weeks of them in every timeline.
 *
 * @param fromMs  When the week begins that is gone into.
 * @param heard   Without it the belief adds up to what it did before, else to less.
 */
export function stepWeek(
  belief: StageBelief,
  model: StageModel,
  fromMs: number,
  begins = true,
  heard?: WeekFactors,
): void {
  const { starts, hazard, stationary, calendar, beginsPerWeek } = model;
  const { cells, none, gift } = belief;
  const numStates = starts.length - 1;
  const day = calendar ? dayOfYear(fromMs) : 0;
  const begun = begins ? none * beginsPerWeek : 0;
  const middle = begun * inTheMiddle;
  const kept = begins ? 1 - abandoned : 1;
  let begunInAll = 0;
  let entering = 0;
  let stayed = 0;
  for (let s = 0; s < numStates; s++) {
    const end = starts[s + 1]!;
    const factor = heard ? heard[s]! : 1;
    const due = calendar?.ends[s]?.[day];
    const lasting = due === undefined ? 1 : outOfSeason;
    const readyFrom = due === undefined ? end : calendar!.readyFrom[s]!;
    const share = atAnyState / numStates + (s === 0 ? 1 - inTheMiddle - atAnyState : 0);
    const season = calendar?.begins[s];
    let beginning = begun * share * (season?.[day] ?? 1);
    /** When in the year those began who are in a cell now. */
    let beganOn = day;
    stayed += entering;
    let carried = entering;
    entering = 0;
    for (let cell = starts[s]!; cell < end; cell++) {
      const value = cells[cell]!;
      const chance = lasting * hazard[cell]!;
      const ending = value * (cell < readyFrom || chance > due! ? chance : due!);
      const entered = middle * stationary[cell]! * (season ? season[beganOn]! : 1) + beginning;
      beganOn -= weekDays;
      if (beganOn < 0) beganOn += yearDays;
      begunInAll += entered;
      entering += ending;
      stayed += value - ending;
      cells[cell] = (carried * kept + entered) * factor;
      carried = value - ending;
      beginning = 0;
    }
    // The last cell holds all who have been longer in the state.
    cells[end - 1]! += carried * kept * factor;
  }
  const left = stayed * (1 - kept);
  belief.none = none + gift * giftEnds + entering + left - begunInAll - begun * giftsPerBeginning;
  belief.gift = gift * (1 - giftEnds) + begun * giftsPerBeginning;
  if (!heard) return;
  belief.gift *= heard[numStates]!;
  belief.none *= heard[numStates + 1]!;
}
