import { expect, it } from 'vitest';
import { isoOf } from './day.ts';
import { dayInZone, zoneIds } from './zones.ts';

it("tells the same date as the platform's time zones, every seven hours of three years", () => {
  const wrong: string[] = [];
  for (const zone of zoneIds) {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2028, 0, 1); at += 7 * 3_600_000) {
      if (isoOf(dayInZone(at, zone)) !== format.format(at))
        wrong.push(`${zone} ${new Date(at).toISOString()}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('changes to summer time on the day and at the hour', () => {
  // 2026-03-08 is the second Sunday of March: at 03:30 UTC on the 9th New York has 23:30 on the 8th, not 22:30.
  expect(isoOf(dayInZone(Date.UTC(2026, 2, 9, 3, 30), 'America/New_York'))).toBe('2026-03-08');
  expect(isoOf(dayInZone(Date.UTC(2026, 2, 9, 4, 5), 'America/New_York'))).toBe('2026-03-09');
  expect(isoOf(dayInZone(Date.UTC(2026, 2, 8, 4, 5), 'America/New_York'))).toBe('2026-03-07');
});
