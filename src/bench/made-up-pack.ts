import { voicesOfLog } from '../cli/build/ranker/voices-of-log.ts';
import type { EngineDeps } from '../engine/deps.ts';
import { createCatalog } from '../pack/catalog.ts';
import { numPairFeatures, type RankerSpec } from '../pack/ranker-spec.ts';
import { createVoiceRanker } from '../ranking/rank-by-voices.ts';
import type { WeightedGraph } from '../retrieval/graph.ts';
import { type LexicalTerms, numHashes } from '../retrieval/lexical-terms.ts';
import { openRows } from '../retrieval/open-dense-vectors.ts';
import { maxSequence, type SequenceModel } from '../retrieval/sequence-model.ts';
import { createVectorIndex } from '../retrieval/vector-index.ts';
import { createRandom } from '../seeded.ts';
import type { Item } from '../types.ts';
import { createItemMatrix } from './item-matrix.ts';

const edgesOfItem = 48;
const termsOfItem = 24;
/**
 * How much commoner the common terms are: with this an item shares its terms with .18 of the catalogue, counted once a term, as on
 * amazon-games; of the public sets only amazon-industrial shares more (.22), the other three .06 to .08.
 */
const commonness = 2.6;
const hidden = 32;
const sequenceShape = { width: 64, heads: 2, hidden: 128 };
const numKinds = 200;

/**
 * A catalogue of drawn numbers in the sizes of a real one: 48 edges an item in each graph and 24 terms, popular items and words
 * being met far more often than others, as in a shop. What it recommends means nothing; what it costs is what a pack costs that
 * `inkling build --events` writes, and with `hasSequence` one of training.
 */
export function createMadeUpPack(
  numItems: number,
  dimensions: number,
  hasSequence: boolean,
): Omit<EngineDeps, 'source' | 'models'> {
  const random = createRandom(7);
  const popular = (): number => Math.floor(numItems * random() ** 2);
  const graph = (): WeightedGraph => ({
    numItems,
    offsets: Uint32Array.from({ length: numItems + 1 }, (_, item) => item * edgesOfItem),
    targets: Uint32Array.from({ length: numItems * edgesOfItem }, popular),
    weights: Uint8Array.from({ length: numItems * edgesOfItem }, () => 1 + Math.floor(254 * random() ** 3)),
    scale: 1 / 255,
    k: 3,
  });
  const [neighbors, transitions] = [graph(), graph()];
  const terms: LexicalTerms = {
    numItems,
    offsets: Uint32Array.from({ length: numItems + 1 }, (_, item) => item * termsOfItem),
    hashes: Uint16Array.from({ length: numItems * termsOfItem }, () =>
      Math.floor(numHashes * random() ** commonness),
    ),
    weights: Uint8Array.from({ length: numItems * termsOfItem }, () => 1 + Math.floor(100 * random())),
  };
  const popularity = Float32Array.from({ length: numItems }, () => random() ** 4);
  const sequences = hasSequence ? [drawSequence(numItems, random)] : [];
  const assets = { ridge: neighbors, follow: transitions, terms, popularity, sequences };
  const ranker = createVoiceRanker(drawRanker(sequences, random), 'made-up', assets, numItems);
  const vectors = createVectorIndex(numItems, dimensions);
  vectors.rows.set(createItemMatrix(numItems, dimensions, 0).bytes);
  vectors.seal();
  const items = Array.from({ length: numItems }, (_, item): Item => {
    const kind = item % numKinds;
    return {
      id: String(item),
      title: { en: `Thing ${item} of kind ${kind}` },
      category: { en: `Shelf ${kind % 20} > Kind ${kind}` },
      price: { amount: 5 + (item % 90), currency: 'USD' },
    };
  });
  return {
    catalog: createCatalog(items, 'en'),
    vectors,
    popularity,
    neighbors,
    transitions,
    ranker,
    language: 'en',
    packVersion: 'made-up',
  };
}

function drawRanker(sequences: readonly SequenceModel[], random: () => number): RankerSpec {
  const spec = voicesOfLog(false, false);
  const voices = [
    ...spec.voices,
    ...sequences.map(() => ({ name: 'sequence', asset: 'sequence' as const, decay: 1 })),
  ];
  const numFeatures = 2 * voices.length + numPairFeatures;
  const draw = (length: number, size: number): number[] =>
    Array.from({ length }, () => size * (2 * random() - 1));
  return {
    ...spec,
    voices,
    sequences: [...sequences],
    ranker: {
      'linear.weight': draw(numFeatures, 1).map(Math.abs),
      'up.weight': Array.from({ length: hidden }, () => draw(numFeatures, 0.2)),
      'up.bias': draw(hidden, 0.2),
      'down.weight': [draw(hidden, 0.5)],
      'down.bias': [0],
    },
  };
}

function drawSequence(numItems: number, random: () => number): SequenceModel {
  const { width, heads, hidden } = sequenceShape;
  const draw = (length: number): Float32Array => Float32Array.from({ length }, () => 0.4 * random() - 0.2);
  return {
    ...sequenceShape,
    vectorScale: 1 / 127 / 5,
    biasScale: 0.01,
    scale: 10,
    query: draw(width * width),
    key: draw(width * width),
    value: draw(width * width),
    out: draw(width * width),
    up: draw(hidden * width),
    down: draw(width * hidden),
    distance: draw(heads * maxSequence),
    normGain: new Float32Array(width).fill(1),
    normShift: draw(width),
    upBias: draw(hidden),
    downBias: draw(width),
    itemBias: draw(numItems),
    engine: openRows(
      Int8Array.from({ length: numItems * width }, () => Math.floor(255 * random()) - 127),
      width,
    ),
  };
}
