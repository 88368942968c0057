import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoredItem } from '../types.ts';
import { type NeedOffer, weaveNeeds } from './weave-needs.ts';

const ranked = (count: number): ScoredItem[] =>
  Array.from({ length: count }, (_, item) => ({
    item,
    score: 1 - item / 100,
    parts: { interest: 1 - item / 100 },
    interest: 0,
  }));
const offer = (need: number, items: number[], strength = 0.7, isOfWorld = false): NeedOffer => ({
  need,
  strength,
  isOfWorld,
  items,
});
const itemsOf = (list: readonly ScoredItem[]): number[] => list.map(({ item }) => item);

describe('weaveNeeds', () => {
  it('leaves a list without needs as it is', () => {
    const list = ranked(10);
    expect(weaveNeeds(list, [], 10)).toEqual({ list, needs: new Int32Array(10).fill(-1) });
  });

  it('gives needs every second place from the second on, strongest first, and half of the list at most', () => {
    const offers = Array.from({ length: 9 }, (_, n) => offer(n, [100 + n]));
    const { list, needs } = weaveNeeds(ranked(10), offers, 10);
    expect(itemsOf(list)).toEqual([0, 100, 1, 101, 2, 102, 3, 103, 4, 104]);
    expect([...needs]).toEqual([-1, 0, -1, 1, -1, 2, -1, 3, -1, 4]);
  });

  it('counts what is already shown as the card of its need', () => {
    const { list, needs } = weaveNeeds(ranked(10), [offer(3, [50, 2])], 10);
    expect(itemsOf(list)).toEqual(itemsOf(ranked(10)));
    expect(needs[2]).toBe(3);
  });

  it('moves up what stands too far down', () => {
    const { list } = weaveNeeds(ranked(10), [offer(0, [8])], 10);
    expect(itemsOf(list)).toEqual([0, 8, 1, 2, 3, 4, 5, 6, 7, 9]);
  });

  it('gives the calendar a third, and weak needs nothing', () => {
    const offers = [...[0, 1, 2, 3].map((n) => offer(n, [100 + n], 0.5, true)), offer(4, [104], 0.1)];
    expect(itemsOf(weaveNeeds(ranked(10), offers, 10).list).filter((item) => item >= 100)).toEqual([
      100, 101, 102,
    ]);
  });

  it('fills an empty ranking with needs alone', () => {
    expect(itemsOf(weaveNeeds([], [offer(0, [7]), offer(1, [9])], 10).list)).toEqual([7, 9]);
  });

  it('shows nothing twice, never more than the limit, scores never rising, parts adding up', () => {
    const drawn = fc.array(
      fc.record({
        items: fc.array(fc.nat(30), { minLength: 0, maxLength: 5 }),
        strength: fc.double({ min: 0, max: 1, noNaN: true }),
        isOfWorld: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.nat(24), fc.integer({ min: 1, max: 24 }), drawn, (count, limit, offers) => {
        const list = ranked(Math.min(count, limit));
        const woven = weaveNeeds(
          list,
          offers.map((each, need) => ({ ...each, need })),
          limit,
        );
        const items = itemsOf(woven.list);
        expect(new Set(items).size).toBe(items.length);
        expect(items.length).toBeLessThanOrEqual(limit);
        expect(items.length).toBeGreaterThanOrEqual(list.length);
        expect(woven.needs).toHaveLength(items.length);
        woven.list.forEach(({ score, parts }, at) => {
          if (at > 0) expect(score).toBeLessThanOrEqual(woven.list[at - 1]!.score);
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
        });
        if (list.length > 0 && limit > 1) expect(items[0]).toBe(0);
      }),
    );
  });
});
