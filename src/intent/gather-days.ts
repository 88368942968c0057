import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
/** From here on a deed counts whole: what is dear is looked at ten times before it is bought, and each look tells the stage. */
const wholeWeight = 0.35;

/** What was done with one thing on one day. */
export interface DayOfThing {
  /** Place in `timesMs`. */
  day: number;
  weight: number;
}

/** Observations by day and by thing, so that each timeline looks at its own things alone. */
export interface ObservedDays {
  /** Oldest first: the beginning of each day on which something was done. */
  timesMs: readonly number[];
  /** What was done on each of them in all. */
  weights: readonly number[];
  /** What was done before each of them. */
  before: readonly number[];
  /** By row of the pack's things, oldest first. */
  ofThing: ReadonlyMap<number, readonly DayOfThing[]>;
}

/** @param observations  Sorted by time. */
export function gatherDays(observations: readonly Observation[]): ObservedDays {
  const timesMs: number[] = [];
  const weights: number[] = [];
  const before: number[] = [];
  const ofThing = new Map<number, DayOfThing[]>();
  for (const { thing, timeMs, weight: sure } of observations) {
    const dayTime = Math.floor(timeMs / dayMs) * dayMs;
    if (timesMs.at(-1) !== dayTime) {
      before.push((before.at(-1) ?? 0) + (weights.at(-1) ?? 0));
      timesMs.push(dayTime);
      weights.push(0);
    }
    const day = timesMs.length - 1;
    const weight = Math.min(1, sure / wholeWeight);
    weights[day]! += weight;
    if (thing < 0) continue;
    const own = ofThing.get(thing) ?? [];
    if (own.length === 0) ofThing.set(thing, own);
    const last = own.at(-1);
    if (last?.day === day) last.weight += weight;
    else own.push({ day, weight });
  }
  return { timesMs, weights, before, ofThing };
}
