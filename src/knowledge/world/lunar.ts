import { type Day, dateOf, dayOf } from './day.ts';

/** A date of the Chinese lunar calendar. `year` is the solar year in which that lunar year begins. */
export interface LunarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** The second month of that number in its year. */
  leap: boolean;
  /** 1 to 30. */
  day: number;
}

/**
 * A code for each lunar year from 2019. Bit i (from 0) is set where the year's (i+1)th month, the leap month counted,
 * has 30 days, not 29; the bits from the 13th up hold the number of the month that is followed by its leap month, or 0.
 *
 *     0x0cea5 = 6 << 13 | 0 1110 1010 0101    2025: a second sixth month; the first month has 30 days
 *
 * A table, not the platform's calendar: some browsers have none, and ICU 78 puts the Spring Festivals of 2027 and 2030
 * a day off (their new moons are minutes from midnight in Beijing).
 */
const codes = [
  0x00c95, 0x0952e, 0x00556, 0x00ab5, 0x055b2, 0x006d2, 0x0cea5, 0x00725, 0x0064b, 0x0ac97, 0x00cab, 0x0055a,
  0x06ad6, 0x00b69, 0x17752, 0x00b52, 0x00b25, 0x0da4b, 0x00a4b, 0x004ab, 0x0a55b, 0x005ad, 0x00b6a, 0x05b52,
  0x00d92, 0x0fd25, 0x00d25, 0x00a55, 0x0b4ad, 0x004b6, 0x005b5, 0x06daa,
];
const firstYear = 2019;
const lastYear = firstYear + codes.length - 1;

const leapMonthOf = (code: number) => code >> 13;
const numMonths = (code: number) => (leapMonthOf(code) > 0 ? 13 : 12);
const monthDays = (code: number, at: number) => 29 + ((code >> at) & 1);

function yearDays(code: number): number {
  let days = 0;
  for (let at = 0; at < numMonths(code); at++) days += monthDays(code, at);
  return days;
}

/** The first day of each lunar year in the table, and the day after the last. */
const newYears: Day[] = [dayOf(firstYear, 2, 5)];
for (const code of codes) newYears.push(newYears.at(-1)! + yearDays(code));

/** The lunar date of a day; undefined outside 2019-02-05 to 2051-02-10. */
export function lunarOf(day: Day): LunarDate | undefined {
  const { year: solarYear } = dateOf(day);
  const year = newYears[solarYear - firstYear]! <= day ? solarYear : solarYear - 1;
  const code = codes[year - firstYear];
  if (code === undefined) return undefined;
  let rest = day - newYears[year - firstYear]!;
  let at = 0;
  while (rest >= monthDays(code, at)) rest -= monthDays(code, at++);
  const leapMonth = leapMonthOf(code);
  const isAfterLeap = leapMonth > 0 && at >= leapMonth;
  return { year, month: isAfterLeap ? at : at + 1, leap: leapMonth > 0 && at === leapMonth, day: rest + 1 };
}

/** The day of a lunar date; undefined where the table ends or that year has no such month or day. */
export function dayOfLunar({ year, month, leap, day }: LunarDate): Day | undefined {
  const code = codes[year - firstYear];
  if (code === undefined || month < 1 || month > 12) return undefined;
  const leapMonth = leapMonthOf(code);
  if (leap && month !== leapMonth) return undefined;
  const wanted = month - 1 + (leap || (leapMonth > 0 && month > leapMonth) ? 1 : 0);
  if (day < 1 || day > monthDays(code, wanted)) return undefined;
  let result = newYears[year - firstYear]! + day - 1;
  for (let at = 0; at < wanted; at++) result += monthDays(code, at);
  return result;
}

/** Spring Festival of a solar year; undefined outside 2019 to 2051. */
export const springFestivalOf = (year: number): Day | undefined =>
  year < firstYear || year > lastYear + 1 ? undefined : newYears[year - firstYear];
