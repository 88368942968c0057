import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, parseIso } from './day.ts';
import { dayOfLunar, lunarOf, springFestivalOf } from './lunar.ts';

const lunar = (year: number, month: number, day: number, leap = false) => {
  const at = dayOfLunar({ year, month, day, leap });
  return at === undefined ? undefined : isoOf(at);
};

describe('lunar calendar', () => {
  it('knows the festivals of the almanac', () => {
    expect(isoOf(springFestivalOf(2026)!)).toBe('2026-02-17');
    expect(isoOf(springFestivalOf(2027)!)).toBe('2027-02-06');
    expect(isoOf(springFestivalOf(2030)!)).toBe('2030-02-03');
    expect(isoOf(springFestivalOf(2050)!)).toBe('2050-01-23');
    expect(lunar(2026, 5, 5)).toBe('2026-06-19');
    expect(lunar(2026, 8, 15)).toBe('2026-09-25');
    expect(lunar(2025, 8, 15)).toBe('2025-10-06');
    expect(lunar(2026, 12, 8)).toBe('2027-01-15');
  });

  it('has leap months where they are and nowhere else', () => {
    expect(lunar(2025, 6, 1, true)).toBe('2025-07-25');
    expect(lunarOf(parseIso('2025-08-01'))).toEqual({ year: 2025, month: 6, leap: true, day: 8 });
    expect(lunar(2026, 6, 1, true)).toBeUndefined();
    expect(lunarOf(parseIso('2033-12-25'))).toMatchObject({ month: 11, leap: true });
  });

  it('turns every day there and back', () => {
    for (let day = dayOf(2020, 1, 1); day <= dayOf(2050, 12, 31); day++)
      expect(dayOfLunar(lunarOf(day)!)).toBe(day);
  });

  it('knows nothing outside its table', () => {
    expect(lunarOf(dayOf(2019, 1, 1))).toBeUndefined();
    expect(lunarOf(dayOf(2052, 1, 1))).toBeUndefined();
    expect(lunarOf(dayOf(1900, 1, 1))).toBeUndefined();
    expect(lunar(2026, 2, 30)).toBeUndefined();
    expect(springFestivalOf(2060)).toBeUndefined();
  });

  it("agrees with the platform's Chinese calendar on every day of 2020 to 2050", () => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    // Not all ICU versions put these two new moons (23:56 and 00:07 in Beijing) on the right side of midnight.
    const isAtMidnight = (day: number) =>
      (day >= dayOf(2027, 2, 6) && day < dayOf(2027, 3, 8)) ||
      (day >= dayOf(2030, 2, 2) && day < dayOf(2030, 3, 4));
    const wrong: string[] = [];
    for (let day = dayOf(2020, 1, 1); day <= dayOf(2050, 12, 31); day++) {
      const parts = format.formatToParts(day * 86_400_000);
      const part = (type: string) => parts.find((one) => one.type === type)?.value;
      const ours = lunarOf(day)!;
      const text = `${ours.year} ${ours.month}${ours.leap ? 'bis' : ''} ${ours.day}`;
      if (text !== `${part('relatedYear')} ${part('month')} ${part('day')}` && !isAtMidnight(day))
        wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});
