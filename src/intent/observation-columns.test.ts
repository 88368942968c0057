import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fadedWeights, firstPlaceFrom, numMet, placesOf, toColumns } from './observation-columns.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const met = (hour: number, thing: number, weight = 1): Observation => ({
  thing,
  timeMs: hour * hourMs,
  weight,
  type: thing % 2 === 0 ? 'purchase' : 'view',
  ...(thing >= 0 && { item: thing }),
  eventIds: [`${hour}/${thing}`],
});
const drawn = fc
  .array(fc.record({ hour: fc.integer({ min: 0, max: 200 }), thing: fc.integer({ min: -1, max: 6 }) }), {
    maxLength: 40,
  })
  .map((all) => all.sort((a, b) => a.hour - b.hour).map(({ hour, thing }) => met(hour, thing)));

describe('toColumns', () => {
  it('knows days, purchases and the places of each thing', () => {
    const columns = toColumns([met(1, 3), met(5, 2), met(30, 3), met(31, -1)]);
    expect([...columns.dayOf]).toEqual([0, 0, 1, 1]);
    expect([...columns.dayStarts]).toEqual([0, 2, 4]);
    expect(columns.purchases).toEqual([1]);
    expect([...columns.items]).toEqual([3, 2, 3, -1]);
    expect([3, 2, 99].map((thing) => [...placesOf(columns, thing)])).toEqual([[0, 2], [1], []]);
    expect(firstPlaceFrom(columns, placesOf(columns, 3), 2 * hourMs)).toBe(2);
    expect(firstPlaceFrom(columns, placesOf(columns, 3), 31 * hourMs)).toBeUndefined();
  });

  it('is the same when it carries on, though the last day was told anew, as all at once', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 40 }), (all, count) => {
        const shorter = toColumns(all.slice(0, count));
        // What was seen of the last day may have become more since.
        const lastDay = Math.floor((all[Math.min(count, all.length) - 1]?.timeMs ?? 0) / dayMs);
        const told = all.map((each) =>
          Math.floor(each.timeMs / dayMs) === lastDay ? { ...each, weight: 1.3 } : each,
        );
        expect(toColumns(told, shorter)).toEqual(toColumns(told));
      }),
    );
  });

  it('has nothing to tell of nothing', () => {
    const columns = toColumns([]);
    expect([columns.length, placesOf(columns, 1).length]).toEqual([0, 0]);
  });
});

describe('fadedWeights', () => {
  it('halves what was done a half-life ago, and counts apart', () => {
    const columns = toColumns([met(0, 1, 0.8), met(24 * 10, 1, 0.5), met(24 * 10, 0, 1)]);
    const [bought, looked] = fadedWeights(columns, 2, 10 * dayMs, 10);
    expect(bought).toBeCloseTo(1, 9);
    expect(looked).toBeCloseTo(0.4 + 0.5, 9);
    expect([...numMet(columns, 3)]).toEqual([1, 2, 0]);
  });
});
