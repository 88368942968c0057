import { describe, expect, it } from 'vitest';
import { describeDate, describeDay, describeWhen, toDay } from './describe-time.ts';

/** A Wednesday. */
const now = new Date(2026, 2, 18, 9, 0).getTime();
const at = (month: number, day: number, hour = 8, year = 2026) =>
  new Date(year, month - 1, day, hour, 30).getTime();

describe('times', () => {
  it('are near while they are near', () => {
    expect(describeWhen(now - 20_000, now, 'en')).toBe('just now');
    expect(describeWhen(now - 20_000, now, 'zh-CN')).toBe('刚刚');
    expect(describeWhen(now - 12 * 60_000, now, 'en')).toBe('12 minutes ago');
    expect(describeWhen(at(3, 18, 7), now, 'en')).toBe('07:30');
  });

  it('of a clock that was set back are now', () => {
    expect(describeWhen(now + 60_000, now, 'en')).toBe('just now');
    expect(describeDay(at(3, 19), now, 'en')).toBe('today');
  });
});

describe('days', () => {
  it('go from today over weekdays to dates', () => {
    expect(describeDay(at(3, 18), now, 'en')).toBe('today');
    expect(describeDay(at(3, 17, 23), now, 'en')).toBe('yesterday');
    expect(describeDay(at(3, 17, 23), now, 'zh-CN')).toBe('昨天');
    expect(describeDay(at(3, 14), now, 'en')).toBe('Saturday');
    expect(describeDay(at(3, 14), now, 'zh-CN')).toBe('周六');
    expect(describeDay(at(3, 3), now, 'en')).toBe('3 March');
    expect(describeDay(at(11, 3, 8, 2025), now, 'zh-CN')).toBe('2025年11月3日');
  });

  it('are written for `forget` with two digits each', () => {
    expect(toDay(at(3, 4, 0))).toBe('2026-03-04');
  });

  it('to come are dates, with their year where it is another one', () => {
    expect(describeDate('2026-04-02', 'en', now)).toBe('2 April');
    expect(describeDate('2026-04-02', 'zh-CN', now)).toBe('4月2日');
    expect(describeDate('2027-01-31', 'en', now)).toBe('31 January 2027');
  });
});
