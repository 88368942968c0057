import type { ForeseesStrings } from './foresees-en.ts';

const dayMs = 86_400_000;

/** When something falls due, as one would say it: days up to a fortnight, weeks beyond. Nobody needs the hour. */
export function describeDaysLeft(days: number, words: ForeseesStrings): string {
  if (days <= 2) return words.dueNow;
  return days < 14 ? words.dueInDays(days) : words.dueInWeeks(Math.round(days / 7));
}

/** @param due  ISO date. */
export const describeDue = (due: string, nowMs: number, words: ForeseesStrings): string =>
  describeDaysLeft(Math.ceil((Date.parse(due) - nowMs) / dayMs), words);
