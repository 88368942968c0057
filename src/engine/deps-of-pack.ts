import { PackError } from '../errors.ts';
import type { CommonKnowledge } from '../knowledge/common-knowledge.ts';
import { type Catalog, createCatalog } from '../pack/catalog.ts';
import { itemNouns } from '../pack/item-nouns.ts';
import { createItemThings } from '../pack/item-things.ts';
import type { LoadedPack } from '../pack/load-pack.ts';
import { createVoiceRanker, type VoiceRanker } from '../ranking/rank-by-voices.ts';
import { decodeGraph, type WeightedGraph } from '../retrieval/graph.ts';
import { decodeTerms } from '../retrieval/lexical-terms.ts';
import { openDenseVectors, openRows } from '../retrieval/open-dense-vectors.ts';
import { decodeSequence } from '../retrieval/sequence-model.ts';
import { createVectorIndex } from '../retrieval/vector-index.ts';
import type { Language } from '../types.ts';
import type { EngineDeps } from './deps.ts';
import { createForesight } from './foresee-tags.ts';

/**
 * A chunk of its own, asked for as soon as a pack with things is open, whoever the shopper is. A failure is forgotten, so that
 * the next question tries again.
 */
function openKnowledge(): () => Promise<CommonKnowledge> {
  let loading: Promise<CommonKnowledge> | undefined;
  const load = async () => (await import('../knowledge/common-knowledge.ts')).commonKnowledge;
  const get = () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  get().catch(() => undefined);
  return get;
}

/** What an engine takes from a pack, wherever it runs: all but the events, the models and the surroundings. */
export function depsOfPack(
  pack: LoadedPack,
  catalogLanguage: Language,
): Omit<EngineDeps, 'source' | 'language' | 'models'> {
  const { manifest, items, vectors: rows, popularity, drawings } = pack;
  const neighbors = pack.neighbors && decodeGraph(pack.neighbors, 'neighbors.bin');
  const transitions = pack.transitions && decodeGraph(pack.transitions, 'transitions.bin');
  const vectors = createVectorIndex(manifest.numItems, manifest.dimensions);
  vectors.rows.set(rows);
  vectors.seal();
  const things = pack.tags && createItemThings(pack.tags);
  const catalog = createCatalog(items, catalogLanguage, things && itemNouns(things));
  const ranker = pack.ranker && openRanker(pack, neighbors, transitions, catalog);
  return {
    catalog,
    vectors,
    popularity,
    ...(neighbors && { neighbors }),
    ...(transitions && { transitions }),
    ...(ranker && { ranker }),
    ...(things && {
      things,
      timelines: pack.tags!.timelines,
      knowledge: openKnowledge(),
    }),
    ...(things &&
      pack.tagScorer && {
        foresight: createForesight({
          spec: pack.tagScorer,
          things,
          numItems: manifest.numItems,
          ranker,
          popularity,
          recent: pack.ranker?.recent,
          neighbors,
          transitions,
        }),
      }),
    drawings,
    packVersion: manifest.version,
  };
}

/** @throws {PackError} if one of its files is of another catalogue. */
export function openRanker(
  { manifest, popularity, ranker }: LoadedPack,
  ridge: WeightedGraph | undefined,
  follow: WeightedGraph | undefined,
  catalog?: Catalog,
): VoiceRanker {
  const { numItems, dimensions, rankingVectorScale: scale = 1 } = manifest;
  const { spec, sha256, recent, lexical, vectors, sequences } = ranker!;
  const steps = ranker!.steps && decodeGraph(ranker!.steps, 'steps.bin');
  const dense = vectors && openDenseVectors(vectors, dimensions, scale);
  const terms = lexical && decodeTerms(lexical);
  const files = { neighbors: ridge, transitions: follow, steps, lexical: terms };
  for (const [name, file] of Object.entries(files)) {
    if (!file || file.numItems === numItems) continue;
    throw new PackError(
      `${name}.bin is of ${file.numItems} items, the pack has ${numItems}: build the pack again`,
    );
  }
  const models = sequences.map(({ weights, vectors }, at) =>
    decodeSequence(
      weights,
      spec.sequences[at]!,
      openRows(vectors, spec.sequences[at]!.width),
      `sequence-${at}.bin`,
    ),
  );
  const shelves = catalog && Int32Array.from({ length: numItems }, (_, item) => catalog.shelfId(item));
  const assets = { ridge, follow, steps, terms, dense, shelves, popularity, recent, sequences: models };
  return createVoiceRanker(spec, sha256, assets, numItems);
}
