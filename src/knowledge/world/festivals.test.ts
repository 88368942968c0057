import { describe, expect, it } from 'vitest';
import { daysOfRule } from './date-rules.ts';
import { easterOf, isoOf, nthWeekday } from './day.ts';
import { festivals, isKept } from './festivals.ts';

const festival = (id: string) => festivals.find((one) => one.id === id)!;
const on = (id: string, year: number) => daysOfRule(festival(id).rule, year).map(isoOf);

describe('festivals', () => {
  it('has forty-five or more, each with a name in both languages and something to buy', () => {
    expect(festivals.length).toBeGreaterThanOrEqual(45);
    expect(new Set(festivals.map(({ id }) => id)).size).toBe(festivals.length);
    for (const {
      id,
      name,
      wants,
      keptBy,
      keptIn,
      leadDays,
      stopDays,
      isShopping,
      lastsDays = 1,
    } of festivals) {
      expect(name['zh-CN'], id).toMatch(/[\u4e00-\u9fff]|520|618/u);
      expect(name.en, id).toBeTruthy();
      expect(wants.length, id).toBeGreaterThan(0);
      expect(keptBy.length + keptIn.length, id).toBeGreaterThan(0);
      expect(leadDays, id).toBeGreaterThan(0);
      expect(leadDays, id).toBeGreaterThan(stopDays);
      // Nothing is bought for a festival that is over.
      expect(-stopDays, id).toBeLessThan(lastsDays);
      if (!isShopping && id !== 'ramadan') expect(stopDays, id).toBeGreaterThanOrEqual(0);
      for (const want of wants) expect(want.weight > 0 && want.weight <= 1, `${id} ${want.thing}`).toBe(true);
      expect(new Set(wants.map(({ thing }) => thing)).size, id).toBe(wants.length);
    }
  });

  it('falls on the right days', () => {
    expect(on('spring-festival', 2026)).toEqual(['2026-02-17']);
    expect(on('lunar-new-years-eve', 2026)).toEqual(['2026-02-16']);
    expect(on('lantern-festival', 2026)).toEqual(['2026-03-03']);
    expect(on('laba', 2026)).toEqual(['2027-01-15']);
    expect(on('little-new-year', 2025)).toEqual(['2026-02-10']);
    expect(on('qingming', 2026)).toEqual(['2026-04-05']);
    expect(on('dragon-boat', 2026)).toEqual(['2026-06-19']);
    expect(on('qixi', 2026)).toEqual(['2026-08-19']);
    expect(on('mid-autumn', 2026)).toEqual(['2026-09-25']);
    expect(on('double-ninth', 2026)).toEqual(['2026-10-18']);
    expect(on('winter-solstice', 2026)).toEqual(['2026-12-22']);
    expect(on('mothers-day', 2026)).toEqual(['2026-05-10']);
    expect(on('mothering-sunday', 2026)).toEqual(['2026-03-15']);
    expect(on('fathers-day', 2026)).toEqual(['2026-06-21']);
    expect(on('easter', 2026)).toEqual(['2026-04-05']);
    expect(on('thanksgiving', 2026)).toEqual(['2026-11-26']);
    expect(on('thanksgiving-canada', 2026)).toEqual(['2026-10-12']);
    expect(on('black-friday', 2026)).toEqual(['2026-11-27']);
    expect(on('cyber-monday', 2026)).toEqual(['2026-11-30']);
    expect(on('memorial-day', 2026)).toEqual(['2026-05-25']);
    expect(on('hanukkah', 2026)).toEqual(['2026-12-04']);
    expect(on('diwali', 2026)).toEqual(['2026-11-08']);
    expect(on('ramadan', 2030)).toEqual(['2030-01-05', '2030-12-26']);
    expect(on('diwali', 2060)).toEqual([]);
    expect(on('mid-autumn', 2060)).toEqual([]);
  });

  it('agrees with the almanac on Easter and on weekdays', () => {
    expect([2024, 2025, 2027, 2038, 2049].map((year) => isoOf(easterOf(year)))).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2027-03-28',
      '2038-04-25',
      '2049-04-18',
    ]);
    expect(isoOf(nthWeekday(2026, 12, 4, -1))).toBe('2026-12-31');
    expect(isoOf(nthWeekday(2026, 2, 0, 1))).toBe('2026-02-01');
  });

  it('is kept by language and by place', () => {
    expect(isKept(festival('mid-autumn'), 'zh-CN', 'GB')).toBe(true);
    expect(isKept(festival('mid-autumn'), 'en', 'SG')).toBe(true);
    expect(isKept(festival('mid-autumn'), 'en', undefined)).toBe(false);
    expect(isKept(festival('thanksgiving'), 'en', undefined)).toBe(true);
    expect(isKept(festival('thanksgiving'), 'en', 'GB')).toBe(false);
    expect(isKept(festival('mothers-day'), 'en', 'GB')).toBe(false);
    expect(isKept(festival('mothering-sunday'), 'en', 'GB')).toBe(true);
    expect(isKept(festival('christmas'), 'zh-CN', 'CN')).toBe(false);
    expect(isKept(festival('national-day'), 'zh-CN', 'CA')).toBe(false);
  });

  it('marks as sensitive whatever tells a faith', () => {
    for (const id of ['ramadan', 'eid-al-fitr', 'eid-al-adha', 'hanukkah', 'diwali']) {
      expect(festival(id).sensitive).toBe('faith');
    }
  });
});
