import type { Language } from '../../types.ts';
import { type Asking, tellNeeds, type WorldNeed } from './asking.ts';
import { datesAround, spellsAround, termsAround } from './askings-around.ts';
import { findCity } from './cities.ts';
import { type Day, dayAt, isoOf } from './day.ts';
import { festivals, homeRegions, isKept } from './festivals.ts';
import { seasonsAround } from './season-askings.ts';
import { type SeasonId, seasonNames, seasonOn } from './seasons.ts';
import type { Named } from './want.ts';
import { dayInZone } from './zones.ts';

export type { WorldNeed } from './asking.ts';

/** A stretch of days, both ends included. `daysUntil` is 0 while it is on. */
export interface WorldStretch {
  id: string;
  name: Named;
  from: string;
  until: string;
  daysUntil: number;
}

export interface WorldFestival {
  id: string;
  name: Named;
  /** ISO date of its (first) day. */
  day: string;
  /** 0 on its days. */
  daysUntil: number;
  isShopping: boolean;
}

export interface World {
  /** ISO date in the city's zone; without a city that of UTC+8 for Chinese, of UTC for English. */
  dateLocal: string;
  city?: { id: string; name: Named };
  /** Of a named city only. */
  season?: { id: SeasonId; name: Named };
  spells: WorldStretch[];
  festivals: WorldFestival[];
  terms: WorldStretch[];
  /** What is wanted now or within its lead time, the likeliest first. One thing may be asked for by several. */
  needs: WorldNeed[];
}

export interface WorldQuestion {
  nowMs: number;
  /** As the shopper named it. Unknown or absent: no season and no spells, since no place is ever guessed. */
  city?: string;
  language: Language;
  /** How far ahead spells, festivals and terms are listed; needs have lead times of their own. */
  aheadDays?: number;
  /** The sensitive kinds that the shopper has switched on. */
  sensitive?: readonly string[] | 'all';
}

/** What the calendar, the climate of the city and the school year ask for at a moment. Depends on nothing but its argument. */
export function tellWorld(question: WorldQuestion): World {
  const { nowMs, language, aheadDays = 28, sensitive = [] } = question;
  const city = question.city === undefined ? undefined : findCity(question.city);
  const today = city
    ? dayInZone(nowMs, city.zone)
    : dayAt(nowMs + (language === 'zh-CN' ? 8 * 3_600_000 : 0));
  const isAllowed = (kind: string | undefined) =>
    kind === undefined || sensitive === 'all' || sensitive.includes(kind);

  const seasonId = city && seasonOn(city, today);
  const spells = city ? spellsAround(city, today) : [];
  const kept = festivals.filter((one) => isAllowed(one.sensitive) && isKept(one, language, city?.region));
  const dated = kept.flatMap((festival) => datesAround(festival, today));
  const terms = termsAround(city?.region ?? homeRegions[language], today);

  return {
    dateLocal: isoOf(today),
    ...(city && { city: { id: city.id, name: city.names } }),
    ...(seasonId && { season: { id: seasonId, name: seasonNames[seasonId] } }),
    spells: tellStretches(spells, today, aheadDays),
    festivals: dated
      .filter(({ day, last }) => last >= today && day <= today + aheadDays)
      .map(({ festival, day }) => ({
        id: festival.id,
        name: festival.name,
        day: isoOf(day),
        daysUntil: Math.max(0, day - today),
        isShopping: festival.isShopping,
      }))
      .sort((a, b) => a.daysUntil - b.daysUntil || compareText(a.id, b.id)),
    terms: tellStretches(terms, today, aheadDays),
    needs: [
      ...(city ? seasonsAround(city, today, aheadDays) : []),
      ...spells,
      ...terms,
      ...dated.map(({ asking }) => asking),
    ]
      .flatMap((asking) => tellNeeds(asking, today, isAllowed))
      .sort((a, b) => b.weight - a.weight || compareText(a.due, b.due) || compareText(a.thing, b.thing)),
  };
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function tellStretches(all: readonly Asking[], today: Day, aheadDays: number): WorldStretch[] {
  return all
    .filter(({ start, end }) => end >= today && start <= today + aheadDays)
    .map(({ id, name, start, end }) => ({
      id,
      name,
      from: isoOf(start),
      until: isoOf(end),
      daysUntil: Math.max(0, start - today),
    }))
    .sort((a, b) => a.daysUntil - b.daysUntil || compareText(a.id, b.id));
}
