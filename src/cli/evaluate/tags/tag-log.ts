import { median, type TimedItems, tagVisits, visitGaps } from './tag-visits.ts';

/** What a log says of tags, as sums over shoppers. T tags, matrices row-major [T, T]. */
export interface TagLog {
  numRows: number;
  ofItem: Int32Array;
  /** Visits that hold the tag, and lines of baskets that do. */
  counts: Float64Array;
  lines: Float64Array;
  /** The same, a visit d days before the log's end counting exp(-d / 60). */
  recent: Float64Array;
  /** Share of the visits right after one with tag a that hold tag b. */
  follow: Float32Array;
  /** Share of the visits with tag a that hold tag b. */
  beside: Float32Array;
  /** Cosine over shoppers. */
  together: Float32Array;
  /** ln of how much more of the month's visits than of the year's hold the tag; shape [T, 12]. 0 where nothing is known. */
  seasons: Float32Array;
  /** Days from one purchase of the tag to the next by one shopper, in the middle; NaN where too few came back. Shape [T]. */
  intervalDays: Float64Array;
  /** Days between two visits of one shopper, in the middle, and from any tag to itself. */
  visitDays: number;
  returnDays: number;
  /** Items of the catalogue that have the tag. */
  sizes: Float64Array;
}

const dayMs = 86_400_000;
const recentDays = 60;
/** So many visits without the pair are added to what rests on few. */
const shrink = 5;
/** The same for months. */
const shrinkOfSeasons = 20;
const minReturns = 8;

export function buildTagLog(shoppers: readonly TimedItems[], ofItem: Int32Array, numRows: number): TagLog {
  const T = numRows;
  const [counts, recent, sizes, lovers] = Array.from({ length: 4 }, () => new Float64Array(T)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [follow, beside, together] = Array.from({ length: 3 }, () => new Float32Array(T * T)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const months = new Float64Array(T * 12);
  const monthTotals = new Float64Array(12);
  const returns: number[][] = Array.from({ length: T }, () => []);
  const gaps: number[] = [];
  const all = shoppers.map((shopper) => tagVisits(shopper, ofItem));
  const endMs = all.reduce((end, visits) => visits.reduce((e, v) => Math.max(e, v.timeMs ?? e), end), 0);
  for (const tag of ofItem) if (tag >= 0) sizes[tag]!++;
  const lines = new Float64Array(T);
  for (const { items } of shoppers)
    for (let at = 0; at < items.length; at++) if (ofItem[items[at]!]! >= 0) lines[ofItem[items[at]!]!]!++;
  for (const visits of all) {
    gaps.push(...visitGaps(visits));
    const lastMs = new Map<number, number>();
    visits.forEach(({ tags, timeMs }, at) => {
      const before = visits[at - 1]?.tags ?? [];
      const month = timeMs === undefined ? -1 : new Date(timeMs).getUTCMonth();
      for (const tag of tags) {
        counts[tag]!++;
        for (const other of tags) if (other !== tag) beside[tag * T + other]!++;
        for (const other of before) follow[other * T + tag]!++;
        if (timeMs === undefined) continue;
        recent[tag]! += Math.exp((timeMs - endMs) / dayMs / recentDays);
        months[tag * 12 + month]!++;
        monthTotals[month]!++;
        const days = (timeMs - (lastMs.get(tag) ?? Number.NaN)) / dayMs;
        if (days >= 0.5) returns[tag]!.push(days);
        lastMs.set(tag, timeMs);
      }
    });
    const own = [...new Set(visits.flatMap(({ tags }) => tags))];
    for (const tag of own) {
      lovers[tag]!++;
      for (const other of own) if (other !== tag) together[tag * T + other]!++;
    }
  }
  const total = monthTotals.reduce((sum, count) => sum + count, 0);
  const seasons = Float32Array.from(months, (count, at) => {
    const [tag, month] = [Math.floor(at / 12), at % 12];
    const share = monthTotals[month]! / total;
    const dated = months.subarray(tag * 12, tag * 12 + 12).reduce((sum, each) => sum + each, 0);
    return share > 0 ? Math.log((count + shrinkOfSeasons * share) / ((dated + shrinkOfSeasons) * share)) : 0;
  });
  for (let a = 0; a < T; a++) {
    for (let b = 0; b < T; b++) {
      const at = a * T + b;
      follow[at]! /= counts[a]! + shrink;
      beside[at]! /= counts[a]! + shrink;
      together[at]! /= Math.sqrt((lovers[a]! + shrink) * (lovers[b]! + shrink));
    }
  }
  return {
    numRows,
    ofItem,
    counts,
    lines,
    recent,
    follow,
    beside,
    together,
    seasons,
    intervalDays: Float64Array.from(returns, (days) =>
      days.length < minReturns ? Number.NaN : median(days)!,
    ),
    visitDays: median(gaps) ?? 30,
    returnDays: median(returns.flat()) ?? 60,
    sizes,
  };
}
