import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LifeTimeline } from '../knowledge/life-timeline.ts';
import { dayOfYear, layOutCalendar } from './stage-calendar.ts';
import { layOutCells } from './stage-durations.ts';
import type { StageModel } from './stage-model.ts';
import { hearWeek, type StageBelief, stepWeek } from './step-week.ts';

const state = (id: string, days: [number, number, number]) => ({
  id,
  name: { en: id },
  days,
  share: 0.5,
  signals: {},
  needs: [],
});
const states = [
  state('a', [20, 30, 50]),
  { ...state('b', [5, 7, 9]), begins: ['03-01', '04-20'] as const },
  state('c', [60, 90, 140]),
];
const cells = layOutCells(states);
const numCells = cells.stateOf.length;
const calendar = layOutCalendar({ states, ends: ['08-25', '09-05'] } as unknown as LifeTimeline, cells)!;
const free = { ...cells, beginsPerWeek: 0.01 } as StageModel;
const bound = { ...free, calendar } as StageModel;
const models = fc.constantFrom(free, bound);
const weeks = fc.integer({ min: 0, max: 3000 }).map((day) => Date.UTC(2024, 0) + day * 86_400_000);

const drawn = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: numCells + 2, maxLength: numCells + 2 })
  .map((values): StageBelief => {
    const total = values.reduce((sum, value) => sum + value, 1e-9);
    const [none, gift, ...rest] = values.map((value) => value / total);
    return { cells: Float64Array.from(rest), none: none!, gift: gift! };
  });
const factors = fc
  .array(fc.double({ min: 1e-3, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
  .map((values) => Float64Array.from(values));

/** The same step as a sum over all ways that lead to each cell. */
function stepPlainly(
  { cells: before, none, gift }: StageBelief,
  { starts, stateOf, hazard, stationary, beginsPerWeek, calendar: bounds }: StageModel,
  fromMs: number,
  begins: boolean,
): StageBelief {
  const begun = begins ? none * beginsPerWeek : 0;
  const day = dayOfYear(fromMs);
  const after = new Float64Array(numCells);
  let outside = none + gift * 0.7 - begun * 0.5;
  before.forEach((value, cell) => {
    const s = stateOf[cell]!;
    const isLast = cell === starts[s + 1]! - 1;
    const staying = isLast ? cell : cell + 1;
    const due = bounds?.ends[s]?.[day];
    const isReady = due !== undefined && cell >= bounds!.readyFrom[s]!;
    const chance = due === undefined ? hazard[cell]! : Math.max(0.1 * hazard[cell]!, isReady ? due : 0);
    for (const [to, share] of [
      [staying, 1 - chance],
      [starts[s + 1]!, chance],
    ] as const) {
      if (to === numCells) outside += value * share;
      else {
        const kept = begins ? 0.998 : 1;
        after[to]! += value * share * kept;
        outside += value * share * (1 - kept);
      }
    }
  });
  after.forEach((_, cell) => {
    const s = stateOf[cell]!;
    const weeksIn = cell - starts[s]!;
    const season = bounds?.begins[s];
    const first = weeksIn === 0 ? 0.3 / 3 + (s === 0 ? 0.65 : 0) : 0;
    const began = season?.[(((day - 7 * weeksIn) % 366) + 366) % 366] ?? 1;
    const entered = begun * (0.05 * stationary[cell]! * began + first * (season?.[day] ?? 1));
    after[cell]! += entered;
    outside -= entered;
  });
  return { cells: after, none: outside, gift: gift * 0.3 + begun * 0.5 };
}

const expectClose = (found: StageBelief, wanted: StageBelief): void => {
  expect(found.none).toBeCloseTo(wanted.none, 12);
  expect(found.gift).toBeCloseTo(wanted.gift, 12);
  found.cells.forEach((value, cell) => {
    expect(value).toBeCloseTo(wanted.cells[cell]!, 12);
  });
};

describe('stepWeek', () => {
  it('takes each cell where its hazard leads, and lets stages begin, end early and be given', () => {
    fc.assert(
      fc.property(drawn, models, weeks, fc.boolean(), (belief, model, fromMs, begins) => {
        const wanted = stepPlainly(belief, model, fromMs, begins);
        stepWeek(belief, model, fromMs, begins);
        expectClose(belief, wanted);
      }),
    );
  });

  it('hears in the same pass what hearWeek hears after it', () => {
    fc.assert(
      fc.property(drawn, models, weeks, factors, (belief, model, fromMs, heard) => {
        const wanted = { ...belief, cells: belief.cells.slice() };
        stepWeek(wanted, model, fromMs);
        hearWeek(wanted, model, heard);
        stepWeek(belief, model, fromMs, true, heard);
        expectClose(belief, wanted);
      }),
    );
  });
});
