import { describe, expect, it } from 'vitest';
import { quantile, summarize } from './statistics.mjs';

describe('quantile', () => {
  it('is the middle of an odd number and between the two middles of an even one', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  });

  it('is linear between ranks', () => {
    // Ranks 0..4 hold 0, 10, 20, 30, 40; 0.95 of the way is rank 3.8.
    expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38, 10);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('refuses to speak of nothing', () => {
    expect(() => quantile([], 0.5)).toThrow('of nothing');
  });
});

describe('summarize', () => {
  it('gives the spread as the median distance from the median, which one slow run does not move', () => {
    // Median 3; distances 2, 1, 0, 1, 997; their median 1.
    expect(summarize([1, 2, 3, 4, 1000])).toEqual({ n: 5, p50: 3, p95: 800.8, min: 1, max: 1000, mad: 1 });
  });
});
