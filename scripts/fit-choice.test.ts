import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChoiceCase, fitChoice, shareOut } from './fit-choice.mjs';

const one = (rows: number[][], which: number, weight = 1): ChoiceCase => ({
  rows,
  is: rows.map((_, at) => at === which),
  says: 'one',
  weight,
});

describe('shareOut', () => {
  it('shares out one whole, the last part to none', () => {
    const shares = shareOut([[Math.log(2)], [0]], { weights: [1], none: Math.log(3) });
    expect(shares.map((share) => Number(share.toFixed(6)))).toEqual([0.333333, 0.166667, 0.5]);
  });

  it('sums to 1 whatever the evidence', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }))), (rows) => {
        const sum = shareOut(rows, { weights: [1], none: 0 }).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('fitChoice', () => {
  it('finds the odds of a flag among two', () => {
    // Of two things the one with the flag is right three times in four: e^w = 3.
    const cases = [0, 0, 0, 1].map((which) => one([[1], [0]], which));
    expect(fitChoice(cases, [0], 0).weights[0]).toBeCloseTo(Math.log(3), 1);
  });

  it('finds how often it is nothing', () => {
    const rows = [[0]];
    const nothing: ChoiceCase = { rows, is: [false], says: 'none', weight: 1 };
    expect(Math.exp(fitChoice([one(rows, 0), nothing, nothing], [0], 0).none)).toBeCloseTo(2, 1);
  });

  it('counts a case by its weight', () => {
    const cases = [one([[1], [0]], 0, 3), one([[1], [0]], 1)];
    expect(fitChoice(cases, [0], 0).weights[0]).toBeCloseTo(Math.log(3), 1);
  });

  it('learns from what it is not, without being told what it is', () => {
    const not: ChoiceCase = { rows: [[1], [0]], is: [true, false], says: 'other', weight: 1 };
    const something = one([[0]], 0);
    expect(fitChoice([not, something], [0], 0.1).weights[0]).toBeLessThan(-0.5);
  });

  it('holds a weight at 0 that would go against its sign', () => {
    const cases = [one([[1], [0]], 1)];
    expect(fitChoice(cases, [1]).weights[0]).toBe(0);
    expect(fitChoice(cases, [-1]).weights[0]).toBeLessThan(0);
  });
});
