import type { Observation } from './observe-things.ts';

/** Observations column by column, for what goes through all of them again and again. */
export interface ObservationColumns {
  length: number;
  things: Int32Array;
  weights: Float64Array;
  timesMs: Float64Array;
  /** -1 for a search. */
  items: Int32Array;
  /** Places of purchases. */
  purchases: number[];
  /** Number of each one's day (UTC), counting only days on which something was done. */
  dayOf: Int32Array;
  /** First place of each day, and at last `length`. */
  dayStarts: Int32Array;
  /** Deeds before each place, and at last all of them: shape [length + 1]. */
  deedsBefore: Float64Array;
  /** Places by thing, ascending; those of thing t are `placesFrom[t]` to `placesFrom[t + 1]`. */
  places: Int32Array;
  placesFrom: Int32Array;
}

const dayMs = 86_400_000;
/** From here on a deed counts whole: what is dear is looked at ten times before it is bought, and each look tells the stage. */
const wholeWeight = 0.35;

/** How much of a deed an observation of this weight is, 0 to 1. */
export const deedOf = (weight: number): number => Math.min(1, weight / wholeWeight);

/**
 * @param observations  Sorted by time.
 * @param shorter       Of the same ones when they were fewer: all but their last day is taken over from it.
 */
export function toColumns(
  observations: readonly Observation[],
  shorter?: ObservationColumns,
): ObservationColumns {
  const { length } = observations;
  const numDaysKept = Math.max(0, (shorter?.dayStarts.length ?? 0) - 2);
  const begin = shorter?.dayStarts[numDaysKept] ?? 0;
  const copy = <T extends Int32Array | Float64Array>(to: T, from: T | undefined): T => {
    if (from) to.set(from.subarray(0, begin));
    return to;
  };
  const things = copy(new Int32Array(length), shorter?.things);
  const items = copy(new Int32Array(length), shorter?.items);
  const weights = copy(new Float64Array(length), shorter?.weights);
  const timesMs = copy(new Float64Array(length), shorter?.timesMs);
  const dayOf = copy(new Int32Array(length), shorter?.dayOf);
  const starts = [...(shorter?.dayStarts.subarray(0, numDaysKept) ?? [])];
  const deedsBefore = copy(new Float64Array(length + 1), shorter?.deedsBefore);
  if (shorter) deedsBefore[begin] = shorter.deedsBefore[begin]!;
  const purchases = shorter?.purchases.filter((place) => place < begin) ?? [];
  let greatest = (shorter?.placesFrom.length ?? 1) - 2;
  let dayEndMs = Number.NEGATIVE_INFINITY;
  for (let at = begin; at < length; at++) {
    const { thing, weight, timeMs, item = -1, type } = observations[at]!;
    things[at] = thing;
    items[at] = item;
    if (type === 'purchase') purchases.push(at);
    weights[at] = weight;
    timesMs[at] = timeMs;
    deedsBefore[at + 1] = deedsBefore[at]! + deedOf(weight);
    if (timeMs >= dayEndMs) {
      starts.push(at);
      dayEndMs = (Math.floor(timeMs / dayMs) + 1) * dayMs;
    }
    dayOf[at] = starts.length - 1;
    greatest = Math.max(greatest, thing);
  }
  const dayStarts = Int32Array.of(...starts, length);
  return {
    length,
    things,
    items,
    purchases,
    weights,
    timesMs,
    dayOf,
    dayStarts,
    deedsBefore,
    ...placesByThing(things, greatest + 1),
  };
}

/** Counted, then put in their places. */
function placesByThing(
  things: Int32Array,
  numThings: number,
): Pick<ObservationColumns, 'places' | 'placesFrom'> {
  const placesFrom = new Int32Array(numThings + 1);
  for (const thing of things) if (thing >= 0) placesFrom[thing + 1]!++;
  for (let thing = 0; thing < numThings; thing++) placesFrom[thing + 1]! += placesFrom[thing]!;
  const next = placesFrom.slice();
  const places = new Int32Array(placesFrom[numThings]!);
  for (let at = 0; at < things.length; at++) {
    const thing = things[at]!;
    if (thing >= 0) places[next[thing]!++] = at;
  }
  return { places, placesFrom };
}

/** The places of a thing, ascending; nothing is copied. */
export const placesOf = ({ places, placesFrom }: ObservationColumns, thing: number): Int32Array =>
  places.subarray(placesFrom[thing] ?? places.length, placesFrom[thing + 1] ?? places.length);

/** The first of these places, ascending, that lies not before `timeMs`; undefined where all do. */
export function firstPlaceFrom(
  { timesMs }: ObservationColumns,
  places: Int32Array,
  timeMs: number,
): number | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timesMs[places[middle]!]! < timeMs) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** How often each of the shop's things was met. */
export function numMet({ things }: ObservationColumns, numThings: number): Int32Array {
  const counts = new Int32Array(numThings);
  for (let at = 0; at < things.length; at++) if (things[at]! >= 0) counts[things[at]!]!++;
  return counts;
}

/** Weight of all that was done with each of the shop's things, halved every so many days; a day fades as a whole. */
export function fadedWeights(
  { things, weights, timesMs, dayOf, dayStarts }: ObservationColumns,
  numThings: number,
  nowMs: number,
  halfLifeDays: number,
): Float64Array {
  const sums = new Float64Array(numThings);
  let faded = 1;
  for (let at = 0; at < things.length; at++) {
    if (dayStarts[dayOf[at]!] === at) faded = 2 ** (-(nowMs - timesMs[at]!) / (halfLifeDays * dayMs));
    if (things[at]! >= 0) sums[things[at]!]! += weights[at]! * faded;
  }
  return sums;
}
