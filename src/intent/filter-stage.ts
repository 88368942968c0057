import { columnFrom, firstOf, type ObservationColumns, placesOf, toColumns } from './observation-columns.ts';
import type { Observation } from './observe-things.ts';
import { type StageLogs, slotOf, stageLogs } from './stage-logs.ts';
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

const dayMs = 86_400_000;
const weekMs = weekDays * dayMs;
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

/** What anything outside the timeline tells of shopping for a gift. */
const giftOtherwise = 0.4;

/** Log likelihood of one day's deeds, those in [from, to), in each state, added to `ofStates`; and, returned, as a gift. Relative to chance. */
function addDay(
  { things, weights }: ObservationColumns,
  from: number,
  to: number,
  logs: StageLogs,
  ofStates: Float64Array,
): number {
  const { ofThing, otherwise, giftOfThing } = logs;
  const numStates = ofStates.length;
  const { sum } = logs;
  sum.fill(0);
  let gift = 0;
  /** Weight of what the timeline does not know: most of it, so that it is added up before it is judged. */
  let others = 0;
  for (let at = from; at < to; at++) {
    const slot = slotOf(logs, things[at]!);
    const weight = weights[at]!;
    if (slot < 0) {
      others += weight;
      continue;
    }
    for (let s = 0; s < numStates; s++) sum[s]! += weight * ofThing[slot * numStates + s]!;
    gift += weight * giftOfThing[slot]!;
  }
  for (let s = 0; s < numStates; s++) ofStates[s]! += Math.min(maxLogOfDay, sum[s]! + others * otherwise[s]!);
  return Math.min(maxLogOfDay, gift + others * Math.log(giftOtherwise));
}

/** One week further: states end and follow each other, new ones begin. In place. */
export function stepWeek(belief: StageBelief, model: StageModel, begins = true): void {
  const { starts, hazard, stationary } = model;
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
  const outside = belief.none;
  const begun = begins ? outside * model.beginsPerWeek : 0;
  const given = begins ? outside * model.beginsPerWeek * giftsPerBeginning : 0;
  if (begins) {
    const met = begun * metInTheMiddle;
    for (let cell = 0; cell < cells.length; cell++) {
      const here = cells[cell]!;
      left += here * abandoned;
      cells[cell] = here * (1 - abandoned) + met * stationary[cell]!;
    }
    cells[0]! += begun - met;
  }
  belief.none = outside - begun - given + belief.gift * giftEnds + left + entering[numStates]!;
  belief.gift = belief.gift * (1 - giftEnds) + given;
}

function normalize(belief: StageBelief): void {
  const { cells } = belief;
  let total = belief.none + belief.gift;
  for (let cell = 0; cell < cells.length; cell++) total += cells[cell]!;
  belief.none /= total;
  belief.gift /= total;
  for (let cell = 0; cell < cells.length; cell++) cells[cell]! /= total;
}

/** Where a filter stood at the end of its last week that nothing can change any more. */
interface Standing {
  /** From where its weeks are counted. */
  firstMs: number;
  numWeeks: number;
  belief: StageBelief;
}

/** Of the same observations when they were fewer, by model. What is found in it is not filtered again; the result is the same. */
export type StageMemory = Map<StageModel, Standing>;

/**
 * The deeds of one week heard, in place. A day without a deed of the timeline only speaks against it, so that such days
 * are told by the sum of their weights.
 *
 * @param places  Of the timeline's own deeds.
 */
function hearWeek(
  belief: StageBelief,
  columns: ObservationColumns,
  from: number,
  to: number,
  places: Int32Array,
  { starts }: StageModel,
  logs: StageLogs,
): void {
  const { weightBefore, dayFrom } = columns;
  const ofStates = new Float64Array(starts.length - 1);
  let others = weightBefore[to]! - weightBefore[from]!;
  let gift = 0;
  for (let at = 0; at < places.length; ) {
    const start = dayFrom[places[at]!]!;
    let end = places[at]! + 1;
    while (end < to && dayFrom[end] === start) end++;
    gift += addDay(columns, start, end, logs, ofStates);
    others -= weightBefore[end]! - weightBefore[start]!;
    while (at < places.length && places[at]! < end) at++;
  }
  gift += others * Math.log(giftOtherwise);
  let greatest = Math.max(0, gift);
  for (let s = 0; s < ofStates.length; s++) {
    ofStates[s]! += others * logs.otherwise[s]!;
    greatest = Math.max(greatest, ofStates[s]!);
  }
  const { cells } = belief;
  for (let s = 0; s < ofStates.length; s++) {
    const factor = Math.exp(ofStates[s]! - greatest);
    const end = starts[s + 1]!;
    for (let cell = starts[s]!; cell < end; cell++) cells[cell]! *= factor;
  }
  belief.gift *= Math.exp(gift - greatest);
  belief.none *= Math.exp(-greatest);
  normalize(belief);
}

/**
 * Forward filter of an explicit-duration (semi-Markov) chain in weekly steps, with a state for "none" and one for
 * shopping for somebody else: P(state, weeks in it | everything done until now). Deeds outside the timeline speak against
 * a state in which its share of them should be greater. Weeks are counted from the day (UTC) of the first deed that tells
 * of the timeline, so that those which are over stay as they are; the last one may be a part of a week.
 *
 * @param observations  Sorted by time, none later than `nowMs`.
 * @returns             Undefined when nothing done so far tells of it.
 * @see Explicit-duration hidden Markov models (Yu 2010, "Hidden semi-Markov models", section 2).
 */
export const filterStage = (
  observations: readonly Observation[],
  model: StageModel,
  nowMs: number,
): StageBelief | undefined => filterColumns(toColumns(observations), model, nowMs);

export function filterColumns(
  columns: ObservationColumns,
  model: StageModel,
  nowMs: number,
  memory?: StageMemory,
): StageBelief | undefined {
  const logs = stageLogs(model, giftOtherwise);
  const { timesMs } = columns;
  const first = firstOf(columns, logs.things, columnFrom(columns, nowMs - maxWeeks * weekMs));
  if (first === undefined) return undefined;
  const firstMs = Math.floor(timesMs[first]! / dayMs) * dayMs;
  const numWeeks = Math.floor((nowMs - firstMs) / weekMs);
  const stood = memory?.get(model);
  const known = stood?.firstMs === firstMs && stood.numWeeks <= numWeeks ? stood : undefined;
  const { present } = model;
  const belief: StageBelief = known
    ? cloneBelief(known.belief)
    : { cells: model.stationary.map((value) => value * present), none: 1 - present, gift: 0 };
  let from = columnFrom(columns, firstMs + (known?.numWeeks ?? 0) * weekMs);
  const places = placesOf(columns, logs.things, from);
  let at = 0;
  for (let week = known?.numWeeks ?? 0; week <= numWeeks; week++) {
    // The weeks before ended with a day, and of days that are over nothing changes.
    if (memory && week === numWeeks && week !== known?.numWeeks)
      memory.set(model, { firstMs, numWeeks: week, belief: cloneBelief(belief) });
    if (week > 0) stepWeek(belief, model);
    else belief.gift = belief.none * model.beginsPerWeek * giftsPerBeginning;
    const to = columnFrom(columns, firstMs + (week + 1) * weekMs);
    const begin = at;
    while (at < places.length && places[at]! < to) at++;
    if (to > from) hearWeek(belief, columns, from, to, places.subarray(begin, at), model, logs);
    from = to;
  }
  return belief;
}

export const cloneBelief = ({ cells, none, gift }: StageBelief): StageBelief => ({
  cells: cells.slice(),
  none,
  gift,
});
