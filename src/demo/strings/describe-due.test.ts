import { describe, expect, it } from 'vitest';
import { describeDaysLeft, describeDue } from './describe-due.ts';
import { foreseesEn } from './foresees-en.ts';
import { foreseesZhCN } from './foresees-zh-cn.ts';

describe('describeDaysLeft', () => {
  it('says now, days or weeks', () => {
    const said = [-3, 0, 2, 3, 13, 14, 24, 25].map((days) => describeDaysLeft(days, foreseesEn));
    expect(said).toEqual([
      'about now',
      'about now',
      'about now',
      'in 3 days',
      'in 13 days',
      'in 2 weeks',
      'in 3 weeks',
      'in 4 weeks',
    ]);
    expect([0, 9, 21].map((days) => describeDaysLeft(days, foreseesZhCN))).toEqual([
      '就在这几天',
      '9 天后',
      '3 周后',
    ]);
  });
});

describe('describeDue', () => {
  it('counts whole days to the date', () => {
    const nowMs = Date.UTC(2026, 10, 26, 9);
    expect(describeDue('2026-12-05', nowMs, foreseesEn)).toBe('in 9 days');
    expect(describeDue('2026-11-20', nowMs, foreseesEn)).toBe('about now');
  });
});
