import { createRandom } from '../../seeded.ts';
import type { Samples } from './tally.ts';

/** Least and greatest of the middle 95 %. */
export type Interval = [low: number, high: number];

const numDraws = 1000;
const seed = 0;

/**
 * 95 % percentile intervals of means over rows, by drawing shoppers with all their rows: rows of one shopper are alike,
 * and drawing rows one by one would make intervals too narrow. A thousand draws with one seed, the same for every
 * sample, so that the interval of a difference is a paired one.
 *
 * @param numShoppers  Shoppers are numbered 0 to `numShoppers` - 1.
 * @returns            One interval a sample, in their order; a draw without any row of a sample is passed over.
 * @see Efron and Tibshirani, An Introduction to the Bootstrap, 1993.
 */
export function bootstrapIntervals(samples: readonly Samples[], numShoppers: number): Interval[] {
  const totals = samples.map(({ shoppers, values }) => {
    const sums = new Float64Array(numShoppers);
    const counts = new Uint32Array(numShoppers);
    shoppers.forEach((shopper, at) => {
      sums[shopper]! += values[at]!;
      counts[shopper]!++;
    });
    return { sums, counts, means: [] as number[] };
  });
  // Only who has a row is drawn, however the log numbers its shoppers.
  const present = Array.from({ length: numShoppers }, (_, shopper) => shopper).filter((shopper) =>
    totals.some(({ counts }) => counts[shopper]! > 0),
  );
  const random = createRandom(seed);
  const times = new Uint32Array(numShoppers);
  for (let draw = 0; draw < numDraws; draw++) {
    times.fill(0);
    for (let at = 0; at < present.length; at++) times[present[Math.floor(random() * present.length)]!]!++;
    for (const { sums, counts, means } of totals) {
      let sum = 0;
      let count = 0;
      for (let shopper = 0; shopper < numShoppers; shopper++) {
        sum += times[shopper]! * sums[shopper]!;
        count += times[shopper]! * counts[shopper]!;
      }
      if (count > 0) means.push(sum / count);
    }
  }
  return totals.map(({ means }) => {
    const sorted = means.sort((a, b) => a - b);
    const quantile = (share: number): number =>
      Math.round((sorted[Math.round(share * (sorted.length - 1))] ?? 0) * 1e6) / 1e6;
    return [quantile(0.025), quantile(0.975)];
  });
}

/** Intervals of every sample, by its name. */
export function intervalsOf(
  samples: ReadonlyMap<string, Samples>,
  numShoppers: number,
): Record<string, Interval> {
  const intervals = bootstrapIntervals([...samples.values()], numShoppers);
  return Object.fromEntries([...samples.keys()].map((name, at) => [name, intervals[at]!]));
}
