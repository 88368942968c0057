import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lifeTimelines } from './life-timelines.ts';
import { ordinaryThings } from './ordinary-things.ts';
import { things } from './things.ts';

const folder = (name: string): string[] =>
  readdirSync(join(import.meta.dirname, name)).filter((file) => !file.endsWith('.test.ts'));
const timelines = Object.entries(lifeTimelines);
const states = timelines.flatMap(([id, { states }]) => states.map((state) => ({ id, state })));

/** Every area is an export of its own, so that a file that nobody lists shows. */
async function entriesOf(name: string): Promise<string[]> {
  const ids: string[] = [];
  for (const file of folder(name)) {
    const path = join(import.meta.dirname, name, file);
    const area = (await import(/* @vite-ignore */ path)) as Record<string, object>;
    for (const part of Object.values(area)) ids.push(...Object.keys(part));
  }
  return ids;
}

describe('things', () => {
  it('are every area file, each id once', async () => {
    const ids = await entriesOf('things');
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(things).sort()).toEqual(ids.sort());
  });

  it('speak of things that there are', () => {
    const unknown = Object.entries(things).flatMap(([id, { is, goesWith = [], comesWith = [] }]) =>
      [...(is === undefined ? [] : [is]), ...goesWith, ...comesWith]
        .filter((other) => things[other] === undefined || other === id)
        .map((other) => `${id} → ${other}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are known where they are called ordinary', () => {
    expect([...ordinaryThings].filter((id) => things[id] === undefined)).toEqual([]);
  });

  it('have names in both languages, no name for two things', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const [id, { en, 'zh-CN': zh }] of Object.entries(things)) {
      expect([id, en.length > 0, zh.length > 0]).toEqual([id, true, true]);
      for (const name of new Set([...en, ...zh].map((text) => text.toLowerCase()))) {
        const other = owners.get(name);
        if (other !== undefined && other !== id) shared.push(`${name}: ${other}, ${id}`);
        owners.set(name, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('say how long a refill lasts, and keep shares within 0 and 1', () => {
    for (const [id, { refill, lastsDays, giftShare = 0 }] of Object.entries(things)) {
      if (refill) expect([id, (lastsDays ?? 0) > 0]).toEqual([id, true]);
      expect([id, giftShare >= 0 && giftShare <= 1]).toEqual([id, true]);
    }
  });
});

describe('life timelines', () => {
  it('are at least 40, every area file among them, each id once', async () => {
    const ids = await entriesOf('timelines');
    expect(new Set(ids).size).toBe(ids.length);
    expect(timelines.map(([id]) => id).sort()).toEqual(ids.sort());
    expect(ids.length).toBeGreaterThanOrEqual(40);
  });

  it('have states told apart by things that there are, with durations that ascend', () => {
    for (const { id, state } of states) {
      const [low, median, high] = state.days;
      expect([id, state.id, 0 < low && low <= median && median <= high]).toEqual([id, state.id, true]);
      expect(state.share).toBeGreaterThan(0);
      expect(state.share).toBeLessThan(1);
      const named = [...Object.keys(state.signals), ...state.needs.map(({ thing }) => thing)];
      expect([id, named.filter((thing) => things[thing] === undefined)]).toEqual([id, []]);
      expect(Object.values(state.signals).every((weight) => weight > 0)).toBe(true);
    }
    for (const [id, { states: own }] of timelines) {
      expect([id, new Set(own.map((state) => state.id)).size]).toEqual([id, own.length]);
    }
  });

  it('have needs whose window opens before it closes, wanted at all and in months that there are', () => {
    for (const { id, state } of states) {
      for (const { thing, fromDay, untilDay, leadDays, weight, months = [1] } of state.needs) {
        const isSound = fromDay < untilDay && leadDays >= 0 && weight > 0 && weight <= 1;
        expect([id, thing, isSound]).toEqual([id, thing, true]);
        expect(months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)).toBe(true);
      }
    }
  });

  it('begin and end in seasons of days that there are', () => {
    const seasons = timelines.flatMap(([id, { ends, states: own }]) =>
      [ends, ...own.map(({ begins }) => begins)].flatMap((season) => (season ? [{ id, season }] : [])),
    );
    expect(seasons.length).toBeGreaterThan(0);
    for (const { id, season } of seasons)
      for (const day of season) {
        const timeMs = Date.parse(`2024-${day}T00:00:00Z`);
        expect([id, day, new Date(timeMs).toISOString().slice(5, 10)]).toEqual([id, day, day]);
      }
  });

  it('name no brand in a modifier and write it in the language it is for', () => {
    for (const { id, state } of states) {
      for (const { thing, modifier } of state.needs) {
        if (modifier?.en)
          expect([id, thing, /\p{Script=Han}/u.test(modifier.en)]).toEqual([id, thing, false]);
        const zh = modifier?.['zh-CN'];
        // `USB-C` is `USB-C` in Chinese too.
        if (zh) expect([id, thing, /[\p{Script=Han}\dA-Z]/u.test(zh)]).toEqual([id, thing, true]);
      }
    }
  });
});
