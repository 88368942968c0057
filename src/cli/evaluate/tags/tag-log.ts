import { type TimedItems, tagVisits } from '../../../ranking/tags/tag-visits.ts';

/** What a log says of tags, as sums over shoppers: what the rules go by. T tags. */
export interface TagLog {
  numRows: number;
  ofItem: Int32Array;
  /** Visits that hold the tag. */
  counts: Float64Array;
  /** ln of how much more of the month's visits than of the year's hold the tag; shape [T, 12]. 0 where nothing is known. */
  seasons: Float32Array;
}

/** So many visits of the usual share are added to what rests on few. */
const shrinkOfSeasons = 20;

export function buildTagLog(shoppers: readonly TimedItems[], ofItem: Int32Array, numRows: number): TagLog {
  const counts = new Float64Array(numRows);
  const months = new Float64Array(numRows * 12);
  const monthTotals = new Float64Array(12);
  for (const shopper of shoppers) {
    for (const { tags, timeMs } of tagVisits(shopper, ofItem)) {
      const month = timeMs === undefined ? -1 : new Date(timeMs).getUTCMonth();
      for (const tag of tags) {
        counts[tag]!++;
        if (month < 0) continue;
        months[tag * 12 + month]!++;
        monthTotals[month]!++;
      }
    }
  }
  const total = monthTotals.reduce((sum, count) => sum + count, 0);
  const seasons = Float32Array.from(months, (count, at) => {
    const [tag, month] = [Math.floor(at / 12), at % 12];
    const share = monthTotals[month]! / total;
    const dated = months.subarray(tag * 12, tag * 12 + 12).reduce((sum, each) => sum + each, 0);
    return share > 0 ? Math.log((count + shrinkOfSeasons * share) / ((dated + shrinkOfSeasons) * share)) : 0;
  });
  return { numRows, ofItem, counts, seasons };
}
