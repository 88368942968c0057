import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BehaviorEvent, EventType } from '../types.ts';
import { findIntentMoment, windowSize } from './find-intent-moment.ts';
import { measureDrift, spreadOf } from './measure-drift.ts';

const dayMs = 86_400_000;
const noonMs = Date.UTC(2026, 10, 26, 12);
const dayStartMs = Date.UTC(2026, 10, 26);
const subjectOf = ({ type, itemId }: BehaviorEvent): number | undefined =>
  ['impression', 'dismiss'].includes(type) ? undefined : Number(itemId);
const event = (minutes: number, type: EventType, thing: number): BehaviorEvent => ({
  id: `${minutes}-${type}-${thing}`,
  type,
  timeMs: noonMs - minutes * 60_000,
  itemId: String(thing),
});
const findAt = (events: BehaviorEvent[], nowMs = noonMs) => findIntentMoment(events, nowMs, subjectOf);
/** Thirty looks at three things, the day before. */
const before = Array.from({ length: windowSize }, (_, n) => event(24 * 60 - n, 'view', n % 3));

describe('measureDrift', () => {
  it('is nothing between equal windows and adds its three parts up', () => {
    expect(measureDrift(spreadOf([1, 1, 2]), spreadOf([2, 1, 1]))).toBe(0);
    expect(measureDrift(spreadOf([]), spreadOf([]))).toBe(0);
    expect(measureDrift(spreadOf([]), spreadOf([1]))).toBe(1);
    // Nothing in common: .4 x |1 bit - 0| + .3 x 1 + .3 x 1.
    expect(measureDrift(spreadOf([1]), spreadOf([2, 3]))).toBeCloseTo(1, 9);
    // The same entropy: .3 + .3.
    expect(measureDrift(spreadOf([1, 2]), spreadOf([3, 4]))).toBeCloseTo(0.6, 9);
  });
});

describe('findIntentMoment', () => {
  it('is the beginning of the day where nothing has happened since', () => {
    expect(findAt([])).toEqual({ timeMs: dayStartMs, numEvents: 0 });
    expect(findAt(before)).toEqual({ timeMs: dayStartMs, numEvents: 30 });
    expect(findAt(before, noonMs + 3 * dayMs).timeMs).toBe(dayStartMs + 3 * dayMs);
  });

  it('does not move for looks at the same things, and moves for each decisive deed', () => {
    const looks = [event(50, 'view', 0), event(40, 'click', 1), event(30, 'impression', 7)];
    expect(findAt([...before, ...looks])).toEqual({ timeMs: dayStartMs, numEvents: 30 });
    for (const type of ['purchase', 'favorite', 'add_to_cart', 'search', 'dismiss'] as const) {
      const moment = findAt([...before, ...looks, event(20, type, 1), event(10, 'view', 2)]);
      expect(moment).toEqual({ timeMs: noonMs - 20 * 60_000, numEvents: 34 });
    }
  });

  it('counts every deed of somebody of whom less than a window is known, but no impression', () => {
    const few = [event(50, 'view', 0), event(40, 'view', 0), event(30, 'impression', 3)];
    expect(findAt(few)).toEqual({ timeMs: noonMs - 40 * 60_000, numEvents: 2 });
  });

  it('moves when looks have drifted far enough, and measures from there on', () => {
    // 1.58 bits over three things; every new thing raises it until .4 x entropy and the rest exceed .8.
    const strange = Array.from({ length: 25 }, (_, n) => event(60 - n, 'view', 100 + n));
    const moments = strange.map((_, n) => findAt([...before, ...strange.slice(0, n + 1)]));
    const moved = moments.filter(({ timeMs }, n) => timeMs !== (moments[n - 1]?.timeMs ?? dayStartMs));
    expect(moments[3]!.timeMs).toBe(dayStartMs);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThan(5);
  });

  it('knows nothing of what comes later', () => {
    const drawn = fc.array(
      fc.record({
        minutes: fc.integer({ min: 0, max: 3_000 }),
        type: fc.constantFrom<EventType>('view', 'view', 'view', 'click', 'purchase', 'impression'),
        thing: fc.integer({ min: 0, max: 12 }),
      }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 3_000 }), (all, ago) => {
        const events = all
          .map(({ minutes, type, thing }) => event(minutes, type, thing))
          .sort((a, b) => a.timeMs - b.timeMs);
        const nowMs = noonMs - ago * 60_000;
        const known = events.filter(({ timeMs }) => timeMs <= nowMs);
        expect(findAt(events, nowMs)).toEqual(findAt(known, nowMs));
        const { timeMs, numEvents } = findAt(events, nowMs);
        expect(timeMs).toBeLessThanOrEqual(nowMs);
        expect(known.slice(0, numEvents).every((each) => each.timeMs <= timeMs)).toBe(true);
      }),
    );
  });
});
