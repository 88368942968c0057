import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sureForNeed } from '../../../knowledge/sureness.ts';
import { chooseThing } from './choose-thing.ts';
import { weighPairs } from './weigh-pairs.ts';
import { weighShops } from './weigh-shops.ts';
import { withShopWeigher } from './with-shop-weigher.ts';

const read = (name: string): string => readFileSync(`training/judge/${name}`, 'utf8');

/** Mostly what the weights were fitted on: a guard against changes of names and rules, no proof (that is scripts/fit-sureness.mjs). */
describe('authored judgements of items', { timeout: 120_000 }, async () => {
  const { pairs, shops, broader, addMates } = await withShopWeigher('public/models', async (weigher) => ({
    ...weigher,
    pairs: await weighPairs(read('need-pairs.tsv'), weigher),
    shops: await weighShops(read('other-words.tsv'), weigher),
  }));

  it('claims pairs with a precision of .95 and seven tenths of what serves', () => {
    const claimed = pairs.filter(({ weighed, need }) => {
      const chosen = chooseThing(weighed, broader);
      if (!chosen || need === undefined || 100 * chosen.sureness < sureForNeed) return false;
      return chosen.thing === need || broader[chosen.thing]!.includes(need);
    });
    const right = claimed.filter(({ serves }) => serves).length;
    expect(pairs).toHaveLength(560);
    expect(right / claimed.length).toBeGreaterThanOrEqual(0.95);
    expect(right / pairs.filter(({ serves }) => serves).length).toBeGreaterThanOrEqual(0.7);
  });

  it('tells eight in ten items of shops that speak two languages in words of their own', () => {
    const both = shops.filter(({ numLanguages }) => numLanguages === 2);
    const claims = both.flatMap(({ items, weighed, things }) =>
      addMates(items, weighed).flatMap((all, row) => {
        const chosen = chooseThing(all, broader)!;
        return 100 * chosen.sureness < sureForNeed ? [] : [chosen.thing === things[row]];
      }),
    );
    const right = claims.filter(Boolean).length;
    const numKnown = both.flatMap(({ things }) => things).filter((thing) => thing !== undefined).length;
    expect(both).toHaveLength(6);
    expect(right / claims.length).toBeGreaterThanOrEqual(0.9);
    expect(right / numKnown).toBeGreaterThanOrEqual(0.8);
  });
});
