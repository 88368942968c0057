import type { BehaviorEvent } from '../types.ts';
import type { RetentionLimits } from './retention-limits.ts';

/**
 * The order of every snapshot. Ids made here sort alike; a shop's own ids need not carry a time, so time
 * comes first.
 */
export function compareEvents(a: BehaviorEvent, b: BehaviorEvent): number {
  return a.timeMs - b.timeMs || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * What a snapshot shows: the newest `maxEvents`, oldest first. What is deleted late is never seen, so a
 * history appended one by one reads like one appended at once.
 */
export function selectNewest(events: BehaviorEvent[], { maxEvents }: RetentionLimits): BehaviorEvent[] {
  const sorted = events.sort(compareEvents);
  return sorted.length > maxEvents ? sorted.slice(-maxEvents) : sorted;
}
