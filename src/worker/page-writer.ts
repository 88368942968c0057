import type { ReasonEngine } from '../reasons/writer/engine.ts';
import type { WriterApi } from './api.ts';
import { createWriterHost } from './writer-host.ts';

/** A writer on the page itself, for an engine that has no worker form. The guard is the same. */
export function openPageWriter(engine: ReasonEngine): WriterApi {
  return createWriterHost({
    openEngine: async () => ({ engine, device: 'none', dtype: 'none', reasons: [] }),
    openNames: async () => (await import('../knowledge/world/proper-names.ts')).properNames(),
  });
}
