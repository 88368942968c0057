import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, experts } from '../types.ts';
import { rank } from './rank.ts';
import { maxScore, situationOf, weightsBySituation } from './weights.ts';

const candidates = (count: number): Candidate[] =>
  Array.from({ length: count }, (_, item) => ({ item, sources: ['interest'] }));
const weights = weightsBySituation.model;

describe('rank', () => {
  it('adds up weight x expert and keeps the parts', () => {
    const said = {
      scores: { interest: Float32Array.of(0.5, 1), popularity: Float32Array.of(1, 0) },
      interests: Int32Array.of(2, 0),
    };
    expect(rank(candidates(2), said, weights)).toEqual([
      { item: 1, score: 1, parts: { interest: 1 }, interest: 0 },
      { item: 0, score: 0.5 + 0.04, parts: { interest: 0.5, popularity: 0.04 }, interest: 2 },
    ]);
  });

  it('keeps pack order among equals', () => {
    const said = { scores: { interest: Float32Array.of(0.5, 0.5, 0.5) } };
    expect(rank(candidates(3), said, weights).map(({ item }) => item)).toEqual([0, 1, 2]);
  });

  it('has parts that add up to the score exactly, in the order of the experts', () => {
    const scores = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(scores, { minLength: 1 }),
        fc.constantFrom(...Object.values(weightsBySituation)),
        (rows, each) => {
          const said = {
            scores: Object.fromEntries(
              experts.map((expert, e) => [expert, Float32Array.from(rows, (row) => row[e]!)]),
            ),
          };
          for (const { score, parts } of rank(candidates(rows.length), said, each)) {
            expect(experts.reduce((sum, expert) => sum + (parts[expert] ?? 0), 0)).toBe(score);
            expect(score).toBeLessThanOrEqual(maxScore(each) + 1e-9);
          }
        },
      ),
    );
  });
});

describe('the table of weights', () => {
  it('lets the interest outweigh all the rest together, twice over, once a model speaks', () => {
    const { interest } = weightsBySituation.model;
    expect(interest).toBeGreaterThan(2 * (maxScore(weightsBySituation.model) - interest));
  });

  it('is chosen by placement, then by what is known', () => {
    expect(situationOf('for-you', true, true)).toBe('model');
    expect(situationOf('for-you', true, false)).toBe('no-model');
    expect(situationOf('for-you', false, true)).toBe('no-history');
    expect(situationOf('related', true, true)).toBe('related');
  });
});
