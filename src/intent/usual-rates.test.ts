import { describe, expect, it } from 'vitest';
import { createItemThings } from '../pack/item-things.ts';
import { type StageDraw, usualRates } from './usual-rates.ts';

const ids = ['crib', 'soap', 'tent', 'towel'];
const things = createItemThings({
  things: ids.map((id) => ({ id, en: id, 'zh-CN': id })),
  items: [0, 1, 2, 3],
});
const base = new Float64Array(4).fill(0.25);
const baby: StageDraw = {
  mass: 0.02,
  spread: new Map([
    [0, 0.5],
    [3, 0.5],
  ]),
};
const camping: StageDraw = {
  mass: 0.04,
  spread: new Map([
    [2, 0.5],
    [3, 0.5],
  ]),
};
const { outside: usual, emphasis } = usualRates(base, [baby, camping], things);

describe('usualRates', () => {
  it('finds what only this timeline explains rarer than the shop has items of it', () => {
    expect(usual(baby, 0)).toBeCloseTo(0.45 * 0.25, 9);
    expect(usual(baby, 1)).toBeGreaterThan(0.25);
  });

  it('lets other timelines explain what they share', () => {
    // 0.45 of 0.25 stray, and half of the other's .04 in the rest.
    expect(usual(baby, 3)).toBeCloseTo(0.1125 + 0.55 * 0.02, 9);
    expect(usual(baby, 3)).toBeGreaterThan(usual(baby, 0));
  });

  it('leaves ordinary things what the shop has of them, though a timeline names them', () => {
    const marked = createItemThings({
      things: ids.map((id) => ({
        id,
        en: id,
        'zh-CN': id,
        ...(id === 'towel' && { ordinary: true as const }),
      })),
      items: [0, 1, 2, 3],
    });
    const { outside } = usualRates(base, [baby, camping], marked);
    expect(outside(baby, 3)).toBeGreaterThan(2 * usual(baby, 3));
    expect(outside(baby, 0)).toBeCloseTo(usual(baby, 0), 9);
  });

  it('finds more emphasis on a timeline the more of the shop is of its things', () => {
    const more = Float64Array.of(0.4, 0.2, 0.2, 0.2);
    const of = (shares: Float64Array) => usualRates(shares, [baby, camping], things).emphasis(baby);
    expect(of(more)).toBeGreaterThan(of(base));
    // Twice as many draw on the tent, so that half as much is left unexplained by the same items.
    expect(emphasis(baby)).toBeGreaterThan(emphasis(camping));
  });
});
