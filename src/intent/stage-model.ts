import type { LifeTimeline, StageState } from '../knowledge/life-timeline.ts';
import type { ItemThings } from '../pack/item-things.ts';

/** Weeks are the filter's steps: fine enough for sizes of a baby, few enough for three years of them. */
export const weekDays = 7;

/** A life timeline made ready for filtering against one shop. */
export interface StageModel {
  id: string;
  timeline: LifeTimeline;
  /** Cells of state s: `starts[s]` to `starts[s + 1]`, one for each week elapsed in it. */
  starts: Int32Array;
  /** The state of each cell. */
  stateOf: Int32Array;
  /** Chance that the state ends in this week, by cell. */
  hazard: Float64Array;
  /** Where somebody met in the middle of it stands: by cell, adds up to 1. */
  stationary: Float64Array;
  /** Chance to begin within a week. */
  beginsPerWeek: number;
  /** Share of shoppers that are in it at a moment. */
  present: number;
  /** By row of the pack's things: how much likelier it is in each state than elsewhere; only of things that tell something. */
  likelihood: ReadonlyMap<number, Float64Array>;
  /** The same of something outside the timeline, by state; below 1. */
  otherwise: Float64Array;
  /** By row of the pack's things: likelihood as a gift. */
  gift: ReadonlyMap<number, number>;
}

/** Beyond the 90th percentile there are few; the last cell holds them. */
const tailFactor = 1.35;
const maxWeeksOfState = 130;
/** z of the 90th percentile. */
const z90 = 1.2816;
/** No single deed says more than this: common knowledge is not that sure of itself. */
const maxLikelihood = 40;
/** Authors speak of a general shop; shoppers buy a part of it elsewhere. */
const shareSeen = 0.6;
const defaultGiftShare = 0.1;
/** While shopping for somebody else's stage, so much of what one does is for that. */
const giftFocus = 0.6;

/** Abramowitz and Stegun 7.1.26: standard normal distribution function, error below 1.5e-7. */
function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const erf = 1 - tail * Math.exp(-x * x);
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
}

/** Chance to end in week w given that it has lasted until then: log-normal through the three percentiles. */
function hazardOf([low, median, high]: StageState['days']): Float64Array {
  const sigma = Math.max(0.02, (Math.log(high) - Math.log(Math.max(1, low))) / (2 * z90));
  const numWeeks = Math.max(1, Math.min(maxWeeksOfState, Math.ceil((high * tailFactor) / weekDays)));
  const cdf = (days: number): number => (days <= 0 ? 0 : normalCdf(Math.log(days / median) / sigma));
  return Float64Array.from({ length: numWeeks }, (_, week) => {
    const left = 1 - cdf(week * weekDays);
    if (week === numWeeks - 1) return Math.max(0.2, 1 - 1 / numWeeks);
    return left < 1e-9 ? 1 : (cdf((week + 1) * weekDays) - cdf(week * weekDays)) / left;
  });
}

/** What an item that is only broadly the thing tells of each sort that is named. */
const broadly = 0.5;

/**
 * Weights of the shop's things in each state. A sort that no state names counts as the broader thing; a broader thing
 * that no state names tells half of what its sorts do.
 */
function readSignals({ states }: LifeTimeline, things: ItemThings): Map<number, Float64Array> {
  const named = new Map<number, Float64Array>();
  states.forEach(({ signals }, s) => {
    for (const [thing, weight] of Object.entries(signals)) {
      const row = things.find(thing);
      if (row === undefined) continue;
      const own = named.get(row) ?? new Float64Array(states.length);
      own[s]! += weight;
      named.set(row, own);
    }
  });
  const all = new Map(named);
  things.things.forEach((_, row) => {
    const [, ...broader] = things.withBroader(row);
    if (!named.has(row)) {
      const nearest = broader.find((each) => named.has(each));
      if (nearest !== undefined) all.set(row, named.get(nearest)!);
      return;
    }
    for (const each of broader) {
      if (named.has(each)) break;
      const sum = all.get(each) ?? new Float64Array(states.length);
      named.get(row)!.forEach((weight, s) => {
        sum[s]! += broadly * weight;
      });
      all.set(each, sum);
    }
  });
  return all;
}

/**
 * @param base  By row of the pack's things: the share of the shop's behaviour that it has, adds up to about 1.
 * @returns     Undefined when the shop sells nothing that would tell the timeline.
 */
export function compileTimeline(
  id: string,
  timeline: LifeTimeline,
  things: ItemThings,
  base: Float64Array,
): StageModel | undefined {
  const { states } = timeline;
  const hazards = states.map(({ days }) => hazardOf(days));
  const starts = new Int32Array(states.length + 1);
  for (let s = 0; s < states.length; s++) starts[s + 1] = starts[s]! + hazards[s]!.length;
  const numCells = starts.at(-1)!;
  const stateOf = new Int32Array(numCells);
  const hazard = new Float64Array(numCells);
  const stationary = new Float64Array(numCells);
  let total = 0;
  hazards.forEach((own, s) => {
    let alive = 1;
    own.forEach((value, week) => {
      const cell = starts[s]! + week;
      stateOf[cell] = s;
      hazard[cell] = value;
      stationary[cell] = alive;
      total += alive;
      alive *= 1 - value;
    });
  });
  for (let cell = 0; cell < numCells; cell++) stationary[cell]! /= total;

  const raw = readSignals(timeline, things);
  if (raw.size === 0) return undefined;
  const said = states.map(({ signals, otherSignals = 0 }) =>
    Object.values(signals).reduce((sum, weight) => sum + weight, otherSignals),
  );
  const share = states.map((state) => Math.min(0.9, shareSeen * state.share));
  const likelihood = new Map<number, Float64Array>();
  const gift = new Map<number, number>();
  let giftTotal = 0;
  for (const [row, weights] of raw) {
    const giftShare = things.things[row]!.giftShare ?? defaultGiftShare;
    giftTotal += giftShare * Math.max(...weights);
  }
  for (const [row, weights] of raw) {
    const usual = base[row]!;
    likelihood.set(
      row,
      weights.map((weight, s) => {
        const own = weight / (said[s] || 1);
        return Math.min(maxLikelihood, 1 - share[s]! + (share[s]! * own) / usual);
      }),
    );
    const giftShare = things.things[row]!.giftShare ?? defaultGiftShare;
    const own = (giftShare * Math.max(...weights)) / giftTotal;
    gift.set(row, Math.min(maxLikelihood, 1 - giftFocus + (giftFocus * own) / usual));
  }
  return {
    id,
    timeline,
    starts,
    stateOf,
    hazard,
    stationary,
    beginsPerWeek: timeline.beginsPerYear / 52,
    present: Math.min(0.3, (timeline.beginsPerYear * total) / 52),
    likelihood,
    otherwise: Float64Array.from(share, (value) => 1 - value),
    gift,
  };
}
