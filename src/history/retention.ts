import type { BehaviorEvent } from '../types.ts';
import { compareEvents } from './event-id.ts';

export interface RetentionLimits {
  /** Default 20,000, at least 1. */
  maxEvents: number;
  /** Default 400: a year, and the same season of the next. */
  maxAgeDays: number;
}

export const defaultRetention: RetentionLimits = { maxEvents: 20_000, maxAgeDays: 400 };

const dayMs = 86_400_000;

/**
 * Events older than this are deleted. Cut to whole days (UTC): a purge makes everything derived stale, so it
 * may happen once a day, not at every page view.
 */
export function retentionCutoffMs(nowMs: number, { maxAgeDays }: RetentionLimits): number {
  return (Math.floor(nowMs / dayMs) - maxAgeDays) * dayMs;
}

/**
 * How many of the oldest are deleted. Nothing until a twentieth above the limit, then down to the limit:
 * otherwise a full history would be purged at every append.
 */
export function numOverflow(numEvents: number, { maxEvents }: RetentionLimits): number {
  return numEvents > maxEvents * 1.05 ? numEvents - maxEvents : 0;
}

/**
 * What a snapshot shows: the newest `maxEvents`, oldest first. What is deleted late is never seen, so a
 * history appended one by one reads like one appended at once.
 */
export function selectNewest(events: BehaviorEvent[], { maxEvents }: RetentionLimits): BehaviorEvent[] {
  const sorted = events.sort(compareEvents);
  return sorted.length > maxEvents ? sorted.slice(-maxEvents) : sorted;
}
