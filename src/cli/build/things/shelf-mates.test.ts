import { describe, expect, it } from 'vitest';
import { findShelfMates } from './shelf-mates.ts';

/** 0, 1 and 2 are half at home with each other; 3 is a stranger to all. */
const kinship = (thing: number): Float32Array =>
  Float32Array.from([0, 1, 2, 3], (other) => {
    if (other === thing) return 1;
    return thing < 3 && other < 3 ? 0.5 : 0;
  });
const on = (shelf: string) => ({ title: { en: 'x' }, ...(shelf && { category: { en: shelf } }) });
const told = (thing: number, sureness = 1) => ({ thing, sureness });

describe('findShelfMates', () => {
  it('fits what is at home with the others on the shelf, and not what is foreign there', () => {
    const [first] = findShelfMates([on('A'), on('A'), on('B')], [undefined, told(1), told(3)], kinship);
    // One witness of one, and one of doubt.
    expect(first!(0)).toBeCloseTo(0.5 / 2, 6);
    expect(first!(3)).toBe(0);
  });

  it('grows with more witnesses and with surer ones', () => {
    const fitBy = (...others: ReturnType<typeof told>[]) =>
      findShelfMates([on('A'), ...others.map(() => on('A'))], [undefined, ...others], kinship)[0]!(0);
    expect(fitBy(told(1), told(2))).toBeGreaterThan(fitBy(told(1)));
    expect(fitBy(told(1, 0.5))).toBeLessThan(fitBy(told(1)));
    expect(fitBy(told(1, 0.1))).toBe(0);
  });

  it('hears neither the item itself nor its copies', () => {
    const fits = findShelfMates([on('A'), on('A'), on('A')], [told(0), told(0), told(0)], kinship);
    for (const fitOf of fits) expect([fitOf(0), fitOf(1)]).toEqual([0, 0]);
  });

  it('says nothing of an item alone or without a shelf', () => {
    const fits = findShelfMates([on('A'), on(''), on('')], [told(0), told(1), told(2)], kinship);
    for (const fitOf of fits) expect(fitOf(0)).toBe(0);
  });
});
