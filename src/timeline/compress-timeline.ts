import type { EventType, Timeline, TimelineEvent } from '../types.ts';
import { actionStrength } from './action-strength.ts';
import type { FilteredEvents, ReliableEvent } from './filter-events.ts';

const dayMs = 86_400_000;
const monthDays = 30;
const yearDays = 365;
/** What the history encoder reads. */
export const maxTimelineEvents = 50;

/** Which stretch of time an event falls into: a day within a month, a month within a year, a year beyond. */
function bucketOf(timeMs: number, nowMs: number): string {
  const ageDays = (nowMs - timeMs) / dayMs;
  const day = Math.floor(timeMs / dayMs);
  if (ageDays <= monthDays) return `d${day}`;
  if (ageDays <= yearDays) return `m${Math.floor(day / monthDays)}`;
  return `y${Math.floor(day / yearDays)}`;
}

/** The strongest of the actions on one item in one stretch; what was put in the cart and taken out again does not count as put in. */
function strongestAction(events: ReliableEvent[]): EventType {
  const lastCart = events.findLast(({ type }) => type === 'add_to_cart' || type === 'remove_from_cart');
  const types = events
    .map(({ type }) => type)
    .filter((type) => type !== 'add_to_cart' || lastCart?.type === 'add_to_cart');
  return types.reduce((best, type) => (actionStrength(type) > actionStrength(best) ? type : best));
}

/**
 * Hierarchical compression: repeats of one item within a day (beyond a month: a month; beyond a year: a year) fold into
 * the strongest action, and of what remains the most telling 50 stay. A purchase outlives a view six times its age.
 *
 * @returns  Oldest first, event ids kept.
 */
export function compressTimeline(filtered: FilteredEvents, nowMs: number): Timeline {
  const folds = new Map<string, ReliableEvent[]>();
  for (const event of filtered.reliable) {
    const key = `${event.item}/${bucketOf(event.timeMs, nowMs)}`;
    const fold = folds.get(key);
    if (fold) fold.push(event);
    else folds.set(key, [event]);
  }
  const events: TimelineEvent[] = [...folds.values()].map((fold) => ({
    item: fold[0]!.item,
    type: strongestAction(fold),
    timeMs: fold.at(-1)!.timeMs,
    eventIds: fold.map(({ id }) => id),
  }));
  const byTime = (a: TimelineEvent, b: TimelineEvent): number => a.timeMs - b.timeMs || compareText(a, b);
  const compareText = (a: TimelineEvent, b: TimelineEvent): number =>
    a.eventIds.at(-1)! < b.eventIds.at(-1)! ? -1 : 1;
  const fading = ({ timeMs, type }: TimelineEvent): number =>
    (Math.max(0, nowMs - timeMs) + dayMs) / actionStrength(type);
  const kept =
    events.length <= maxTimelineEvents
      ? events
      : events.sort((a, b) => fading(a) - fading(b) || byTime(b, a)).slice(0, maxTimelineEvents);
  const { seen, purchased, dismissed, inCart, searches, numUnknown } = filtered;
  return { events: kept.sort(byTime), seen, purchased, dismissed, inCart, searches, numUnknown };
}
