import { describe, expect, it } from 'vitest';
import { buildTagLog } from './tag-log.ts';

const day = (month: number, date = 1): number => Date.UTC(2011, month, date);
// Item and tag are one, but for item 3, which is of tag 0.
const ofItem = Int32Array.from([0, 1, 2, 0]);

describe('buildTagLog', () => {
  const log = buildTagLog(
    [
      { items: [0, 1, 2], timesMs: [day(0), day(0), day(1)] },
      { items: [3, 2, 0], timesMs: [day(0), day(0, 11), day(0, 21)] },
      { items: [1] },
    ],
    ofItem,
    3,
  );

  it('counts visits, items and what is recent', () => {
    expect([...log.counts]).toEqual([3, 2, 2]);
    expect([...log.lines]).toEqual([3, 2, 2]);
    expect([...log.sizes]).toEqual([2, 1, 1]);
    expect(log.recent[2]).toBeCloseTo(1 + Math.exp(-21 / 60), 6);
  });

  it('says what stands beside, comes after and is bought by the same shoppers', () => {
    expect(log.beside[0 * 3 + 1]).toBeCloseTo(1 / (3 + 5), 6);
    // Twice a visit with tag 0 is followed by one with tag 2.
    expect(log.follow[0 * 3 + 2]).toBeCloseTo(2 / (3 + 5), 6);
    expect(log.follow[2 * 3 + 0]).toBeCloseTo(1 / (2 + 5), 6);
    expect(log.together[0 * 3 + 2]).toBeCloseTo(2 / (2 + 5), 6);
  });

  it('finds the season of a tag, shrunk, and none for months without any visit', () => {
    // January holds 5 of 6, and all of tag 0: (3 + 20 · 5/6) / (23 · 5/6).
    expect(log.seasons[0 * 12 + 0]).toBeCloseTo(Math.log((3 + (20 * 5) / 6) / ((23 * 5) / 6)), 5);
    expect(log.seasons[2 * 12 + 1]).toBeGreaterThan(0);
    expect(log.seasons[0 * 12 + 6]).toBe(0);
  });

  it('tells rhythms only where enough came back', () => {
    expect(log.intervalDays[0]).toBeNaN();
    expect(log.returnDays).toBe(20);
    expect(log.visitDays).toBe(10);
    const weekly = Array.from({ length: 10 }, (_, week) => day(0, 1 + 7 * week));
    const often = buildTagLog([{ items: weekly.map(() => 1), timesMs: weekly }], ofItem, 3);
    expect(often.intervalDays[1]).toBe(7);
  });
});
