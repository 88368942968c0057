import { createCatalog } from '../pack/catalog.ts';
import type { LoadedPack } from '../pack/load-pack.ts';
import { decodeGraph } from '../retrieval/graph.ts';
import { createVectorIndex } from '../retrieval/vector-index.ts';
import type { Language } from '../types.ts';
import type { EngineDeps } from './deps.ts';

/** What an engine takes from a pack, wherever it runs: all but the events, the models and the surroundings. */
export function depsOfPack(
  { manifest, items, vectors: rows, popularity, neighbors, transitions, drawings }: LoadedPack,
  catalogLanguage: Language,
): Omit<EngineDeps, 'source' | 'language' | 'models'> {
  const vectors = createVectorIndex(manifest.numItems, manifest.dimensions);
  vectors.rows.set(rows);
  vectors.seal();
  return {
    catalog: createCatalog(items, catalogLanguage),
    vectors,
    popularity,
    ...(neighbors && { neighbors: decodeGraph(neighbors, 'neighbors.bin') }),
    ...(transitions && { transitions: decodeGraph(transitions, 'transitions.bin') }),
    drawings,
    packVersion: manifest.version,
  };
}
