import type { City, Months } from './city.ts';
import { type Day, dateOf, dayOf } from './day.ts';
import type { Named } from './want.ts';

export const seasonNames = {
  spring: { 'zh-CN': '春天', en: 'spring' },
  summer: { 'zh-CN': '夏天', en: 'summer' },
  autumn: { 'zh-CN': '秋天', en: 'autumn' },
  winter: { 'zh-CN': '冬天', en: 'winter' },
} as const satisfies Readonly<Record<string, Named>>;
export type SeasonId = keyof typeof seasonNames;

/** A monthly value on a day: the mean stands for the middle of its month, and between two middles runs a straight line. */
export function valueOn(months: Months, day: Day): number {
  const { year, month, date } = dateOf(day);
  const position = month - 1.5 + (date - 0.5) / (dayOf(year, month + 1, 1) - dayOf(year, month, 1));
  const before = Math.floor(position);
  const share = position - before;
  return months[(before + 12) % 12]! * (1 - share) + months[(before + 13) % 12]! * share;
}

/** A year that differs by less than this has no seasons of warmth. */
const turningC = 5;

const calendarSeasons: readonly SeasonId[] = ['winter', 'spring', 'summer', 'autumn'];

/**
 * The season as people there would say. On the mainland by temperature, as its weather service counts: winter under
 * 10 °C, summer from 22 °C; where no month is under 10 °C, winter is December to February and summer is from 25 °C;
 * where none reaches 22 °C, summer is June to August. Elsewhere by months, which turn round south of the equator.
 * Undefined where the year does not turn and is not always hot either.
 */
export function seasonOn(city: City, day: Day): SeasonId | undefined {
  const warmest = Math.max(...city.temperatures);
  const coldest = Math.min(...city.temperatures);
  if (warmest - coldest < turningC) return coldest >= 22 ? 'summer' : undefined;
  const { month } = dateOf(day);
  const quarter = Math.floor((month % 12) / 3) + (city.latitude < 0 ? 2 : 0);
  const byMonth = calendarSeasons[quarter % 4]!;
  if (city.region !== 'CN') return byMonth;

  const celsius = valueOn(city.temperatures, day);
  const isMild = coldest >= 10;
  if (isMild ? byMonth === 'winter' : celsius < 10) return 'winter';
  if (warmest < 22 ? byMonth === 'summer' : celsius >= (isMild ? 25 : 22)) return 'summer';
  return valueOn(city.temperatures, day + 10) > valueOn(city.temperatures, day - 10) ? 'spring' : 'autumn';
}
