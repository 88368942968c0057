import { type Day, dayOf, onOrAfter, onOrBefore, yearly } from './day.ts';
import { springFestivalOf } from './lunar.ts';
import { termsAbroad } from './school-terms-abroad.ts';
import {
  autumnTerm,
  dormStart,
  holidayTravel,
  indoorHoliday,
  schoolStart,
  springTerm,
  stationery,
  summerHoliday,
  winterHoliday,
} from './school-wants.ts';
import type { Named, Want } from './want.ts';

export interface SchoolTerm {
  id: string;
  name: Named;
  /** ISO 3166 codes of where it is kept. */
  regions: readonly string[];
  /** First and last day of what begins in that year. Schools differ by a week or so; undefined beyond the calendars. */
  days: (year: number) => readonly [from: Day, until: Day] | undefined;
  wants: readonly Want[];
}

const monday = 1;
const saturday = 6;

/** Schools of the mainland close on the Saturday that leaves eleven days to the Spring Festival, or the one before. */
const winterHolidayFrom = (year: number) => {
  const festival = springFestivalOf(year);
  return festival === undefined ? undefined : onOrBefore(festival - 11, saturday);
};
/** They open again on the first Monday from the fourteenth day of the lunar year on. */
const springTermFrom = (year: number) => {
  const festival = springFestivalOf(year);
  return festival === undefined ? undefined : onOrAfter(festival + 13, monday);
};

const termsOfChina: readonly SchoolTerm[] = [
  {
    id: 'cn-autumn-term',
    name: autumnTerm,
    regions: ['CN'],
    days: (year) => [dayOf(year, 9, 1), (winterHolidayFrom(year + 1) ?? dayOf(year + 1, 1, 20)) - 1],
    wants: schoolStart,
  },
  {
    id: 'cn-university',
    name: { 'zh-CN': '大学开学', en: 'the start of university' },
    regions: ['CN'],
    days: yearly('09-01', '09-20'),
    wants: [
      ...dormStart,
      { thing: 'mosquito-net', modifier: { 'zh-CN': '宿舍', en: 'dorm' }, weight: 0.25, leadDays: 20 },
    ],
  },
  {
    id: 'cn-winter-holiday',
    name: winterHoliday,
    regions: ['CN'],
    days: (year) => {
      const from = winterHolidayFrom(year);
      return from === undefined ? undefined : [from, springTermFrom(year)! - 1];
    },
    wants: indoorHoliday,
  },
  {
    id: 'cn-spring-term',
    name: springTerm,
    regions: ['CN'],
    days: (year) => {
      const from = springTermFrom(year);
      return from === undefined ? undefined : [from, dayOf(year, 7, 4)];
    },
    wants: stationery,
  },
  {
    id: 'cn-gaokao',
    name: { 'zh-CN': '高考', en: 'the college entrance exam' },
    regions: ['CN'],
    days: yearly('06-07', '06-09'),
    wants: [
      { thing: 'exam-stationery', weight: 0.35, leadDays: 28, forDays: 1 },
      {
        thing: 'pencil-case',
        modifier: { 'zh-CN': '透明', en: 'clear' },
        weight: 0.3,
        leadDays: 25,
        forDays: 1,
      },
      {
        thing: 'gel-pen',
        modifier: { 'zh-CN': '0.5 黑色', en: 'black 0.5 mm' },
        weight: 0.3,
        leadDays: 28,
        forDays: 1,
      },
    ],
  },
  {
    id: 'cn-summer-holiday',
    name: summerHoliday,
    regions: ['CN'],
    days: yearly('07-05', '08-31'),
    wants: holidayTravel,
  },
];

export const schoolTerms: readonly SchoolTerm[] = [...termsOfChina, ...termsAbroad];
