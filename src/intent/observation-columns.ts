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
  const copy = <T extends Int32Array | Float64Array>(to: T, from: T | undefined): T => {
    if (from) to.set(from.subarray(0, begin));
    return to;
  };
  const things = copy(new Int32Array(length), shorter?.things);
  const items = copy(new Int32Array(length), shorter?.items);
  const weights = copy(new Float64Array(length), shorter?.weights);
  const timesMs = copy(new Float64Array(length), shorter?.timesMs);
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
  return { length, things, items, purchases, weights, timesMs, dayFrom, places, placesFrom };
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

/** All places from `from` on at which any of these things stands, ascending. */
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
