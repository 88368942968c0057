import type { LifeTimeline, Season, StageState } from '../knowledge/life-timeline.ts';
import { type StageCells, weekDays } from './stage-durations.ts';

/** How the year binds the states of a timeline; arrays by day of the year speak of the week from that day on. */
export interface StageCalendar {
  /** By state and day of the year: how much likelier it begins then than on average; undefined where no season binds it. */
  begins: readonly (Float64Array | undefined)[];
  /** By state and day of the year: chance that its end has come, for those who are ready for what follows. */
  ends: readonly (Float64Array | undefined)[];
  /** By state: the first cell that is ready. */
  readyFrom: Int32Array;
}

/** The cells of a timeline, and how the year binds them, if it does. */
export interface DatedCells extends StageCells {
  calendar?: StageCalendar;
}

const dayMs = 86_400_000;
export const yearDays = 366;
/** What has its season begins in it nearly always: years, countries and newcomers differ. */
const inSeason = 0.9;
export const outOfSeason = 1 - inSeason;
/** Who is so near to the shortest length of a state goes on with the others: a class does not wait. */
const readyDays = 45;

/** From 0, as in a leap year. */
export function dayOfYear(timeMs: number): number {
  const date = new Date(timeMs);
  return (Date.UTC(2024, date.getUTCMonth(), date.getUTCDate()) - Date.UTC(2024, 0)) / dayMs;
}
const dayIn = (date: string): number => dayOfYear(Date.parse(`2024-${date}T00:00:00Z`));
const wrap = (day: number): number => ((day % yearDays) + yearDays) % yearDays;

const byDay = (chanceOf: (day: number) => number): Float64Array =>
  Float64Array.from({ length: yearDays }, (_, day) => chanceOf(day));

/** Days of the season that lie in the week from a day on, and those that were left before it. */
function overlap([from, until]: Season, day: number): { inside: number; left: number; length: number } {
  const length = wrap(dayIn(until) - dayIn(from)) + 1;
  const since = wrap(day - dayIn(from));
  const left = since < length ? length - since : length;
  const first = since < length ? 0 : yearDays - since;
  return { inside: Math.max(0, Math.min(weekDays - first, left)), left, length };
}

function intensity(season: Season): Float64Array {
  return byDay((day) => {
    const { inside, length } = overlap(season, day);
    const within = (inside / weekDays) * (inSeason / length);
    const without = (1 - inside / weekDays) * (outOfSeason / (yearDays - length));
    return yearDays * (within + without);
  });
}

const ending = (season: Season): Float64Array =>
  byDay((day) => {
    const { inside, left } = overlap(season, day);
    return inside / left;
  });

/** @returns  Undefined for a timeline that may stand anywhere at any time of the year. */
export function layOutCalendar(
  { states, ends }: LifeTimeline,
  { starts }: StageCells,
): StageCalendar | undefined {
  if (!ends && states.every(({ begins }) => !begins)) return undefined;
  const endOf = (s: number): Season | undefined => (s + 1 < states.length ? states[s + 1]!.begins : ends);
  return {
    begins: states.map(({ begins }) => begins && intensity(begins)),
    ends: states.map((_, s) => {
      const season = endOf(s);
      return season && ending(season);
    }),
    readyFrom: Int32Array.from(
      states,
      ({ days }, s) => starts[s]! + Math.max(0, Math.ceil((days[0] - readyDays) / weekDays)),
    ),
  };
}

/** Where somebody met in the middle of the timeline stands in the week from a day of the year on, shape of the cells. */
export function placesAt({ starts, stationary, calendar }: DatedCells, day: number): Float64Array {
  if (!calendar) return stationary;
  const places = stationary.slice();
  calendar.begins.forEach((season, s) => {
    if (!season) return;
    for (let cell = starts[s]!; cell < starts[s + 1]!; cell++)
      places[cell]! *= season[wrap(day - weekDays * (cell - starts[s]!))]!;
  });
  return places;
}

/** Days until a state is over, in all likelihood: by the calendar if that ends it, else by its usual length. */
export function daysLeft(
  { starts, calendar }: DatedCells,
  { days }: StageState,
  state: number,
  elapsedWeeks: number,
  nowMs: number,
): number {
  const ends = calendar?.ends[state];
  const cell = starts[state]! + Math.round(elapsedWeeks);
  for (let week = 0; ends && week < yearDays / weekDays; week++) {
    const due = ends[wrap(dayOfYear(nowMs) + week * weekDays)]!;
    if (cell + week >= calendar!.readyFrom[state]! && due >= 0.5) return (week + 0.5) * weekDays;
  }
  return Math.max(weekDays, days[1] - elapsedWeeks * weekDays);
}
