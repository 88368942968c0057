import { firstPlaceFrom, type ObservationColumns, placesOf } from './observation-columns.ts';
import { dayOfYear, placesAt } from './stage-calendar.ts';
import { type StageModel, weekDays } from './stage-model.ts';
import {
  cloneBelief,
  giftsPerBeginning,
  hearWeek,
  type StageBelief,
  stepWeek,
  type WeekFactors,
} from './step-week.ts';
import { weighWeeks } from './weigh-weeks.ts';

const dayMs = 86_400_000;
const weekMs = weekDays * dayMs;
/** Before that nothing of any timeline can still run: a dog's life. */
const maxWeeks = 800;
/** Long before a number grows too small to be told from nothing. */
const tiny = 1e-100;

/** Where a filter stood before the week that goes on, of which nothing can change any more. */
interface Standing {
  /** From where its weeks are counted. */
  firstMs: number;
  /** So many are over. */
  numWeeks: number;
  belief: StageBelief;
}

/** Of the same observations when they were fewer. What is found in it is not filtered again; the result is the same. */
export type StageMemory = Map<StageModel, Standing>;

const beginningOfDay = (timeMs: number): number => Math.floor(timeMs / dayMs) * dayMs;

/** The first day on which something was done that tells of the timeline and may still matter; undefined for none. */
function firstTold(
  columns: ObservationColumns,
  model: StageModel,
  nowMs: number,
  without?: ReadonlySet<number>,
): number | undefined {
  const earliest = nowMs - Math.min(maxWeeks, 2 * model.meanWeeks + 52) * weekMs;
  let first = columns.length;
  for (const thing of model.likelihood.keys()) {
    let places = placesOf(columns, thing);
    if (without) places = places.filter((place) => !without.has(place));
    first = Math.min(first, firstPlaceFrom(columns, places, earliest) ?? first);
  }
  return first === columns.length ? undefined : beginningOfDay(columns.timesMs[first]!);
}

const beliefBefore = (model: StageModel, firstMs: number): StageBelief => ({
  cells: placesAt(model, dayOfYear(firstMs)).map((value) => value * model.present),
  none: 1 - model.present,
  gift: (1 - model.present) * model.beginsPerWeek * giftsPerBeginning,
});

function scale(belief: StageBelief, factor: number): void {
  belief.none *= factor;
  belief.gift *= factor;
  for (let cell = 0; cell < belief.cells.length; cell++) belief.cells[cell]! *= factor;
}

const massOf = ({ cells, none, gift }: StageBelief): number =>
  cells.reduce((sum, value) => sum + value, none + gift);

/** From log likelihoods of a week [states + 1] to factors, `heard` written anew; undefined where nothing was heard. */
function toFactors(told: Float64Array, heard: WeekFactors): WeekFactors | undefined {
  if (told.every((value) => value === 0)) return undefined;
  const greatest = Math.max(0, ...told);
  told.forEach((value, s) => {
    heard[s] = Math.exp(value - greatest);
  });
  heard[told.length] = Math.exp(-greatest);
  return heard;
}

/**
 * Forward filter of an explicit-duration (semi-Markov) chain in weekly steps, with a state for "none" and one for
 * shopping for somebody else: P(state, weeks in it | everything done until now). Deeds outside the timeline speak against
 * a state in which its share of them should be greater. Weeks are counted from the day (UTC) of the first deed that tells
 * of it, so that those which are over stay as they are; the last may be a part of a week.
 *
 * @param columns  None later than `nowMs`.
 * @param memory   Of days that are over nothing may have changed since it was written.
 * @param without  Places that say nothing here: another instance of the timeline explains them. Not with a memory.
 * @returns        Undefined when nothing done so far tells of it.
 * @see Explicit-duration hidden Markov models (Yu 2010, "Hidden semi-Markov models", section 2).
 */
export function filterStage(
  columns: ObservationColumns,
  model: StageModel,
  nowMs: number,
  { memory, without }: { memory?: StageMemory | undefined; without?: ReadonlySet<number> } = {},
): StageBelief | undefined {
  const firstMs = firstTold(columns, model, nowMs, without);
  if (firstMs === undefined) return undefined;
  const { timesMs, dayStarts, dayOf } = columns;
  const thisWeek = Math.floor((nowMs - firstMs) / weekMs);
  const stood = memory?.get(model);
  const known = stood?.firstMs === firstMs && stood.numWeeks <= thisWeek ? stood : undefined;
  const fromWeek = known?.numWeeks ?? 0;
  const first = firstPlaceFrom(columns, dayStarts.subarray(0, -1), firstMs + fromWeek * weekMs);
  const weeks = weighWeeks(
    columns,
    model,
    {
      firstDay: first === undefined ? dayStarts.length - 1 : dayOf[first]!,
      weekOf: (day) => Math.floor((timesMs[dayStarts[day]!]! - firstMs) / weekMs) - fromWeek,
      numWeeks: thisWeek + 1 - fromWeek,
    },
    without,
  );
  const width = model.starts.length;
  const factors = new Float64Array(width + 1);
  const belief = known ? cloneBelief(known.belief) : beliefBefore(model, firstMs);
  for (let week = fromWeek; week <= thisWeek; week++) {
    const isNew = week > 0 && week !== known?.numWeeks;
    if (isNew && week === thisWeek)
      memory?.set(model, { firstMs, numWeeks: week, belief: cloneBelief(belief) });
    const at = (week - fromWeek) * width;
    const heard = toFactors(weeks.subarray(at, at + width), factors);
    if (week > 0) stepWeek(belief, model, firstMs + week * weekMs, true, heard);
    else if (heard) hearWeek(belief, model, heard);
    if (belief.none < tiny) scale(belief, 1 / massOf(belief));
  }
  scale(belief, 1 / massOf(belief));
  return belief;
}
