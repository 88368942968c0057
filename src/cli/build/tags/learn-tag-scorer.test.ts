import { describe, expect, it } from 'vitest';
import { createForesight } from '../../../engine/foresee-tags.ts';
import { createItemThings } from '../../../pack/item-things.ts';
import { createVoiceRanker } from '../../../ranking/rank-by-voices.ts';
import type { LoggedShopper } from '../../../retrieval/build-graphs.ts';
import { hashTerms } from '../../../retrieval/hash-terms.ts';
import { createRandom } from '../../../seeded.ts';
import type { Progress } from '../../progress.ts';
import { countPopularity } from '../count-popularity.ts';
import { learnRanker } from '../ranker/learn-ranker.ts';
import { learnTagScorer } from './learn-tag-scorer.ts';

const quiet: Progress = { start() {}, update() {}, stop() {}, tell() {} };
const numItems = 60;
/** Ten kinds of six items each. */
const things = createItemThings({
  things: Array.from({ length: 10 }, (_, kind) => ({ id: `k${kind}`, en: `k${kind}`, 'zh-CN': '物' })),
  items: Array.from({ length: numItems }, (_, item) => Math.floor(item / 6)),
});
const terms = hashTerms(Array.from({ length: numItems }, (_, item) => [`thing ${item}`]));

/** Shoppers who take one item of a kind, of the next kind and so on, whichever it is. */
function drawShoppers(numShoppers: number): LoggedShopper[] {
  const random = createRandom(1);
  return Array.from({ length: numShoppers }, () => {
    const first = Math.floor(7 * random());
    return { items: Array.from({ length: 4 }, (_, at) => 6 * (first + at) + Math.floor(6 * random())) };
  });
}

describe('learnTagScorer', () => {
  it('learns from the log alone which kind of thing comes next', () => {
    const shoppers = drawShoppers(600);
    const { heldOut, ranker, neighbors, transitions } = learnRanker(shoppers, 0, terms, 1, quiet)!;
    const spec = learnTagScorer(heldOut, things, numItems, quiet)!;
    const popularity = countPopularity(shoppers, numItems);
    const voices = { ridge: neighbors, follow: transitions, terms, popularity, sequences: [] };
    const { foresee } = createForesight({
      spec,
      things,
      numItems,
      ranker: createVoiceRanker(ranker, '', voices, numItems),
      popularity,
      neighbors,
      transitions,
    });
    for (const kind of [2, 3, 4, 5, 6]) {
      const [first, second] = foresee({ items: [6 * (kind - 1), 6 * kind] });
      expect(first!.thing).toBe(kind + 1);
      // One kind follows for sure, and the chance says so.
      expect(first!.chance).toBeGreaterThan(0.5);
      expect(second!.chance).toBeLessThan(0.2);
    }
  }, 60_000);

  it('learns nothing where too few questions have an answer', () => {
    const { heldOut } = learnRanker(drawShoppers(600), 0, terms, 1, quiet)!;
    const few = { ...heldOut, questions: heldOut.questions.slice(0, 100) };
    expect(learnTagScorer(few, things, numItems, quiet)).toBeUndefined();
    const nameless = createItemThings({ things: [], items: new Array(numItems).fill(-1) });
    expect(learnTagScorer(heldOut, nameless, numItems, quiet)).toBeUndefined();
  });
});
