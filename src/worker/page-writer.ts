import type { ReasonEngine } from '../reasons/writer/engine.ts';
import { createWriterHost, type WriterHost } from './writer-host.ts';

/** A writer on the page itself, for an engine that has no worker form. The guard is the same. */
export function openPageWriter(engine: ReasonEngine): WriterHost {
  return createWriterHost({
    async openEngine() {
      await engine.open?.();
      return { engine, device: 'none', dtype: 'none', reasons: [] };
    },
    openNames: async () => (await import('../knowledge/world/proper-names.ts')).properNames(),
  });
}
