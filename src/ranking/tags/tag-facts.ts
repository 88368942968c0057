import { lateness, likelyNext, rhythmOf } from './own-rhythm.ts';
import { median, type TagVisit, visitGaps } from './tag-visits.ts';

/** Single numbers: seen, times met, days since, lateness against the own rhythm, that it is due, items of the tag, how long the history is. */
export const tagFacts = ['seen', 'times', 'since', 'late', 'due', 'size', 'length', 'visits'] as const;

/** Days from one purchase of a thing to the next, and from one visit to the next, where a history tells none. */
const usualReturnDays = 60;
const usualGapDays = 30;

/** What a history itself says of a tag, in the order of `tagFacts`, the next visit expected after the usual gap. @param sizes  Items of each tag. */
export function readTagHistory(visits: readonly TagVisit[], sizes: Float64Array): (tag: number) => number[] {
  const lastMs = visits.at(-1)?.timeMs;
  const nowMs =
    lastMs === undefined ? undefined : likelyNext(lastMs, median(visitGaps(visits)) ?? usualGapDays);
  const times = new Map<number, number[]>();
  const counts = new Map<number, number>();
  for (const { tags, timeMs } of visits) {
    for (const tag of tags) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      if (timeMs === undefined) continue;
      const own = times.get(tag);
      if (own) own.push(timeMs);
      else times.set(tag, [timeMs]);
    }
  }
  const length = Math.log1p(visits.reduce((sum, { tags }) => sum + tags.length, 0)) / 3;
  const numVisits = Math.log1p(visits.length);
  return (tag) => {
    const count = counts.get(tag) ?? 0;
    const own = times.get(tag);
    const rhythm = own && nowMs !== undefined ? rhythmOf(own, nowMs, usualReturnDays) : undefined;
    const late = rhythm ? lateness(rhythm) : 0;
    return [
      count > 0 ? 1 : 0,
      Math.log1p(count),
      rhythm ? Math.log1p(rhythm.sinceDays) / 3 : 0,
      late,
      rhythm ? Math.exp(-2 * late * late) : 0,
      Math.log1p(sizes[tag]!) / 3,
      length,
      numVisits,
    ];
  };
}
