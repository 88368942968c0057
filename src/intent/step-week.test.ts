import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
const cells = layOutCells([state('a', [20, 30, 50]), state('b', [5, 7, 9]), state('c', [60, 90, 140])]);
const model = { ...cells, beginsPerWeek: 0.01 } as StageModel;
const numCells = cells.stateOf.length;

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
function stepPlainly({ cells: before, none, gift }: StageBelief, begins: boolean): StageBelief {
  const { starts, stateOf, hazard, stationary, beginsPerWeek } = model;
  const begun = begins ? none * beginsPerWeek : 0;
  const after = new Float64Array(numCells);
  let outside = none + gift * 0.7 - begun * 1.5;
  before.forEach((value, cell) => {
    const s = stateOf[cell]!;
    const isLast = cell === starts[s + 1]! - 1;
    const staying = isLast ? cell : cell + 1;
    for (const [to, share] of [
      [staying, 1 - hazard[cell]!],
      [starts[s + 1]!, hazard[cell]!],
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
    after[cell]! += 0.05 * begun * stationary[cell]!;
    if (cell === starts[s]!) after[cell]! += (0.2 * begun) / 3;
  });
  after[0]! += 0.75 * begun;
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
      fc.property(drawn, fc.boolean(), (belief, begins) => {
        const wanted = stepPlainly(belief, begins);
        stepWeek(belief, model, begins);
        expectClose(belief, wanted);
      }),
    );
  });

  it('hears in the same pass what hearWeek hears after it', () => {
    fc.assert(
      fc.property(drawn, factors, (belief, heard) => {
        const wanted = { ...belief, cells: belief.cells.slice() };
        stepWeek(wanted, model);
        hearWeek(wanted, model, heard);
        stepWeek(belief, model, true, heard);
        expectClose(belief, wanted);
      }),
    );
  });
});
