import { describe, expect, it } from 'vitest';
import { isoOf } from './day.ts';
import { schoolTerms } from './school-terms.ts';

const days = (id: string, year: number) =>
  schoolTerms
    .find((term) => term.id === id)!
    .days(year)!
    .map(isoOf);

describe('school terms', () => {
  it('lets the winter holidays of China move with the Spring Festival', () => {
    // Beijing closed on Saturday 2026-01-31 and opened on Monday 2026-03-02; in 2025 on 01-18 and 02-17.
    expect(days('cn-winter-holiday', 2026)).toEqual(['2026-01-31', '2026-03-01']);
    expect(days('cn-winter-holiday', 2025)).toEqual(['2025-01-18', '2025-02-16']);
    expect(days('cn-spring-term', 2026)).toEqual(['2026-03-02', '2026-07-04']);
    expect(days('cn-autumn-term', 2026)[0]).toBe('2026-09-01');
  });

  it('knows the terms of other countries', () => {
    expect(days('gb-spring-term', 2026)).toEqual(['2026-01-05', '2026-03-27']);
    expect(days('ca-autumn-term', 2026)[0]).toBe('2026-09-08');
    expect(days('us-winter-holiday', 2026)).toEqual(['2026-12-20', '2027-01-04']);
  });

  it('runs forwards in every year, with ids of its own', () => {
    expect(new Set(schoolTerms.map(({ id }) => id)).size).toBe(schoolTerms.length);
    for (const { id, days: of } of schoolTerms) {
      for (let year = 2024; year < 2050; year++) {
        const [from, until] = of(year)!;
        expect(until, `${id} ${year}`).toBeGreaterThan(from);
      }
    }
  });

  it('knows nothing beyond its calendars', () => {
    expect(schoolTerms.find(({ id }) => id === 'cn-winter-holiday')!.days(2070)).toBeUndefined();
  });
});
