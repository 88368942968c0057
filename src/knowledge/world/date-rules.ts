import { type Day, easterOf, type MonthDay, monthDayIn, nthWeekday, parseIso } from './day.ts';
import { dayOfLunar } from './lunar.ts';
import { type SolarTerm, solarTermOf } from './solar-terms.ts';

/** How the day of a festival is found in a year. `plusDays` counts from that day: Easter -21, Thanksgiving +1. */
export type DateRule = { plusDays?: number } & (
  | { kind: 'fixed'; on: MonthDay }
  /** Of the lunar year that begins in that solar year: 腊八 of 2026 is in January 2027. */
  | { kind: 'lunar'; month: number; day: number }
  | { kind: 'term'; term: SolarTerm }
  /** 0 is Sunday; `nth` -1 is the last. */
  | { kind: 'weekday'; month: number; weekday: number; nth: number }
  | { kind: 'easter' }
  /** Known only for these years. Two may fall into one year. */
  | { kind: 'table'; days: readonly string[] }
);

/** The days that a rule has in a year, in order; none where its calendar or table does not reach. */
export function daysOfRule(rule: DateRule, year: number): Day[] {
  return daysBefore(rule, year).map((day) => day + (rule.plusDays ?? 0));
}

function daysBefore(rule: DateRule, year: number): Day[] {
  switch (rule.kind) {
    case 'fixed':
      return [monthDayIn(year, rule.on)];
    case 'lunar': {
      const day = dayOfLunar({ year, month: rule.month, leap: false, day: rule.day });
      return day === undefined ? [] : [day];
    }
    case 'term':
      return [solarTermOf(year, rule.term)];
    case 'weekday':
      return [nthWeekday(year, rule.month, rule.weekday, rule.nth)];
    case 'easter':
      return [easterOf(year)];
    case 'table':
      return rule.days.filter((iso) => iso.startsWith(`${year}-`)).map(parseIso);
  }
}
