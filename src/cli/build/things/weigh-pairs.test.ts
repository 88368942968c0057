import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sureForNeed } from '../../../knowledge/sureness.ts';
import { chooseThing } from './choose-thing.ts';
import { weighPairs } from './weigh-pairs.ts';

/** What the weights were fitted on: a guard against changes of names and rules, no proof (that is scripts/fit-sureness.mjs). */
describe('the authored pairs', () => {
  it('are claimed with a precision of .95 and two thirds of what serves', { timeout: 60_000 }, async () => {
    const { pairs, broader } = await weighPairs(
      readFileSync('training/judge/need-pairs.tsv', 'utf8'),
      'public/models',
    );
    const claimed = pairs.filter(({ weighed, need }) => {
      const chosen = chooseThing(weighed, broader);
      if (!chosen || need === undefined || 100 * chosen.sureness < sureForNeed) return false;
      return chosen.thing === need || broader[chosen.thing]!.includes(need);
    });
    const right = claimed.filter(({ serves }) => serves).length;
    expect(pairs).toHaveLength(560);
    expect(right / claimed.length).toBeGreaterThanOrEqual(0.95);
    expect(right / pairs.filter(({ serves }) => serves).length).toBeGreaterThanOrEqual(0.66);
  });
});
