import type { RetentionLimits } from './retention-limits.ts';

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
