import { type Asking, steady, usualLeadDays } from './asking.ts';
import type { City } from './city.ts';
import type { Day } from './day.ts';
import { seasonBands } from './season-bands.ts';
import { valueOn } from './seasons.ts';

/** What the climate of a city asks for around a day. Where a mark is never crossed, from `today` for `aheadDays`. */
export function seasonsAround(city: City, today: Day, aheadDays: number): Asking[] {
  return seasonBands.flatMap((band) => {
    const { id, name, of, below = Number.POSITIVE_INFINITY, above = Number.NEGATIVE_INFINITY, wants } = band;
    const holds = (day: Day) => {
      const value = valueOn(city[of], day);
      return value < below && value > above;
    };
    const told = { source: 'season', id, name, leadDays: usualLeadDays } as const;
    return runsOf(holds, today - searchDays, today + searchDays).flatMap(({ start, end }) => {
      if (end - start < 365) return [{ ...told, wants, start, end }];
      if (!band.holdsAllYear) return [];
      return [{ ...told, wants: wants.map(steady), start: today, end: today + aheadDays }];
    });
  });
}

/** A year and what a lead may be long, so that no stretch around today is cut by the search. */
const searchDays = 420;

/** The stretches of days on which something holds, those cut by the ends of the search included. */
function runsOf(holds: (day: Day) => boolean, first: Day, last: Day): { start: Day; end: Day }[] {
  const runs: { start: Day; end: Day }[] = [];
  for (let day = first; day <= last; day++) {
    if (!holds(day)) continue;
    const open = runs.at(-1);
    if (open?.end === day - 1) open.end = day;
    else runs.push({ start: day, end: day });
  }
  return runs;
}
