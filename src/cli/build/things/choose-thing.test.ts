import { describe, expect, it } from 'vitest';
import { type Evidence, type SurenessModel, surenessWeights } from '../../../knowledge/sureness.ts';
import { chooseThing } from './choose-thing.ts';
import type { Weighed } from './weigh-items.ts';

const none = Object.fromEntries(Object.keys(surenessWeights).map((name) => [name, 0])) as unknown as Evidence;
/** The share alone says how sure: its logit. */
const model: SurenessModel = { weights: { ...none, share: 1 }, bias: 0 };
const weighed = (
  thing: number,
  sureness: number,
  more: Partial<Weighed> & { inside?: boolean } = {},
): Weighed => ({
  thing,
  isByName: more.isByName ?? false,
  evidence: { ...none, share: Math.log(sureness / (1 - sureness)), isInside: more.inside ? 1 : 0 },
});
/** 1 is a sort of 0; 2 and 3 stand alone. */
const broader = [[], [0], [], []];
const choose = (...all: Weighed[]) => chooseThing(all, broader, model);

describe('chooseThing', () => {
  it('takes the surest, and says how sure', () => {
    expect(choose(weighed(2, 0.4), weighed(3, 0.7))).toEqual({
      thing: 3,
      sureness: expect.closeTo(0.7, 6),
      isByName: false,
    });
    expect(choose()).toBeUndefined();
  });

  it('keeps to what the names choose unless another is much surer', () => {
    expect(choose(weighed(2, 0.6, { isByName: true }), weighed(3, 0.7))?.thing).toBe(2);
    expect(choose(weighed(2, 0.4, { isByName: true }), weighed(3, 0.7))?.thing).toBe(3);
  });

  it('lets nothing outdo a name that would not itself serve a need', () => {
    expect(choose(weighed(2, 0.2, { isByName: true }), weighed(3, 0.45))?.thing).toBe(2);
  });

  it('keeps to a sort that the names choose as long as it serves a need', () => {
    expect(choose(weighed(0, 0.97), weighed(1, 0.65, { isByName: true }))?.thing).toBe(1);
    expect(choose(weighed(0, 0.97), weighed(1, 0.3, { isByName: true }))?.thing).toBe(0);
  });

  it('takes a sort before the broader thing when it is about as sure', () => {
    expect(choose(weighed(0, 0.8), weighed(1, 0.77))?.thing).toBe(1);
    expect(choose(weighed(0, 0.8), weighed(1, 0.6))?.thing).toBe(0);
  });

  it('takes nothing whose name only stands inside that of what the names choose', () => {
    expect(choose(weighed(2, 0.5, { isByName: true }), weighed(3, 0.9, { inside: true }))?.thing).toBe(2);
  });
});
