import { describe, expect, it } from 'vitest';
import { lateness, likelyNext, rhythmOf } from './own-rhythm.ts';

const day = (days: number): number => days * 86_400_000;

describe('rhythmOf', () => {
  it('takes others’ interval where there is no own one', () => {
    const found = rhythmOf([day(0)], day(30), 60);
    expect(found).toEqual({ sinceDays: 30, intervalDays: expect.closeTo(60, 6), numGaps: 0 });
  });

  it('draws own gaps to others’, in the geometric mean', () => {
    // Two gaps of 15 days against two of 60: half way is 30.
    const found = rhythmOf([day(0), day(15), day(30)], day(40), 60);
    expect(found.intervalDays).toBeCloseTo(30, 6);
    expect(found.numGaps).toBe(2);
    expect(found.sinceDays).toBe(10);
  });

  it('counts two purchases of one day once', () => {
    expect(rhythmOf([day(0), day(0.1), day(20)], day(20), 20).numGaps).toBe(1);
  });
});

describe('lateness', () => {
  it('is about 0 when due, below before and above after, and cut', () => {
    const at = (sinceDays: number) => lateness({ sinceDays, intervalDays: 30, numGaps: 1 });
    expect(at(29.5)).toBeCloseTo(0, 6);
    expect(at(7)).toBeLessThan(-1);
    expect(at(80)).toBeGreaterThan(0.9);
    expect(at(5000)).toBe(3);
    expect(lateness({ sinceDays: 0, intervalDays: 1000, numGaps: 0 })).toBe(-3);
  });
});

it('likelyNext lies a gap after the last visit', () => {
  expect(likelyNext(day(10), 20)).toBe(day(30));
});
