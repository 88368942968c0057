import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventType } from '../types.ts';
import { compressHistory, type Deed, type HistoryMemory, maxRows } from './compress-history.ts';

const dayMs = 86_400_000;
const nowMs = Date.UTC(2026, 10, 26, 12);
const types: EventType[] = ['view', 'click', 'dwell', 'purchase', 'favorite', 'add_to_cart', 'search'];
interface Drawn {
  age: number;
  subject: number;
  type: EventType;
  weight: number;
}
const toDeeds = (drawn: readonly Drawn[]): { deeds: Deed[]; subjects: number[] } => {
  const sorted = [...drawn].sort((a, b) => b.age - a.age);
  return {
    deeds: sorted.map(({ age, type, weight }, at) => ({
      timeMs: nowMs - age * dayMs,
      type,
      weight,
      eventIds: at % 3 === 0 ? [`e${at}`, `f${at}`] : [`e${at}`],
    })),
    subjects: sorted.map(({ subject }) => subject),
  };
};
const compress = (drawn: readonly Drawn[], memory?: HistoryMemory) => {
  const { deeds, subjects } = toDeeds(drawn);
  return compressHistory(deeds, nowMs, (place) => subjects[place]!, memory);
};
const history = (maxLength: number) =>
  fc.array(
    fc.record({
      age: fc.oneof(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 3_000, noNaN: true }),
      ),
      subject: fc.integer({ min: 0, max: 6 }),
      type: fc.constantFrom(...types),
      weight: fc.double({ min: 0.1, max: 1.3, noNaN: true }),
    }),
    { maxLength },
  );
const one = (age: number, more: Partial<Drawn> = {}): Drawn => ({
  age,
  subject: 1,
  type: 'view',
  weight: 0.5,
  ...more,
});

describe('compressHistory', () => {
  it('keeps days apart within a month, months within a year, and years beyond', () => {
    const levels = (drawn: Drawn[]) => compress(drawn).map(({ level, entries }) => [level, entries.length]);
    expect(levels([one(2), one(1)])).toEqual([
      ['day', 1],
      ['day', 1],
    ]);
    // Days 20,580 to 20,609 since 1970 are one month: 153 to 182 days before today, 20,783.
    const today = Math.floor(nowMs / dayMs);
    const ago = (day: number): number => today - day;
    const month = 20_580;
    expect(levels([one(ago(month)), one(ago(month + 29))])).toEqual([['month', 1]]);
    expect(levels([one(ago(month)), one(ago(month + 30))])).toHaveLength(2);
    const year = 360 * Math.floor((today - 800) / 360);
    expect(levels([one(ago(year)), one(ago(year + 300))])).toEqual([['year', 1]]);
  });

  it('groups by action, then by subject, with weight, mean time, count and the weightiest', () => {
    const year = 360 * Math.floor((nowMs / dayMs - 900) / 360);
    const age = (day: number): number => nowMs / dayMs - (year + day);
    const rows = compress([
      one(age(10), { weight: 0.25 }),
      one(age(20), { weight: 0.75 }),
      one(age(30), { type: 'purchase', weight: 1 }),
      one(age(40), { subject: 2, type: 'dwell' }),
    ]);
    expect(rows.map(({ action, entries }) => [action, entries.map(({ subject }) => subject)])).toEqual([
      ['view', [1, 2]],
      ['purchase', [1]],
    ]);
    const [looks] = rows[0]!.entries;
    expect(looks).toMatchObject({ weight: 1, numEvents: 3, places: [0, 1], best: 1 });
    // (.25 x day 10 + .75 x day 20) / 1
    expect(looks!.timeMs / dayMs).toBeCloseTo(year + 17.5, 6);
  });

  it('makes at most 300 rows of 37,000 events over twenty years', () => {
    const drawn = Array.from({ length: 37_000 }, (_, at) =>
      one((at * 7_300) / 37_000, { type: types[at % types.length]!, subject: at % 400 }),
    );
    const rows = compress(drawn);
    expect(rows.length).toBeLessThanOrEqual(maxRows);
    expect(rows.length).toBeGreaterThan(200);
  });

  it('points to every event exactly once', () => {
    fc.assert(
      fc.property(history(200), (drawn) => {
        const { deeds } = toDeeds(drawn);
        const rows = compress(drawn);
        const reached = rows.flatMap(({ entries }) =>
          entries.flatMap(({ places }) => places.flatMap((place) => deeds[place]!.eventIds)),
        );
        expect(reached.sort()).toEqual(deeds.flatMap(({ eventIds }) => eventIds).sort());
        for (const { entries } of rows)
          for (const { places, numEvents, best } of entries) {
            expect(numEvents).toBe(places.flatMap((place) => deeds[place]!.eventIds).length);
            expect(places).toContain(best);
          }
      }),
    );
  });

  it('is the same step by step, day after day, as all at once', () => {
    fc.assert(
      fc.property(history(80), fc.integer({ min: 1, max: 500 }), (drawn, stepDays) => {
        const { deeds, subjects } = toDeeds(drawn);
        const memory: HistoryMemory = new Map();
        const subjectOf = (place: number): number => subjects[place]!;
        for (let atMs = nowMs - 3_100 * dayMs; atMs < nowMs; atMs += stepDays * dayMs) {
          const until = deeds.filter(({ timeMs }) => timeMs <= atMs);
          expect(compressHistory(until, atMs, subjectOf, memory)).toEqual(
            compressHistory(until, atMs, subjectOf),
          );
        }
        expect(compressHistory(deeds, nowMs, subjectOf, memory)).toEqual(
          compressHistory(deeds, nowMs, subjectOf),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has no rows where nothing was done', () => {
    expect(compress([])).toEqual([]);
  });
});
