/** A calendar date as days since 1970-01-01. It has no zone: the zone is used up when the date is made. */
export type Day = number;

const dayMs = 86_400_000;

export const dayOf = (year: number, month: number, date: number): Day =>
  Math.round(Date.UTC(year, month - 1, date) / dayMs);

/** The date that a clock set to UTC shows at `timeMs`. */
export const dayAt = (timeMs: number): Day => Math.floor(timeMs / dayMs);

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

export function dateOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * dayMs);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

export const isoOf = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10);

export const parseIso = (iso: string): Day => Math.round(Date.parse(`${iso}T00:00:00Z`) / dayMs);

/** A date of every year, `MM-DD`. */
export type MonthDay = `${number}-${number}`;

export const monthDayIn = (year: number, monthDay: MonthDay): Day => parseIso(`${year}-${monthDay}`);

/** The stretch between two dates of the year, the second in the next year where it is the smaller. */
export const yearly = (from: MonthDay, until: MonthDay) => (year: number) =>
  [monthDayIn(year, from), monthDayIn(until < from ? year + 1 : year, until)] as const;

/** 0 is Sunday. */
export const onOrAfter = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);
export const onOrBefore = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The `nth` such weekday of the month, from 1; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) return onOrBefore(dayOf(year, month + 1, 0), weekday);
  return onOrAfter(dayOf(year, month, 1), weekday) + (nth - 1) * 7;
}

/** Easter Sunday of the western churches. @see Anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
