import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LifeTimeline } from '../knowledge/life-timeline.ts';
import { createItemThings } from '../pack/item-things.ts';
import { compileTimelines } from './compile-timelines.ts';
import { filterStage } from './filter-stage.ts';
import { toColumns } from './observation-columns.ts';
import { sumStates } from './running-stage.ts';
import { dayOfYear, daysLeft } from './stage-calendar.ts';
import { stepWeek } from './step-week.ts';

const dayMs = 86_400_000;
const numItems = 20;
const things = createItemThings({
  things: Array.from({ length: numItems }, (_, n) => ({ id: `thing-${n}`, en: `${n}`, 'zh-CN': `${n}` })),
  items: Array.from({ length: numItems }, (_, n) => n),
});
/** Papers until an exam on 7 June; then a summer, over when September comes. */
const exam: LifeTimeline = {
  name: { en: 'An exam' },
  of: 'self',
  beginsPerYear: 0.05,
  ends: ['08-25', '09-05'],
  states: [
    {
      id: 'papers',
      name: { en: 'Papers' },
      days: [80, 100, 110],
      begins: ['02-20', '03-05'],
      share: 0.5,
      signals: { 'thing-0': 3 },
      needs: [],
    },
    {
      id: 'summer',
      name: { en: 'Summer' },
      days: [60, 80, 95],
      begins: ['06-08', '06-14'],
      share: 0.3,
      signals: { 'thing-1': 3 },
      needs: [],
    },
  ],
};
const popularity = new Float32Array(numItems);
const model = compileTimelines({ exam }, things, popularity)[0]!;
const statesAt = (date: string, deeds: readonly string[]): number[] => {
  const observed = deeds.map((day) => ({
    thing: 0,
    timeMs: Date.parse(day),
    weight: 1,
    type: 'purchase' as const,
    eventIds: [day],
  }));
  return [...sumStates(filterStage(toColumns(observed), model, Date.parse(date))!.cells, model)];
};

describe('a timeline that the calendar binds', () => {
  it('goes on when the day has come, and not before', () => {
    const deeds = ['2026-03-10', '2026-03-20', '2026-04-05', '2026-04-20', '2026-05-05'];
    const [before] = statesAt('2026-05-30', deeds);
    const [papers, summer] = statesAt('2026-06-20', deeds);
    expect(before).toBeGreaterThan(0.8);
    expect(summer).toBeGreaterThan(10 * papers!);
  });

  it('begins in its season: the same deeds out of it tell less', () => {
    const total = (states: number[]): number => states.reduce((sum, value) => sum + value, 0);
    const spring = total(statesAt('2026-04-12', ['2026-03-10', '2026-03-25', '2026-04-08']));
    const autumn = total(statesAt('2026-11-12', ['2026-10-10', '2026-10-25', '2026-11-08']));
    expect(spring).toBeGreaterThan(autumn);
  });

  it('says until when by the calendar', () => {
    const nowMs = Date.UTC(2026, 4, 1);
    const left = daysLeft(model, exam.states[0]!, 0, 9, nowMs);
    // From 1 May to 11 June, the middle of the days on which it ends.
    expect(Math.abs(left - 41)).toBeLessThanOrEqual(7);
  });

  it('begins as often in a year as one that nothing binds', () => {
    const before = { cells: new Float64Array(model.stateOf.length), none: 1, gift: 0 };
    let begun = 0;
    for (let day = 0; day < 366; day++) {
      const belief = { ...before, cells: before.cells.slice() };
      stepWeek(belief, model, Date.UTC(2024, 0) + day * dayMs);
      for (const value of belief.cells) begun += value / 366;
    }
    expect(begun / model.beginsPerWeek).toBeCloseTo(1, 2);
  });

  it('keeps probabilities adding up to one in every week of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.boolean(), (day, begins) => {
        const belief = { cells: model.stationary.map((value) => value * 0.2), none: 0.7, gift: 0.1 };
        for (let week = 0; week < 20; week++)
          stepWeek(belief, model, Date.UTC(2024, 0) + (day + 7 * week) * dayMs, begins);
        const total = belief.none + belief.gift + belief.cells.reduce((sum, value) => sum + value, 0);
        expect(total).toBeCloseTo(1, 9);
        expect(Math.min(belief.none, belief.gift, ...belief.cells)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  it('counts the days of every year alike', () => {
    expect(dayOfYear(Date.UTC(2026, 2, 1))).toBe(dayOfYear(Date.UTC(2024, 2, 1)));
    expect(dayOfYear(Date.UTC(2026, 11, 31))).toBe(365);
  });
});
