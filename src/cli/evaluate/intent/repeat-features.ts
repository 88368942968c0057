import { lateness, likelyNext, rhythmOf } from '../../../ranking/tags/own-rhythm.ts';
import { median } from '../../../ranking/tags/tag-visits.ts';
import type { ItemIndex } from '../../../types.ts';
import type { RowHistory } from '../row.ts';

export interface ItemVisit {
  timeMs: number;
  items: ItemIndex[];
}

/** What all shoppers do. */
export interface RepeatLog {
  /** ln of how many bought each item, the most popular one 0; shape [M]. */
  popularity: Float64Array;
  /** ln of how much more readily each item is bought again by those who have it than any item is; shape [M]. */
  again: Float64Array;
  /** From one purchase of an item to the next, in the middle; NaN where too few came back; shape [M]. Of any item, and between visits. */
  intervalDays: Float64Array;
  returnDays: number;
  visitDays: number;
}

/** How often: share of visits, times, weighed by how many visits ago, and how popular with all. */
const ofCount = ['share', 'times', 'late', 'last', 'popular'] as const;
/** When: how readily others buy it again, days since, lateness against the item's rhythm, that it is due, own gaps known, and whether the last purchase was the last visit. */
const ofTime = ['again', 'since', 'lateness', 'due', 'gaps', 'fresh', 'visits'] as const;
export const repeatFeatures = [...ofCount, ...ofTime] as const;
export const numCountFeatures = ofCount.length;

const dayMs = 86_400_000;
const minReturns = 8;
/** Chances to buy an item again count as so many more at the common rate. */
const shrink = 30;

/** Visits of a dated history, oldest first, each item once; empty where times are not told. */
export function itemVisits({ items, timesMs }: RowHistory): ItemVisit[] {
  const visits: ItemVisit[] = [];
  items.forEach((item, at) => {
    const timeMs = timesMs?.[at];
    if (timeMs === undefined) return;
    if (visits.at(-1)?.timeMs !== timeMs) visits.push({ timeMs, items: [] });
    const last = visits.at(-1)!;
    if (!last.items.includes(item)) last.items.push(item);
  });
  return visits;
}

const gapsOf = (visits: readonly ItemVisit[]): number[] =>
  visits
    .slice(1)
    .map(({ timeMs }, at) => (timeMs - visits[at]!.timeMs) / dayMs)
    .filter((days) => days >= 0.5);

export function countReturns(train: readonly RowHistory[], numItems: number): RepeatLog {
  const returns: number[][] = Array.from({ length: numItems }, () => []);
  const gaps: number[] = [];
  const [counts, chances, taken] = [0, 0, 0].map(() => new Float64Array(numItems)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const history of train) {
    const visits = itemVisits(history);
    gaps.push(...gapsOf(visits));
    const last = new Map<ItemIndex, number>();
    for (const { timeMs, items } of visits) {
      for (const item of last.keys()) chances[item]!++;
      for (const item of items) {
        counts[item]!++;
        if (last.has(item)) taken[item]!++;
        const days = (timeMs - (last.get(item) ?? Number.NaN)) / dayMs;
        if (days >= 0.5) returns[item]!.push(days);
        last.set(item, timeMs);
      }
    }
  }
  const sum = (row: Float64Array): number => row.reduce((total, each) => total + each, 0);
  const common = (sum(taken) + 1) / (sum(chances) + 2);
  const most = Math.log(counts.reduce((max, count) => Math.max(max, count), 0) + 1);
  return {
    popularity: counts.map((count) => Math.log(count + 1) - most),
    again: taken.map((count, item) =>
      Math.log((count + shrink * common) / (chances[item]! + shrink) / common),
    ),
    intervalDays: Float64Array.from(returns, (days) =>
      days.length < minReturns ? Number.NaN : median(days)!,
    ),
    returnDays: median(returns.flat()) ?? 60,
    visitDays: median(gaps) ?? 30,
  };
}

/**
 * Everything bought before, and what speaks for its being bought again.
 *
 * @param nowMs  Absent: the next visit is expected after the usual gap.
 * @returns      Features row-major, shape [C, F].
 */
export function hearRepeats(
  visits: readonly ItemVisit[],
  nowMs: number | undefined,
  log: RepeatLog,
): { items: ItemIndex[]; features: Float64Array } {
  const F = repeatFeatures.length;
  const lastMs = visits.at(-1)?.timeMs ?? 0;
  const now = nowMs ?? likelyNext(lastMs, median(gapsOf(visits)) ?? log.visitDays);
  const places = new Map<ItemIndex, number[]>();
  visits.forEach(({ items }, at) => {
    for (const item of items) places.set(item, [...(places.get(item) ?? []), at]);
  });
  const items = [...places.keys()];
  const features = new Float64Array(items.length * F);
  items.forEach((item, c) => {
    const own = places.get(item)!;
    const others = log.intervalDays[item]!;
    const rhythm = rhythmOf(
      own.map((at) => visits[at]!.timeMs),
      now,
      Number.isNaN(others) ? log.returnDays : others,
    );
    const weigh = (decay: number): number =>
      own.reduce((sum, at) => sum + decay ** (visits.length - 1 - at), 0);
    const late = lateness(rhythm);
    const row = [
      own.length / visits.length,
      Math.log1p(own.length),
      Math.log(weigh(0.85) + 0.01),
      Math.log(weigh(0.4) + 0.01) / 2,
      log.popularity[item]!,
      log.again[item]!,
      Math.log1p(rhythm.sinceDays) / 3,
      late,
      Math.exp(-2 * late * late),
      Math.log1p(rhythm.numGaps),
      own.at(-1) === visits.length - 1 ? 1 : 0,
      Math.log1p(visits.length) / 2,
    ];
    features.set(row, c * F);
  });
  return { items, features };
}
