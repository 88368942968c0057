import { describe, expect, it } from 'vitest';
import { isTop, recallOf, scoreExactly, sortTop } from './exact-top.ts';

describe('scoreExactly', () => {
  it('is the dot product of each row with the query', () => {
    expect([...scoreExactly(Int8Array.of(1, 2, -3, 4), Int8Array.of(5, 6))]).toEqual([17, 9]);
  });
});

describe('sortTop', () => {
  it('gives the best first and equal ones in row order', () => {
    expect(sortTop([3, 9, 3, 5], 3)).toEqual([1, 3, 0]);
  });
});

describe('isTop', () => {
  const scores = [0.5, 0.9, 0.4999999, 0.1];
  const exact = [1, 0];

  it('wants the very same items of integers', () => {
    expect(isTop([1, 0], exact, scores, 0)).toBe(true);
    expect(isTop([1, 2], exact, scores, 0)).toBe(false);
  });

  it('lets float sums choose between two that are equal to six digits, and no further', () => {
    expect(isTop([1, 2], exact, scores, 1e-6)).toBe(true);
    expect(isTop([1, 3], exact, scores, 1e-6)).toBe(false);
  });

  it('takes no item twice and none too few', () => {
    expect(isTop([1, 1], exact, scores, 1e-6)).toBe(false);
    expect(isTop([1], exact, scores, 1e-6)).toBe(false);
  });
});

describe('recallOf', () => {
  it('is the share that was found', () => {
    expect(recallOf([1, 2, 9], [1, 2, 3, 4])).toBe(0.5);
  });
});
