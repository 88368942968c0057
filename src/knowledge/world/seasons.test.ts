import { describe, expect, it } from 'vitest';
import { findCity } from './cities.ts';
import { parseIso } from './day.ts';
import { seasonOn, valueOn } from './seasons.ts';

const season = (city: string, iso: string) => seasonOn(findCity(city)!, parseIso(iso));

describe('valueOn', () => {
  const months = [0, 10, 20, 30, 40, 50, 60, 50, 40, 30, 20, 10];
  it('is the mean in the middle of a month and halfway between two middles at the turn', () => {
    expect(valueOn(months, parseIso('2026-04-15'))).toBeCloseTo(30, 0);
    expect(valueOn(months, parseIso('2026-05-01'))).toBeCloseTo(35, 0);
    expect(valueOn(months, parseIso('2026-01-01'))).toBeCloseTo(5, 0);
    expect(valueOn(months, parseIso('2026-12-31'))).toBeCloseTo(5, 0);
  });
});

describe('seasonOn', () => {
  it('goes by temperature on the mainland', () => {
    expect(season('哈尔滨', '2026-04-10')).toBe('winter');
    expect(season('杭州', '2026-04-10')).toBe('spring');
    expect(season('广州', '2026-05-15')).toBe('summer');
    expect(season('北京', '2026-07-15')).toBe('summer');
    expect(season('北京', '2026-10-15')).toBe('autumn');
    expect(season('杭州', '2026-11-26')).toBe('autumn');
    expect(season('北京', '2026-11-26')).toBe('winter');
  });

  it('finds a winter in the south and a summer in the City of Spring', () => {
    expect(season('广州', '2026-01-10')).toBe('winter');
    expect(season('昆明', '2026-07-10')).toBe('summer');
    expect(season('昆明', '2026-04-10')).toBe('spring');
    expect(season('拉萨', '2026-12-10')).toBe('winter');
  });

  it('goes by months elsewhere and turns round in the south', () => {
    expect(season('London', '2026-01-10')).toBe('winter');
    expect(season('London', '2026-03-10')).toBe('spring');
    expect(season('Sydney', '2026-01-10')).toBe('summer');
    expect(season('Melbourne', '2026-07-10')).toBe('winter');
    expect(season('Cape Town', '2026-10-10')).toBe('spring');
  });

  it('knows places without seasons', () => {
    expect(season('Singapore', '2026-01-10')).toBe('summer');
    expect(season('Mexico City', '2026-01-10')).toBeUndefined();
  });
});
