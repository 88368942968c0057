import { describe, expect, it } from 'vitest';
import { isoOf } from './day.ts';
import { dogDaysOf, nineNinesOf, type SolarTerm, solarTermOf, solarTerms } from './solar-terms.ts';

const on = (year: number, term: SolarTerm) => isoOf(solarTermOf(year, term));

describe('solar terms', () => {
  it('falls on the days of the almanac', () => {
    expect(on(2026, '小寒')).toBe('2026-01-05');
    expect(on(2026, '立春')).toBe('2026-02-04');
    expect(on(2026, '清明')).toBe('2026-04-05');
    expect(on(2026, '立夏')).toBe('2026-05-05');
    expect(on(2026, '夏至')).toBe('2026-06-21');
    expect(on(2026, '立秋')).toBe('2026-08-07');
    expect(on(2026, '冬至')).toBe('2026-12-22');
    expect(on(2024, '清明')).toBe('2024-04-04');
    expect(on(2025, '立春')).toBe('2025-02-03');
    expect(on(2025, '冬至')).toBe('2025-12-21');
  });

  it('keeps its order through every year', () => {
    for (let year = 2020; year <= 2050; year++) {
      const days = solarTerms.map((term) => solarTermOf(year, term));
      for (let at = 1; at < days.length; at++) {
        expect(days[at]! - days[at - 1]!).toBeGreaterThanOrEqual(14);
        expect(days[at]! - days[at - 1]!).toBeLessThanOrEqual(16);
      }
    }
  });

  it('counts the dog days by 庚 days', () => {
    const { first, second, last, until } = dogDaysOf(2026);
    expect([first, second, last, until].map(isoOf)).toEqual([
      '2026-07-15',
      '2026-07-25',
      '2026-08-14',
      '2026-08-23',
    ]);
    expect(isoOf(dogDaysOf(2025).first)).toBe('2025-07-20');
    expect(isoOf(dogDaysOf(2025).last)).toBe('2025-08-09');
    expect(isoOf(dogDaysOf(2024).first)).toBe('2024-07-15');
  });

  it('counts nine times nine days from the winter solstice', () => {
    const { from, thirdNine, until } = nineNinesOf(2025);
    expect([from, thirdNine, until].map(isoOf)).toEqual(['2025-12-21', '2026-01-08', '2026-03-11']);
  });
});
