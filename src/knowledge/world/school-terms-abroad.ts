import { dayOf, easterOf, nthWeekday, yearly } from './day.ts';
import type { SchoolTerm } from './school-terms.ts';
import {
  autumnTerm,
  dormStart,
  holidayTravel,
  indoorHoliday,
  schoolStart,
  springTerm,
  stationery,
  summerHoliday,
  summerTerm,
  winterHoliday,
} from './school-wants.ts';

const monday = 1;
const saturday = 6;

/** Terms outside China, on the days on which most districts have them. */
export const termsAbroad: readonly SchoolTerm[] = [
  {
    id: 'us-autumn-term',
    name: autumnTerm,
    regions: ['US'],
    days: yearly('08-20', '12-19'),
    wants: schoolStart,
  },
  {
    id: 'us-college',
    name: { 'zh-CN': '美国大学开学', en: 'college move-in' },
    regions: ['US'],
    days: yearly('08-22', '09-10'),
    wants: dormStart,
  },
  {
    id: 'us-winter-holiday',
    name: winterHoliday,
    regions: ['US', 'CA'],
    days: yearly('12-20', '01-04'),
    wants: indoorHoliday,
  },
  {
    id: 'us-spring-term',
    name: springTerm,
    regions: ['US'],
    days: yearly('01-05', '06-07'),
    wants: stationery,
  },
  {
    id: 'us-spring-break',
    name: { 'zh-CN': '春假', en: 'spring break' },
    regions: ['US', 'CA'],
    days: (year) => [nthWeekday(year, 3, saturday, 2), nthWeekday(year, 3, saturday, 2) + 15],
    wants: [
      { thing: 'suitcase', weight: 0.25, leadDays: 21, forDays: 5 },
      { thing: 'swimsuit', weight: 0.3, leadDays: 21, forDays: 8 },
      { thing: 'sunscreen', weight: 0.3, leadDays: 14, forDays: 8 },
    ],
  },
  {
    id: 'us-summer-holiday',
    name: summerHoliday,
    regions: ['US'],
    days: yearly('06-08', '08-19'),
    wants: holidayTravel,
  },

  {
    id: 'ca-autumn-term',
    name: autumnTerm,
    regions: ['CA'],
    days: (year) => [nthWeekday(year, 9, monday, 1) + 1, dayOf(year, 12, 19)],
    wants: schoolStart,
  },
  {
    id: 'ca-summer-holiday',
    name: summerHoliday,
    regions: ['CA'],
    days: yearly('06-27', '09-01'),
    wants: holidayTravel,
  },

  {
    id: 'gb-autumn-term',
    name: autumnTerm,
    regions: ['GB'],
    days: yearly('09-03', '12-18'),
    wants: [
      ...schoolStart,
      { thing: 'school-uniform', weight: 0.4, leadDays: 35, forDays: 5 },
      { thing: 'school-shoes', weight: 0.4, leadDays: 28, forDays: 7 },
    ],
  },
  {
    id: 'gb-university',
    name: { 'zh-CN': '英国大学开学', en: "freshers' week" },
    regions: ['GB'],
    days: yearly('09-18', '10-02'),
    wants: dormStart,
  },
  {
    id: 'gb-winter-holiday',
    name: winterHoliday,
    regions: ['GB'],
    days: yearly('12-19', '01-04'),
    wants: indoorHoliday,
  },
  {
    id: 'gb-spring-term',
    name: springTerm,
    regions: ['GB'],
    days: (year) => [dayOf(year, 1, 5), easterOf(year) - 9],
    wants: stationery,
  },
  {
    id: 'gb-summer-term',
    name: summerTerm,
    regions: ['GB'],
    days: (year) => [easterOf(year) + 9, dayOf(year, 7, 21)],
    wants: [
      {
        thing: 'sun-hat',
        modifier: { 'zh-CN': '儿童', en: "kids'" },
        weight: 0.25,
        leadDays: 10,
        forDays: 40,
      },
    ],
  },
  {
    id: 'gb-summer-holiday',
    name: summerHoliday,
    regions: ['GB'],
    days: yearly('07-22', '09-02'),
    wants: holidayTravel,
  },

  {
    id: 'au-school-year',
    name: { 'zh-CN': '新学年', en: 'the school year' },
    regions: ['AU', 'NZ'],
    days: yearly('01-29', '12-18'),
    wants: [
      ...schoolStart,
      {
        thing: 'sun-hat',
        modifier: { 'zh-CN': '上学', en: 'school' },
        weight: 0.35,
        leadDays: 21,
        forDays: 10,
      },
    ],
  },
  {
    id: 'jp-school-year',
    name: { 'zh-CN': '新学年', en: 'the school year' },
    regions: ['JP'],
    days: yearly('04-06', '07-20'),
    wants: schoolStart,
  },
];
