import type { Observation } from './observe-things.ts';
import { type StageModel, weekDays } from './stage-model.ts';

/** Where a shopper stands in one life timeline, as far as anybody can tell. */
export interface StageBelief {
  /** Probability of each cell of the model. */
  cells: Float64Array;
  /** Of not being in it at all. */
  none: number;
  /** Of shopping for somebody else who is. */
  gift: number;
}

const weekMs = weekDays * 86_400_000;
/** Before that nothing of it can still run. */
const maxWeeks = 280;
/** Shopping for somebody else's stage begins about as often as a stage of one's own, and is over within a week or two. */
const giftsPerBeginning = 2;
const giftEnds = 0.7;
/** The part of the beginnings that are met in the middle of it: by somebody new to this shop. */
const metInTheMiddle = 0.3;
/** Chance a week that it ends without having run its course: the pet is given away, the hobby left. */
const abandoned = 0.002;
/** A day full of deeds is one visit with one purpose, and proves no more than this factor. */
const maxLogOfDay = Math.log(60);

/** Log likelihood of one day's deeds in each state, and as a gift, relative to chance. */
function addDay(day: readonly Observation[], model: StageModel, ofStates: Float64Array): number {
  const numStates = ofStates.length;
  const sum = new Float64Array(numStates);
  let gift = 0;
  for (const { thing, weight } of day) {
    const known = model.likelihood.get(thing);
    for (let s = 0; s < numStates; s++) sum[s]! += weight * Math.log((known ?? model.otherwise)[s]!);
    gift += weight * Math.log(model.gift.get(thing) ?? 0.4);
  }
  for (let s = 0; s < numStates; s++) ofStates[s]! += Math.min(maxLogOfDay, sum[s]!);
  return Math.min(maxLogOfDay, gift);
}

/** One week further: states end and follow each other, new ones begin. In place. */
export function stepWeek(belief: StageBelief, model: StageModel, begins = true): void {
  const { starts, hazard, stateOf } = model;
  const { cells } = belief;
  const numStates = starts.length - 1;
  const entering = new Float64Array(numStates + 1);
  let left = 0;
  for (let s = 0; s < numStates; s++) {
    const last = starts[s + 1]! - 1;
    let carried = 0;
    for (let cell = starts[s]!; cell <= last; cell++) {
      const here = cells[cell]!;
      const ending = here * hazard[cell]!;
      entering[s + 1]! += ending;
      const stays = here - ending;
      cells[cell] = carried;
      carried = stays;
    }
    cells[last]! += carried;
  }
  for (let s = 0; s < numStates; s++) cells[starts[s]!]! += entering[s]!;
  if (begins) {
    for (let cell = 0; cell < cells.length; cell++) {
      left += cells[cell]! * abandoned;
      cells[cell]! *= 1 - abandoned;
    }
  }
  const outside = belief.none;
  const begun = begins ? outside * model.beginsPerWeek : 0;
  const given = begins ? outside * model.beginsPerWeek * giftsPerBeginning : 0;
  belief.none = outside - begun - given + belief.gift * giftEnds + left + entering[numStates]!;
  belief.gift = belief.gift * (1 - giftEnds) + given;
  if (begun > 0) {
    cells[0]! += begun * (1 - metInTheMiddle);
    for (let cell = 0; cell < stateOf.length; cell++)
      cells[cell]! += begun * metInTheMiddle * model.stationary[cell]!;
  }
}

function normalize(belief: StageBelief): void {
  let total = belief.none + belief.gift;
  for (const value of belief.cells) total += value;
  belief.none /= total;
  belief.gift /= total;
  for (let cell = 0; cell < belief.cells.length; cell++) belief.cells[cell]! /= total;
}

/**
 * Forward filter of an explicit-duration (semi-Markov) chain in weekly steps, with a state for "none" and one for
 * shopping for somebody else: P(state, weeks in it | everything done until now). Deeds outside the timeline speak against
 * a state in which its share of them should be greater.
 *
 * @param observations  Sorted by time, none later than `nowMs`.
 * @returns             Undefined when nothing done so far tells of it.
 * @see Explicit-duration hidden Markov models (Yu 2010, "Hidden semi-Markov models", section 2).
 */
export function filterStage(
  observations: readonly Observation[],
  model: StageModel,
  nowMs: number,
): StageBelief | undefined {
  const earliest = nowMs - maxWeeks * weekMs;
  const first = observations.find(({ thing, timeMs }) => timeMs >= earliest && model.likelihood.has(thing));
  if (!first) return undefined;
  const numWeeks = Math.floor((nowMs - first.timeMs) / weekMs);
  // Weeks are counted back from now, so that the last one is whole.
  const beginMs = nowMs - (numWeeks + 1) * weekMs;
  const weeks: Observation[][] = Array.from({ length: numWeeks + 1 }, () => []);
  for (const observation of observations) {
    const week = Math.min(numWeeks, Math.floor((observation.timeMs - beginMs) / weekMs));
    if (week >= 0) weeks[week]!.push(observation);
  }
  const present = model.present;
  const belief: StageBelief = {
    cells: model.stationary.map((value) => value * present),
    none: 1 - present,
    gift: 0,
  };
  const numStates = model.starts.length - 1;
  weeks.forEach((week, at) => {
    if (at > 0) stepWeek(belief, model);
    else belief.gift = belief.none * model.beginsPerWeek * giftsPerBeginning;
    if (week.length === 0) return;
    const ofStates = new Float64Array(numStates);
    let gift = 0;
    for (let from = 0; from < week.length; ) {
      const day = Math.floor(week[from]!.timeMs / 86_400_000);
      let to = from;
      while (to < week.length && Math.floor(week[to]!.timeMs / 86_400_000) === day) to++;
      gift += addDay(week.slice(from, to), model, ofStates);
      from = to;
    }
    const greatest = Math.max(0, gift, ...ofStates);
    const factor = ofStates.map((value) => Math.exp(value - greatest));
    for (let cell = 0; cell < belief.cells.length; cell++)
      belief.cells[cell]! *= factor[model.stateOf[cell]!]!;
    belief.gift *= Math.exp(gift - greatest);
    belief.none *= Math.exp(-greatest);
    normalize(belief);
  });
  return belief;
}

export const cloneBelief = ({ cells, none, gift }: StageBelief): StageBelief => ({
  cells: cells.slice(),
  none,
  gift,
});
