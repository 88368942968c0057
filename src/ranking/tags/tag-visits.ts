import { visitsFromEnd } from '../../retrieval/voices/voice.ts';
import type { ItemIndex } from '../../types.ts';

/** What was bought at one time: a basket, or a day where a log tells days alone. */
export interface TagVisit {
  /** Rows of tags, each once. */
  tags: number[];
  /** Unix milliseconds; absent where the log does not tell. */
  timeMs?: number;
}

export interface TimedItems {
  items: ArrayLike<ItemIndex>;
  timesMs?: ArrayLike<number> | undefined;
  bought?: readonly boolean[] | undefined;
}

/**
 * A history as visits, oldest first; items without a tag are passed over.
 *
 * @param ofItem      Tag of each item, -1 for none.
 * @param gapMinutes  Purchases at most so far apart are one visit.
 */
export function tagVisits(
  { items, timesMs, bought }: TimedItems,
  ofItem: Int32Array,
  gapMinutes = 0,
): TagVisit[] {
  const all = Array.from(items);
  const times = timesMs && Array.from(timesMs);
  const fromEnd = visitsFromEnd({ items: all, timesMs: times, bought }, gapMinutes);
  const visits: TagVisit[] = [];
  let last = -1;
  all.forEach((item, at) => {
    if (visits.length === 0 || fromEnd[at] !== last)
      visits.push({ tags: [], ...(times && { timeMs: times[at]! }) });
    last = fromEnd[at]!;
    const tag = ofItem[item]!;
    const { tags } = visits.at(-1)!;
    if (tag >= 0 && !tags.includes(tag)) tags.push(tag);
  });
  return visits;
}

const dayMs = 86_400_000;

/** Days between neighboring visits, those of one day left out; empty where times are not told. */
export function visitGaps(visits: readonly TagVisit[]): number[] {
  return visits
    .slice(1)
    .map(({ timeMs }, at) => ((timeMs ?? 0) - (visits[at]!.timeMs ?? 0)) / dayMs)
    .filter((days) => days >= 0.5);
}

/** The middle of a list in any order; undefined when it is empty. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
