import { afterEach, describe, expect, test } from 'vitest';
import { MisuseError } from '../errors.ts';
import type { BehaviorEvent, Interest } from '../types.ts';
import { localDay, resolveForget } from './resolve-forget.ts';
import { viewOf } from './test/arbitrary-events.ts';

const a1 = viewOf('a', 1);
const b2 = viewOf('b', 2);
const a3 = viewOf('a', 3);
const events = [a1, b2, a3];
const zone = process.env.TZ;

afterEach(() => {
  process.env.TZ = zone ?? '';
});

describe('resolveForget', () => {
  test('passes everything on as everything', () => {
    expect(resolveForget('everything', events)).toBe('everything');
  });

  test('finds one event, or none that is there no more', () => {
    expect(resolveForget({ eventId: b2.id }, events)).toEqual([b2.id]);
    expect(resolveForget({ eventId: 'gone' }, events)).toEqual([]);
  });

  test('finds all that was done with an item, its id given as text or number', () => {
    expect(resolveForget({ itemId: 'a' }, events)).toEqual([a1.id, a3.id]);
    expect(resolveForget({ itemId: 7 as never }, [viewOf('7', 9)])).toEqual([viewOf('7', 9).id]);
  });

  test('finds the evidence of an interest that is still there', () => {
    const interest = { id: 'i1', evidence: [a3.id, 'gone', b2.id] } as Interest;
    expect(resolveForget({ interestId: 'i1' }, events, [interest])).toEqual([b2.id, a3.id]);
    expect(resolveForget({ interestId: 'unknown' }, events, [interest])).toEqual([]);
  });

  test('finds what taught the weight of a source of needs, and no deed with the thing itself', () => {
    const of = (type: BehaviorEvent['type'], timeMs: number, need?: string): BehaviorEvent => ({
      ...viewOf('a', timeMs),
      type,
      ...(need && { need }),
    });
    const all = [
      of('impression', 1, 'season/fan'),
      of('click', 2, 'season/fan'),
      of('dismiss', 3, 'season/shop/fan'),
      of('purchase', 4, 'season/fan'),
      of('impression', 5, 'refill/ink'),
      of('impression', 6),
    ];
    const ids = all.slice(0, 3).map(({ id }) => id);
    expect(resolveForget({ feedbackOn: 'season' }, all)).toEqual(ids);
    expect(resolveForget({ feedbackOn: 'stage' }, all)).toEqual([]);
  });

  test('finds a day by the calendar it is given', () => {
    const dayOf = (timeMs: number) => (timeMs < 3 ? '2026-11-22' : '2026-11-23');
    expect(resolveForget({ day: '2026-11-22' }, events, [], dayOf)).toEqual([a1.id, b2.id]);
  });

  test.each(['2026-2-1', '2026-02-30', '2026-13-01', 'yesterday', ''])('refuses the day %j', (day) => {
    expect(() => resolveForget({ day }, events)).toThrow(MisuseError);
  });

  test('refuses a target that names nothing', () => {
    expect(() => resolveForget({} as never, events)).toThrow("forget() takes 'everything' or one of");
  });
});

describe('localDay', () => {
  const noonUtc = Date.UTC(2026, 10, 22, 18);

  test.each([
    ['Asia/Shanghai', '2026-11-23'],
    ['UTC', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-22'],
  ])('is the day as it was in %s', (timeZone, day) => {
    process.env.TZ = timeZone;
    expect(localDay(noonUtc)).toBe(day);
  });

  test('holds all 25 hours of the day on which summer time ends', () => {
    process.env.TZ = 'Europe/Berlin';
    const firstMs = Date.UTC(2026, 9, 24, 22);
    const hours = Array.from({ length: 27 }, (_, hour) => localDay(firstMs + (hour - 1) * 3_600_000));
    expect(hours.filter((day) => day === '2026-10-25')).toHaveLength(25);
  });
});
