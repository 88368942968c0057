import { describe, expect, it } from 'vitest';
import { countReturns, hearRepeats, itemVisits, repeatFeatures } from './repeat-features.ts';
import { learnRepeats } from './repeat-scorer.ts';

const day = (days: number): number => days * 86_400_000;

/** Forty shoppers who come every ten days: item 0 in every third visit, item 1 in the two between, one of seven at random beside. */
const shoppers = Array.from({ length: 40 }, (_, shopper) => {
  const lines = Array.from({ length: 15 }, (_, visit) => [
    [visit % 3 === 0 ? 0 : 1, visit * 10],
    [2 + ((shopper * 3 + visit * 5) % 7), visit * 10],
  ]).flat();
  return { items: lines.map(([item]) => item!), timesMs: lines.map(([, at]) => day(at!)) };
});

describe('what is known of repeats', () => {
  it('gathers visits, each item once, none without times', () => {
    expect(itemVisits({ items: [3, 3, 1], timesMs: [0, 0, 5] })).toEqual([
      { timeMs: 0, items: [3] },
      { timeMs: 5, items: [1] },
    ]);
    expect(itemVisits({ items: [1, 2] })).toEqual([]);
  });

  it('finds the rhythm of an item over all shoppers', () => {
    const log = countReturns(shoppers, 10);
    expect([log.intervalDays[0], log.visitDays]).toEqual([30, 10]);
    expect(log.intervalDays[9]).toBeNaN();
    // Item 1 is in two of three visits; no other is so often bought again.
    expect(log.again.indexOf(Math.max(...log.again))).toBe(1);
    expect(log.popularity[1]).toBe(0);
  });

  it('tells how often and how late', () => {
    const none = new Float64Array(10);
    const log = {
      popularity: none,
      again: none,
      intervalDays: new Float64Array(10).fill(30),
      returnDays: 30,
      visitDays: 10,
    };
    const visits = itemVisits({ items: [0, 1, 0], timesMs: [day(0), day(0), day(30)] });
    const { items, features } = hearRepeats(visits, day(60), log);
    const of = (item: number, name: (typeof repeatFeatures)[number]) =>
      features[items.indexOf(item) * repeatFeatures.length + repeatFeatures.indexOf(name)]!;
    expect(items).toEqual([0, 1]);
    expect([of(0, 'share'), of(1, 'share')]).toEqual([1, 0.5]);
    expect(of(0, 'lateness')).toBeCloseTo(Math.log(30.5 / 30), 6);
    expect(of(1, 'lateness')).toBeGreaterThan(0.6);
    expect([of(0, 'fresh'), of(1, 'fresh')]).toEqual([1, 0]);
    // Without a clock: a gap of 30 days after the last visit.
    expect(hearRepeats(visits, undefined, log).features).toEqual(features);
  });
});

describe('learnRepeats', () => {
  const history = { items: [0, 1, 1, 0, 1, 1], timesMs: [0, 10, 20, 30, 40, 50].map(day) };
  const lift = (reads: 'counts' | 'times-and-clock', days: number) => {
    const found = learnRepeats(shoppers, 10, { reads })({ history, askedAtMs: day(days) });
    return found.get(0)! - found.get(1)!;
  };

  it('finds what is due, where counts alone cannot', () => {
    expect(lift('times-and-clock', 60)).toBeGreaterThan(lift('counts', 60));
    expect(lift('counts', 60)).toBe(lift('counts', 70));
  }, 60_000);

  it('says nothing of a history without times', () => {
    expect(learnRepeats(shoppers, 10, { reads: 'times' })({ history: { items: [0, 1] } }).size).toBe(0);
  }, 60_000);
});
