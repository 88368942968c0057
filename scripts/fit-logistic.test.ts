import { describe, expect, it } from 'vitest';
import { type FitRow, fitLogistic, resultAt, thresholdFor } from './fit-logistic.mjs';

const row = (x: number[], y: 0 | 1, weight = 1): FitRow => ({ x, y, weight });

describe('fitLogistic', () => {
  it('finds the odds of one flag', () => {
    // Without the flag 1 of 4 is right, with it 3 of 4: bias ln(1/3), weight ln 9.
    const rows = [0, 1].flatMap((flag) => [0, 1, 2, 3].map((n) => row([flag], n < (flag ? 3 : 1) ? 1 : 0)));
    const { weights, bias } = fitLogistic(rows, [0], 0);
    expect(bias).toBeCloseTo(Math.log(1 / 3), 4);
    expect(weights[0]).toBeCloseTo(Math.log(9), 4);
  });

  it('counts a row by its weight', () => {
    const one = fitLogistic([row([], 1, 3), row([], 0)], [], 0);
    expect(one.bias).toBeCloseTo(Math.log(3), 4);
  });

  it('holds a weight at 0 that would go against its sign, and fits the others without it', () => {
    const rows = [row([1, 0], 0), row([1, 1], 1), row([0, 1], 1), row([0, 0], 0), row([0, 0], 1)];
    const { weights } = fitLogistic(rows, [1, 1]);
    expect(weights[0]).toBe(0);
    expect(weights[1]).toBeGreaterThan(0);
    expect(fitLogistic(rows, [0, -1]).weights[1]).toBe(-0 + 0);
  });

  it('keeps weights small by the ridge where a flag parts right from wrong', () => {
    const rows = [row([1], 1), row([0], 0)];
    expect(fitLogistic(rows, [0], 1).weights[0]).toBeLessThan(2);
    expect(fitLogistic(rows, [0], 0.01).weights[0]).toBeGreaterThan(2);
  });
});

describe('thresholdFor and resultAt', () => {
  const judged = [
    { score: 0.9, right: true },
    { score: 0.8, right: true },
    { score: 0.7, right: false },
    { score: 0.6, right: true },
    { score: 0.6, right: false },
  ];

  it('goes down as far as the precision holds', () => {
    expect(thresholdFor(judged, 4, 1)).toEqual({ threshold: 0.8, precision: 1, recall: 0.5 });
    expect(thresholdFor(judged, 4, 0.6)).toEqual({ threshold: 0.6, precision: 0.6, recall: 0.75 });
    expect(thresholdFor([{ score: 1, right: false }], 4, 0.5)).toMatchObject({ threshold: 1, recall: 0 });
  });

  it('lets equal scores stand or fall together', () => {
    expect(thresholdFor(judged, 4, 0.75).threshold).toBe(0.8);
  });

  it('counts from a threshold on', () => {
    expect(resultAt(judged, 4, 0.7)).toEqual({ claimed: 3, right: 2, precision: 2 / 3, recall: 0.5 });
    expect(resultAt(judged, 4, 2)).toMatchObject({ claimed: 0, precision: 0, recall: 0 });
  });
});
