import type { Observation } from './observe-things.ts';

/** What the stage filter reads of observations, column by column: it goes through them once for every timeline. */
export interface ObservationColumns {
  length: number;
  things: Int32Array;
  weights: Float64Array;
  timesMs: Float64Array;
  /** -1 for a search. */
  items: Int32Array;
  /** Places of purchases. */
  purchases: number[];
  /** Sum of the weights before each place, and of all. */
  weightBefore: Float64Array;
  /** First place of each one's day (UTC). */
  dayFrom: Int32Array;
  /** Places by thing, ascending; those of thing t are `placesFrom[t]` to `placesFrom[t + 1]`. */
  places: Int32Array;
  placesFrom: Int32Array;
}

const dayMs = 86_400_000;

/**
 * @param observations  Sorted by time.
 * @param shorter       Of the same ones when they were fewer: all but their last day is taken over from it.
 */
export function toColumns(
  observations: readonly Observation[],
  shorter?: ObservationColumns,
): ObservationColumns {
  const { length } = observations;
  const begin = shorter && shorter.length > 0 ? shorter.dayFrom[shorter.length - 1]! : 0;
  const copy = <T extends Int32Array | Float64Array>(to: T, from: T | undefined, count = begin): T => {
    if (from) to.set(from.subarray(0, count));
    return to;
  };
  const things = copy(new Int32Array(length), shorter?.things);
  const items = copy(new Int32Array(length), shorter?.items);
  const weights = copy(new Float64Array(length), shorter?.weights);
  const timesMs = copy(new Float64Array(length), shorter?.timesMs);
  const weightBefore = copy(new Float64Array(length + 1), shorter?.weightBefore, begin + 1);
  const dayFrom = copy(new Int32Array(length), shorter?.dayFrom);
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
    weightBefore[at + 1] = weightBefore[at]! + weight;
    const isSameDay = timeMs < dayEndMs;
    dayFrom[at] = isSameDay ? dayFrom[at - 1]! : at;
    if (!isSameDay) dayEndMs = (Math.floor(timeMs / dayMs) + 1) * dayMs;
    greatest = Math.max(greatest, thing);
  }
  // Counted, then put in their places.
  const placesFrom = new Int32Array(greatest + 2);
  for (const thing of things) if (thing >= 0) placesFrom[thing + 1]!++;
  for (let thing = 0; thing <= greatest; thing++) placesFrom[thing + 1]! += placesFrom[thing]!;
  const next = placesFrom.slice();
  const places = new Int32Array(placesFrom[greatest + 1]!);
  for (let at = 0; at < length; at++) {
    const thing = things[at]!;
    if (thing >= 0) places[next[thing]!++] = at;
  }
  return { length, things, items, purchases, weights, timesMs, weightBefore, dayFrom, places, placesFrom };
}

/** Place of the first that is not before a time. */
export function columnFrom({ timesMs, length }: ObservationColumns, timeMs: number): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (timesMs[middle]! < timeMs) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where the places of a thing that are not before `from` begin among `places`. */
function rangeFrom({ places, placesFrom }: ObservationColumns, thing: number, from: number): number {
  let [low, high] = [placesFrom[thing]!, placesFrom[thing + 1]!];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place, from `from` on, at which any of these things stands. */
export function firstOf(
  columns: ObservationColumns,
  things: readonly number[],
  from: number,
): number | undefined {
  const { places, placesFrom, length } = columns;
  let first = length;
  for (const thing of things) {
    if (thing + 1 >= placesFrom.length) continue;
    const at = rangeFrom(columns, thing, from);
    if (at < placesFrom[thing + 1]!) first = Math.min(first, places[at]!);
  }
  return first < length ? first : undefined;
}

/** All of them, ascending. */
export function placesOf(columns: ObservationColumns, things: readonly number[], from = 0): Int32Array {
  const { places, placesFrom } = columns;
  const ranges: Int32Array[] = [];
  let length = 0;
  for (const thing of things) {
    if (thing + 1 >= placesFrom.length) continue;
    const range = places.subarray(rangeFrom(columns, thing, from), placesFrom[thing + 1]);
    if (range.length > 0) ranges.push(range);
    length += range.length;
  }
  const all = new Int32Array(length);
  let at = 0;
  for (const range of ranges) {
    all.set(range, at);
    at += range.length;
  }
  return all.sort();
}

/** How often each of the shop's things was met. */
export function numMet({ things }: ObservationColumns, numThings: number): Int32Array {
  const counts = new Int32Array(numThings);
  for (let at = 0; at < things.length; at++) if (things[at]! >= 0) counts[things[at]!]!++;
  return counts;
}

/** Weight of all that was done with each of the shop's things, halved every so many days; a day fades as a whole. */
export function fadedWeights(
  { things, weights, timesMs, dayFrom }: ObservationColumns,
  numThings: number,
  nowMs: number,
  halfLifeDays: number,
): Float64Array {
  const sums = new Float64Array(numThings);
  let faded = 1;
  for (let at = 0; at < things.length; at++) {
    if (dayFrom[at] === at) faded = 2 ** (-(nowMs - timesMs[at]!) / (halfLifeDays * dayMs));
    if (things[at]! >= 0) sums[things[at]!]! += weights[at]! * faded;
  }
  return sums;
}
