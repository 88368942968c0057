import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitChance } from './fit-chance.ts';

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** At each value as many times of a thousand as the curve says, rounded. */
const draw = (a: number, b: number) =>
  [-4, -3, -2, -1, 0, 1].flatMap((value) => {
    const hits = Math.round(1000 * logistic(a * value + b));
    return Array.from({ length: 1000 }, (_, at) => ({ value, isTrue: at < hits }));
  });

describe('fitChance', () => {
  it('finds the curve by which values came true', () => {
    const [slope, level] = fitChance(draw(0.8, -0.5));
    expect(slope).toBeCloseTo(0.8, 2);
    expect(level).toBeCloseTo(-0.5, 2);
  });

  it('expects as many as came true, and as many at high values as at low ones', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 2, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (a, b) => {
          const said = draw(a, b);
          const [slope, level] = fitChance(said);
          const off = (weigh: (value: number) => number): number =>
            said.reduce((sum, { value, isTrue }) => {
              const chance = logistic(slope * value + level);
              return sum + (chance - Number(isTrue)) * weigh(value);
            }, 0) / said.length;
          expect(Math.abs(off(() => 1))).toBeLessThan(1e-4);
          expect(Math.abs(off((value) => value))).toBeLessThan(1e-3);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds the way from far off, where a whole step of Newton would leap over it', () => {
    const said = Array.from({ length: 4000 }, (_, at) => ({ value: -6 - (at % 4), isTrue: at % 400 === 0 }));
    const [slope, level] = fitChance(said);
    const mean = [6, 7, 8, 9].reduce((sum, x) => sum + logistic(slope * -x + level), 0) / 4;
    expect(mean).toBeCloseTo(1 / 400, 4);
  });
});
