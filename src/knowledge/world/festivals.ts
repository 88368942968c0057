import type { Language } from '../../types.ts';
import type { DateRule } from './date-rules.ts';
import { autumnOfChina } from './festivals-china-autumn.ts';
import { springOfChina } from './festivals-china-spring.ts';
import { faith } from './festivals-faith.ts';
import { shopping } from './festivals-shopping.ts';
import { autumnOfTheWest } from './festivals-west-autumn.ts';
import { springOfTheWest } from './festivals-west-spring.ts';
import type { Named, Want } from './want.ts';

export interface Festival {
  id: string;
  name: Named;
  rule: DateRule;
  /** Days that it is on, from its day. Absent: 1. */
  lastsDays?: number;
  /** Speakers of these languages keep it wherever they live ... */
  keptBy: readonly Language[];
  /** ... and so does whoever lives in these regions (ISO 3166) ... */
  keptIn: readonly string[];
  /** ... but nobody in these. */
  notIn?: readonly string[];
  /** Shops lower prices for it. */
  isShopping: boolean;
  /** Told and asked for only where the shopper has switched such things on: keeping it tells one's faith, or a loss. */
  sensitive?: 'faith' | 'grief';
  /** How many days before its day people begin to buy for it, where a want does not say. */
  leadDays: number;
  /** How many days before its day they have stopped; negative where they buy while it is on. */
  stopDays: number;
  wants: readonly Want[];
}

export const festivals: readonly Festival[] = [
  ...springOfChina,
  ...autumnOfChina,
  ...springOfTheWest,
  ...autumnOfTheWest,
  ...shopping,
  ...faith,
];

/** Where a reader of the language is taken to live as long as no city is named. */
export const homeRegions: Readonly<Record<Language, string>> = { 'zh-CN': 'CN', en: 'US' };

/** Whether a reader of `language` keeps the festival; `region` is that of the city the shopper has named. */
export function isKept(festival: Festival, language: Language, region: string | undefined): boolean {
  const place = region ?? homeRegions[language];
  if (festival.notIn?.includes(place)) return false;
  return festival.keptBy.includes(language) || festival.keptIn.includes(place);
}
