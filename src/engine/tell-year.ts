import { readYear, type ThingsOfYear } from '../intent/things-out-of-season.ts';
import type { CommonKnowledge } from '../knowledge/common-knowledge.ts';
import type { World } from '../knowledge/world/tell-world.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { Language, Settings } from '../types.ts';

/** What the calendar asks for now and in the course of the year, for one place and language. */
export interface Surroundings {
  world: World;
  year: ThingsOfYear;
}

/** No zone's day begins elsewhere than at a quarter of an hour. */
const stepMs = 900_000;
const maxKept = 4;

/** Asks what everybody knows, and keeps what it said of a quarter of an hour and of a year. */
export function createYearTeller({ tellWorld }: CommonKnowledge, things: ItemThings) {
  const worlds = new Map<string, World>();
  const years = new Map<string, ThingsOfYear>();
  const keep = <T>(kept: Map<string, T>, key: string, find: () => T): T => {
    let value = kept.get(key);
    if (value === undefined) {
      value = find();
      if (kept.size >= maxKept) kept.clear();
      kept.set(key, value);
    }
    return value;
  };
  return (
    nowMs: number,
    { city, sensitive = false }: Pick<Settings, 'city' | 'sensitive'>,
    language: Language,
  ): Surroundings => {
    const worldAt = (timeMs: number): World =>
      tellWorld({
        nowMs: timeMs,
        language,
        ...(city && { city }),
        ...(sensitive && { sensitive: 'all' as const }),
      });
    const place = `${language}/${city ?? ''}/${sensitive}`;
    const calendarYear = new Date(nowMs).getUTCFullYear();
    const step = Math.floor(nowMs / stepMs);
    return {
      world: keep(worlds, `${place}/${step}`, () => worldAt(step * stepMs)),
      year: keep(years, `${place}/${calendarYear}`, () => readYear(worldAt, calendarYear, things)),
    };
  };
}
