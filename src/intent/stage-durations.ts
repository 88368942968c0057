import type { StageState } from '../knowledge/life-timeline.ts';

/** Weeks are the filter's steps: fine enough for sizes of a baby, few enough for three years of them. */
export const weekDays = 7;

/** The cells of a timeline's states: one for each week elapsed in a state. */
export interface StageCells {
  /** Cells of state s: `starts[s]` to `starts[s + 1]`. */
  starts: Int32Array;
  /** The state of each cell. */
  stateOf: Int32Array;
  /** Chance that the state ends in this week, by cell. */
  hazard: Float64Array;
  /** Where somebody met in the middle of it stands: by cell, adds up to 1. */
  stationary: Float64Array;
  /** How long the whole lasts on average. */
  meanWeeks: number;
}

/** Beyond the 90th percentile there are few; the last cell holds them. */
const tailFactor = 1.35;
/** Ten years: a dog's grown life. */
const maxWeeksOfState = 520;
/** Authors widen their percentiles by their own doubt; where somebody stands is told better by narrower ones. */
const ofSpread = 0.6;
/** z of the 90th percentile. */
const z90 = 1.2816;

/** Abramowitz and Stegun 7.1.26: standard normal distribution function, error below 1.5e-7. */
function normalCdf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const erf = 1 - tail * Math.exp(-x * x);
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
}

/** Chance to end in week w given that it has lasted until then: log-normal about the median. */
function hazardOf([low, median, high]: StageState['days']): Float64Array {
  const sigma = Math.max(0.02, (ofSpread * (Math.log(high) - Math.log(Math.max(1, low)))) / (2 * z90));
  const numWeeks = Math.max(1, Math.min(maxWeeksOfState, Math.ceil((high * tailFactor) / weekDays)));
  const cdf = (days: number): number => (days <= 0 ? 0 : normalCdf(Math.log(days / median) / sigma));
  return Float64Array.from({ length: numWeeks }, (_, week) => {
    const left = 1 - cdf(week * weekDays);
    if (week === numWeeks - 1) return Math.max(0.2, 1 - 1 / numWeeks);
    return left < 1e-9 ? 1 : (cdf((week + 1) * weekDays) - cdf(week * weekDays)) / left;
  });
}

export function layOutCells(states: readonly StageState[]): StageCells {
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
  return { starts, stateOf, hazard, stationary, meanWeeks: total };
}
