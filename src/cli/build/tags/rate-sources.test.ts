import { describe, expect, it } from 'vitest';
import type { NeedSource } from '../../../types.ts';
import { createRateTally } from './rate-sources.ts';

const need = (thing: number, strength: number, ...sources: NeedSource[]) => ({ thing, strength, sources });

describe('createRateTally', () => {
  it('divides what came true by what was foreseen, source by source', () => {
    const tally = createRateTally();
    for (let time = 0; time < 50; time++)
      tally.add([need(1, 0.5, 'complement'), need(2, 0.4, 'refill')], (thing) => thing === 2 && time < 10);
    // None of 50 × .5 and 10 of 50 × .4, with half a hit more of 1 more.
    expect(tally.rates()).toEqual({ complement: 0.0192, refill: 0.5 });
  });

  it('leaves out what several sources say, what has a chance of its own, and what hardly spoke', () => {
    const tally = createRateTally();
    for (let time = 0; time < 50; time++)
      tally.add(
        [need(1, 0.9, 'stage', 'season'), need(2, 0.9, 'forecast'), need(3, 0.1, 'trend')],
        () => true,
      );
    expect(tally.rates()).toEqual({});
  });
});
