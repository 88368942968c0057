/** How ripe a thing is to be bought again: its place between the last purchase and the next, by own and by others' rhythm. */
export interface Rhythm {
  /** Since the last purchase. */
  sinceDays: number;
  /** From one purchase to the next: own gaps, as far as there are any, drawn to what others do. */
  intervalDays: number;
  numGaps: number;
}

const dayMs = 86_400_000;
/** What others do counts as so many gaps of one's own. */
const othersWeigh = 2;
/** Two purchases within a day are one. */
const minGapDays = 0.5;

/**
 * @param timesMs       Of the purchases of one thing, oldest first, at least one.
 * @param othersDays    The interval in the middle over all shoppers.
 */
export function rhythmOf(timesMs: readonly number[], nowMs: number, othersDays: number): Rhythm {
  let logs = 0;
  let numGaps = 0;
  for (let at = 1; at < timesMs.length; at++) {
    const days = (timesMs[at]! - timesMs[at - 1]!) / dayMs;
    if (days < minGapDays) continue;
    logs += Math.log(days);
    numGaps++;
  }
  // Geometric: twice as fast is as far off as half as fast.
  const log = (logs + othersWeigh * Math.log(othersDays)) / (numGaps + othersWeigh);
  return { sinceDays: Math.max(0, nowMs - timesMs.at(-1)!) / dayMs, intervalDays: Math.exp(log), numGaps };
}

/** ln(since / interval): below 0 before it is due; cut to ±3. */
export const lateness = ({ sinceDays, intervalDays }: Rhythm): number =>
  Math.min(3, Math.max(-3, Math.log((sinceDays + 0.5) / intervalDays)));

/** When the next visit is likely, where nobody told when the question is asked: own gap in the middle after the last. */
export const likelyNext = (lastMs: number, gapDays: number): number => lastMs + gapDays * dayMs;
