import { describe, expect, it } from 'vitest';
import { type Evidence, type SurenessModel, surenessWeights } from '../../../knowledge/sureness.ts';
import { chooseThing } from './choose-thing.ts';
import type { Weighed } from './weigh-items.ts';

const nothing = Object.fromEntries(
  Object.keys(surenessWeights).map((name) => [name, 0]),
) as unknown as Evidence;
/** The share alone speaks, by its logarithm; being nothing known counts as 1. */
const model: SurenessModel = { weights: { ...nothing, share: 1 }, none: 0 };
const weighed = (thing: number, parts: number): Weighed => ({
  thing,
  evidence: { ...nothing, share: Math.log(parts) },
});
/** 1 and 2 are sorts of 0, 3 is a sort of 1; 4 stands alone. */
const broader = [[], [0], [0], [1, 0], []];
const choose = (...all: Weighed[]) => chooseThing(all, broader, model);

describe('chooseThing', () => {
  it('takes the surest, and says how sure of all that it may be', () => {
    expect(choose(weighed(0, 2), weighed(4, 5))).toEqual({ thing: 4, sureness: expect.closeTo(5 / 8, 6) });
    expect(choose()).toBeUndefined();
  });

  it('is as sure of a broader thing as of it and all its sorts together', () => {
    // 1 + 3 + 3 of 12: neither sort holds half of that.
    const chosen = choose(weighed(0, 1), weighed(1, 3), weighed(2, 3), weighed(4, 4));
    expect(chosen).toEqual({ thing: 0, sureness: expect.closeTo(7 / 12, 6) });
  });

  it('takes the sort that holds half of what speaks for the broader thing, and a sort of that alike', () => {
    expect(choose(weighed(0, 3), weighed(1, 4))?.thing).toBe(1);
    expect(choose(weighed(0, 3), weighed(1, 1), weighed(3, 4))?.thing).toBe(3);
    expect(choose(weighed(0, 5), weighed(1, 4))?.thing).toBe(0);
  });
});
