import { loadOnDemand } from '../history/load-on-demand.ts';

const loaders = new Set<() => Promise<unknown>>([loadOnDemand]);

/**
 * Names code that only some visits run. Everyone fetches it all the same, in an idle moment: a request that came
 * with a wish or with a certain card would tell of it.
 */
export function addLateChunk(load: () => Promise<unknown>): void {
  loaders.add(load);
}

/** Settles when all of it is here; a chunk that is here already costs nothing. */
export async function loadLateChunks(): Promise<void> {
  await Promise.all([...loaders].map((load) => load()));
}
