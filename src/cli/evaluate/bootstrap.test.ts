import { describe, expect, test } from 'vitest';
import { bootstrapIntervals, intervalsOf } from './bootstrap.ts';

describe('an interval by drawing shoppers', () => {
  test('has no width where every row is alike', () => {
    expect(bootstrapIntervals([{ shoppers: [0, 1, 2], values: [0.5, 0.5, 0.5] }], 3)).toEqual([[0.5, 0.5]]);
  });

  test('of many shoppers is about 1.96 standard errors to each side', () => {
    const numShoppers = 400;
    const shoppers = Array.from({ length: numShoppers }, (_, shopper) => shopper);
    // A quarter hits: the standard error is sqrt(.25 · .75 / 400) = .02165.
    const values = shoppers.map((shopper) => (shopper % 4 === 0 ? 1 : 0));
    const [[low, high]] = bootstrapIntervals([{ shoppers, values }], numShoppers) as [[number, number]];
    expect(Math.abs(low - (0.25 - 1.96 * 0.02165))).toBeLessThan(0.005);
    expect(Math.abs(high - (0.25 + 1.96 * 0.02165))).toBeLessThan(0.005);
  });

  test('is wider when rows belong to few shoppers than when each has their own', () => {
    const values = Array.from({ length: 400 }, (_, row) => (row % 40 < 10 ? 1 : 0));
    const own = { shoppers: values.map((_, row) => row), values };
    // The ten rows of a shopper are all hits or all misses.
    const shared = { shoppers: values.map((_, row) => Math.floor(row / 10)), values };
    const width = ([low, high]: number[]): number => high! - low!;
    const [narrow] = bootstrapIntervals([own], 400);
    const [wide] = bootstrapIntervals([shared], 400);
    expect(width(wide!)).toBeGreaterThan(2.5 * width(narrow!));
  });

  test('counts a shopper with many rows by their rows, and passes over numbers without any', () => {
    const sample = { shoppers: [7, 7, 7], values: [1, 0, 0] };
    expect(bootstrapIntervals([sample], 9)).toEqual([[0.333333, 0.333333]]);
  });

  test('draws the same shoppers for every sample, every time', () => {
    const shoppers = Array.from({ length: 30 }, (_, shopper) => shopper);
    const values = shoppers.map((shopper) => (shopper % 3) / 2);
    const shifted = { shoppers, values: values.map((value) => value + 1) };
    const [plain, above] = bootstrapIntervals([{ shoppers, values }, shifted], 30);
    expect(above!.map((value) => value - 1)).toEqual(plain!.map((value) => expect.closeTo(value, 5)));
    expect(intervalsOf(new Map([['hr@10', { shoppers, values }]]), 30)).toEqual({ 'hr@10': plain });
  });
});
