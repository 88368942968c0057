import { describe, expect, it } from 'vitest';
import { createVoiceRanker } from '../../../ranking/rank-by-voices.ts';
import type { LoggedShopper } from '../../../retrieval/build-graphs.ts';
import { hashTerms } from '../../../retrieval/hash-terms.ts';
import { createRandom } from '../../../seeded.ts';
import type { Progress } from '../../progress.ts';
import { countPopularity } from '../count-popularity.ts';
import { learnRanker } from './learn-ranker.ts';

const numItems = 60;
const terms = hashTerms(Array.from({ length: numItems }, (_, item) => [`thing of shelf ${item % 6}`]));
const steps: string[] = [];
const quiet: Progress = { start: (what) => steps.push(what), update() {}, stop() {}, tell() {} };

/** Shoppers who walk a shelf of ten things in order; with `again`, every fourth takes the first one once more at last. */
function drawShoppers(numShoppers: number, again = false): LoggedShopper[] {
  const random = createRandom(1);
  return Array.from({ length: numShoppers }, (_, shopper) => {
    const shelf = Math.floor(6 * random());
    const start = Math.floor(5 * random());
    const items = Array.from({ length: 4 }, (_, at) => shelf + 6 * (start + at));
    return { items: again && shopper % 4 === 0 ? [...items, items[0]!] : items };
  });
}

describe('learnRanker', () => {
  it('learns from the log alone to foretell what comes next', () => {
    const shoppers = drawShoppers(600);
    const learned = learnRanker(shoppers, 0, terms, 3, quiet)!;
    expect(learned.ranker.exclude).toBe(true);
    expect(new Set(steps)).toEqual(
      new Set([
        'solving the neighbors',
        'counting the transitions',
        'asking the voices',
        'fitting the ranker',
      ]),
    );
    const ranker = createVoiceRanker(
      learned.ranker,
      'hash',
      {
        ridge: learned.neighbors,
        follow: learned.transitions,
        terms,
        popularity: countPopularity(shoppers, numItems),
        sequences: [],
      },
      numItems,
    );
    let numFirst = 0;
    for (let shelf = 0; shelf < 6; shelf++) {
      const history = { items: [shelf + 6, shelf + 12] };
      const [best] = ranker.rank(history, (item) => history.items.includes(item));
      if (best!.item === shelf + 18) numFirst++;
    }
    expect(numFirst).toBeGreaterThanOrEqual(5);
  });

  it('listens to what was bought before only where shoppers buy again', () => {
    const assets = (repeats: number) =>
      learnRanker(drawShoppers(400, true), repeats, terms, 3, quiet)!.ranker.voices.map(({ asset }) => asset);
    expect(assets(0.25)).toContain('own');
    expect(assets(0)).not.toContain('own');
  });

  it('rests no edge on fewer shoppers than k', () => {
    expect(learnRanker(drawShoppers(300), 0, terms, 1000, quiet)?.neighbors.targets ?? []).toHaveLength(0);
  });

  it('leaves a small log to the weights set by hand', () => {
    expect(learnRanker(drawShoppers(100), 0, terms, 3, quiet)).toBeUndefined();
  });
});
