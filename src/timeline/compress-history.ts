import type { EventId, EventType } from '../types.ts';
import { firstFrom } from './first-from.ts';

/** What was done with one thing on one day. */
export interface Deed {
  timeMs: number;
  type: EventType;
  weight: number;
  /** The events it is made of. */
  eventIds: readonly EventId[];
}

export type Action = 'purchase' | 'favorite' | 'add_to_cart' | 'search' | 'view';

/** All of one action with one subject in one stretch of time. */
export interface HistoryEntry {
  subject: number;
  /** Sum of the deeds' weights, and their mean time by weight. */
  weight: number;
  timeMs: number;
  numEvents: number;
  /** Places of its deeds in the history, oldest first. */
  places: number[];
  /** Place of the weightiest deed, the newest of equals. */
  best: number;
}

/** One action in one stretch of time: a day within a month, a month within a year, a year beyond. */
export interface HistoryRow {
  level: 'day' | 'month' | 'year';
  action: Action;
  /** In the order in which they were first met. */
  entries: HistoryEntry[];
}

/** Rows of stretches that are over, to be used again for a history that has only grown. */
export type HistoryMemory = Map<string, HistoryRow[]>;

const dayMs = 86_400_000;
/** Stretches are cut on the calendar of days since 1970, so that they hold still while time goes on. */
const monthDays = 30;
const monthsOfYear = 12;
const yearDays = 365;
const actions: Readonly<Record<EventType, Action>> = {
  purchase: 'purchase',
  favorite: 'favorite',
  add_to_cart: 'add_to_cart',
  remove_from_cart: 'add_to_cart',
  search: 'search',
  dwell: 'view',
  view: 'view',
  click: 'view',
  impression: 'view',
  dismiss: 'view',
};
/** 5 actions x (31 days + 13 months + 14 years) = 290. Older still stands with the oldest of these years. */
const maxYears = 14;
export const maxRows = 300;

/** @returns  Level of the stretch that a day belongs to, and the first day that does not any more. */
function stretchOf(day: number, today: number): { level: HistoryRow['level']; endDay: number } {
  const firstDay = today - monthDays;
  if (day >= firstDay) return { level: 'day', endDay: day + 1 };
  // A month goes to its year as a whole, when its last day is more than a year ago.
  const firstMonth = Math.ceil((today - yearDays - monthDays + 1) / monthDays);
  const month = Math.floor(day / monthDays);
  if (month >= firstMonth) return { level: 'month', endDay: Math.min(firstDay, (month + 1) * monthDays) };
  const oldest = Math.floor(today / monthDays / monthsOfYear) - maxYears + 1;
  const year = Math.max(oldest, Math.floor(month / monthsOfYear));
  return { level: 'year', endDay: Math.min(firstMonth, (year + 1) * monthsOfYear) * monthDays };
}

function foldStretch(
  deeds: readonly Deed[],
  from: number,
  to: number,
  level: HistoryRow['level'],
  subjectOf: (place: number) => number,
): HistoryRow[] {
  const rows = new Map<Action, Map<number, HistoryEntry>>();
  for (let place = from; place < to; place++) {
    const { type, weight, timeMs, eventIds } = deeds[place]!;
    const action = actions[type];
    let entries = rows.get(action);
    if (!entries) {
      entries = new Map();
      rows.set(action, entries);
    }
    const subject = subjectOf(place);
    const entry = entries.get(subject);
    if (!entry) {
      const numEvents = eventIds.length;
      entries.set(subject, { subject, weight, timeMs, numEvents, places: [place], best: place });
      continue;
    }
    entry.weight += weight;
    entry.timeMs += (timeMs - entry.timeMs) * (weight / entry.weight);
    entry.numEvents += eventIds.length;
    entry.places.push(place);
    if (weight >= deeds[entry.best]!.weight) entry.best = place;
  }
  return [...rows].map(([action, entries]) => ({ level, action, entries: [...entries.values()] }));
}

/**
 * Hierarchical compression: days within a month, months within a year, years beyond; by stretch and action, then by
 * subject. At most 300 rows whatever the length of the history; every deed stands in exactly one entry.
 *
 * @param deeds      Sorted by time, none later than `nowMs`.
 * @param subjectOf  Deeds of one subject fold into one entry.
 * @param memory     Of the same history when it was shorter. What is found in it is not folded again; the result is the same.
 */
export function compressHistory(
  deeds: readonly Deed[],
  nowMs: number,
  subjectOf: (place: number) => number,
  memory?: HistoryMemory,
): HistoryRow[] {
  const today = Math.floor(nowMs / dayMs);
  const dayOf = (place: number): number => Math.floor(deeds[place]!.timeMs / dayMs);
  const rows: HistoryRow[] = [];
  const kept: [string, HistoryRow[]][] = [];
  for (let from = 0; from < deeds.length; ) {
    const { level, endDay } = stretchOf(dayOf(from), today);
    const to = firstFrom(deeds, endDay * dayMs);
    // Today's deeds may still change; the rest does not.
    const isOver = endDay <= today;
    const key = `${level}/${from}/${to}`;
    const own = (isOver && memory?.get(key)) || foldStretch(deeds, from, to, level, subjectOf);
    if (isOver) kept.push([key, own]);
    rows.push(...own);
    from = to;
  }
  if (memory) {
    memory.clear();
    for (const [key, own] of kept) memory.set(key, own);
  }
  return rows;
}
