import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestOf } from './best-of.ts';

it('takes what sorting by score would take, of equal ones those met first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 6 }), fc.nat(9), (scores, count, least) => {
      const sorted = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
      const wanted = sorted.filter((thing) => scores[thing]! >= least).slice(0, count);
      expect(bestOf(new Map(scores.entries()), count, least)).toEqual(wanted);
    }),
  );
});
