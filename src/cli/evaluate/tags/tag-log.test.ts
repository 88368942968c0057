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

  it('counts the visits that hold a tag', () => {
    expect([...log.counts]).toEqual([3, 2, 2]);
  });

  it('finds the season of a tag, shrunk, and none for months without any visit', () => {
    // January holds 5 of 6, and all of tag 0: (3 + 20 · 5/6) / (23 · 5/6).
    expect(log.seasons[0 * 12 + 0]).toBeCloseTo(Math.log((3 + (20 * 5) / 6) / ((23 * 5) / 6)), 5);
    expect(log.seasons[2 * 12 + 1]).toBeGreaterThan(0);
    expect(log.seasons[0 * 12 + 6]).toBe(0);
  });
});
