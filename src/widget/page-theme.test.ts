import { describe, expect, it } from 'vitest';
import { lightnessOf } from './page-theme.ts';

describe('lightnessOf', () => {
  it('spans black to white', () => {
    expect(lightnessOf('rgb(0, 0, 0)')).toBe(0);
    expect(lightnessOf('rgb(255, 255, 255)')).toBeCloseTo(1);
  });

  it('puts our paper on the light side and our night on the dark side', () => {
    expect(lightnessOf('rgb(250, 247, 241)')).toBeGreaterThan(0.9);
    expect(lightnessOf('rgb(20, 22, 31)')).toBeLessThan(0.1);
  });

  it('weighs green most, as the eye does', () => {
    // 1 * 0.7152 against 1 * 0.0722
    expect(lightnessOf('rgb(0, 255, 0)')).toBeCloseTo(0.7152);
    expect(lightnessOf('rgb(0 0 255 / 1)')).toBeCloseTo(0.0722);
  });

  it('looks through what is more clear than not', () => {
    expect(lightnessOf('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(lightnessOf('rgba(0, 0, 0, 0.4)')).toBeUndefined();
    expect(lightnessOf('rgba(255, 255, 255, 0.9)')).toBeCloseTo(1);
  });

  it('says nothing of forms it does not know', () => {
    expect(lightnessOf('color(display-p3 1 0 0)')).toBeUndefined();
    expect(lightnessOf('')).toBeUndefined();
  });
});
