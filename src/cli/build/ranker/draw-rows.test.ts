import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../seeded.ts';
import { drawOrder, drawRows } from './draw-rows.ts';

describe('drawRows', () => {
  it('puts the right rows first and draws each other one at most once', () => {
    const rows = drawRows(200, [150, 3], 20, createRandom(1));
    expect(rows.slice(0, 2)).toEqual([150, 3]);
    expect(new Set(rows).size).toBe(rows.length);
    expect(Math.max(...rows)).toBeLessThan(200);
  });

  it('draws about as many others as asked, every row with the same chance', () => {
    const random = createRandom(2);
    const counts = new Float64Array(40);
    for (let time = 0; time < 2000; time++) for (const row of drawRows(40, [7], 13, random)) counts[row]!++;
    expect(counts[7]).toBe(2000);
    for (const [row, count] of counts.entries())
      if (row !== 7) expect(Math.abs(count / 2000 - 1 / 3)).toBeLessThan(0.05);
  });

  it('takes all rows where there are no more others than asked, or none at all', () => {
    expect(drawRows(4, [2], 64, createRandom(3))).toEqual([2, 0, 1, 3]);
    expect(drawRows(1, [0], 64, createRandom(3))).toEqual([0]);
  });
});

describe('drawOrder', () => {
  it('holds every number once, and another order each time it is drawn', () => {
    const random = createRandom(4);
    const [one, other] = [drawOrder(50, random), drawOrder(50, random)];
    expect([...one].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect(other).not.toEqual(one);
  });
});
