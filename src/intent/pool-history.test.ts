import { describe, expect, it } from 'vitest';
import type { AttendedRow, EncodedTimeline } from '../timeline/encode-timeline.ts';
import type { EventType } from '../types.ts';
import { poolHistory } from './pool-history.ts';

const timeline = (entries: { vector: number[]; type: EventType; ageDays: number }[]): EncodedTimeline => ({
  input: {
    items: Float32Array.from(entries.flatMap(({ vector }) => vector)),
    actions: new Int32Array(entries.length),
    agesDays: Float32Array.from(entries, ({ ageDays }) => ageDays),
  },
  rows: entries.map(({ type }, n): AttendedRow => ({ item: n, type, timeMs: 0, eventIds: [`e${n}`] })),
});

describe('poolHistory', () => {
  it('weighs by action and halves for every 14 days', () => {
    // One group, since the cosine 0.6 is above 0.5: weights 1 x 2^-1 and 1 x 1, sum (0.5 + 0.6, 0.8) = (1.1, 0.8).
    const { interests, attention } = poolHistory(
      timeline([
        { vector: [1, 0], type: 'view', ageDays: 14 },
        { vector: [0.6, 0.8], type: 'view', ageDays: 0 },
      ]),
    );
    const length = Math.hypot(1.1, 0.8);
    expect(interests[0]).toBeCloseTo(1.1 / length, 6);
    expect(interests[1]).toBeCloseTo(0.8 / length, 6);
    expect(Array.from(attention)).toEqual([1 / 3, 2 / 3].map(Math.fround));
  });

  it('keeps unlike things apart, with strengths that add up to 1', () => {
    const { interests, strengths, attention } = poolHistory(
      timeline([
        { vector: [1, 0], type: 'purchase', ageDays: 0 },
        { vector: [0, 1], type: 'view', ageDays: 0 },
      ]),
    );
    expect(Array.from(interests)).toEqual([0, 1, 1, 0]);
    expect(strengths[0]).toBeCloseTo(1 / 7, 6);
    expect(strengths[1]).toBeCloseTo(6 / 7, 6);
    expect(Array.from(attention)).toEqual([0, 1, 1, 0]);
  });

  it('makes at most four groups; a fifth stranger joins the nearest', () => {
    const entries = [0, 1, 2, 3, 4].map((axis) => ({
      vector: [0, 1, 2, 3, 4].map((d) => (d === axis ? 1 : 0)),
      type: 'view' as const,
      ageDays: 4 - axis,
    }));
    const { strengths } = poolHistory(timeline(entries));
    expect(strengths).toHaveLength(4);
    expect(strengths.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
  });
});
