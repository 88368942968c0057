import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../errors.ts';
import { parseTagScorer } from '../../pack/tag-scorer-spec.ts';
import { smallQuestion, smallShop } from './small-tag-shop.fixture.ts';
import { tagScorerBy } from './tag-scorer.fixture.ts';
import { createTagScorer } from './tag-scorer.ts';

describe('createTagScorer', () => {
  it('puts what its voice speaks for first, equal ones in the order of the rows', () => {
    const tags = createTagScorer(tagScorerBy('votes-all'), smallShop)(smallQuestion).map(({ tag }) => tag);
    expect(tags).toEqual([0, 2, 1, 3]);
  });

  it('gives chances that fall with the place and follow the fitted curve', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (a, b) => {
          const found = createTagScorer(tagScorerBy('own', { chance: [a, b] }), smallShop)(smallQuestion);
          const total = found.reduce((sum, { logit }) => sum + Math.exp(logit), 0);
          for (const [at, { logit, chance }] of found.entries()) {
            expect(chance).toBeCloseTo(1 / (1 + (Math.exp(logit) / total) ** -a * Math.exp(-b)), 9);
            if (at > 0) expect(chance).toBeLessThanOrEqual(found[at - 1]!.chance);
          }
        },
      ),
    );
  });

  it('refuses what learned from other features', () => {
    expect(() => createTagScorer(tagScorerBy('own', { voices: ['own'] }), smallShop)).toThrow(PackError);
  });
});

describe('parseTagScorer', () => {
  it('takes what was fitted, and no weights that do not fit the features', () => {
    const spec = tagScorerBy('own');
    expect(parseTagScorer(JSON.parse(JSON.stringify(spec)), 'tag-scorer.json')).toEqual(spec);
    const short = { ...spec, network: { ...spec.network, 'linear.weight': [1] } };
    expect(() => parseTagScorer(short, 'tag-scorer.json')).toThrow(/weights do not fit 38 features/);
    expect(() => parseTagScorer({ format: 'inkling-tag-scorer/1' }, 'tag-scorer.json')).toThrow(
      /tag-scorer\/2/,
    );
  });
});
