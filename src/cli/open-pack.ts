import type { EngineDeps } from '../engine/deps.ts';
import { depsOfPack } from '../engine/deps-of-pack.ts';
import { type LoadedPack, loadPack } from '../pack/load-pack.ts';
import type { Language } from '../types.ts';
import { createFolderAssetStore } from './folder-asset-store.ts';
import { openModels } from './open-models.ts';

/** A pack as the engine takes it: all but the events. */
export interface OpenedPack {
  pack: LoadedPack;
  deps: Omit<EngineDeps, 'source'>;
  dispose(): Promise<void>;
}

/**
 * Opens a folder with its models, the same way a worker opens an address.
 *
 * @param language  Of the lists when a request names none; the pack's first when absent.
 * @throws {PackError} if the folder is no whole pack. A model that does not open is a stated fallback, not an error.
 */
export async function openPack(folder: string, language?: Language): Promise<OpenedPack> {
  const store = createFolderAssetStore(folder);
  const pack = await loadPack(store);
  const { manifest } = pack;
  const { openHistory, openText } = await openModels(manifest, store);
  let fallbackReason: string | undefined;
  const orFallback = <T>(opening: Promise<T>): Promise<T | undefined> =>
    opening.catch((error: unknown) => {
      fallbackReason = error instanceof Error ? error.message : String(error);
      return undefined;
    });
  const history = await orFallback(openHistory());
  const text = await orFallback(openText());
  if (!history) fallbackReason ??= 'the pack has no history encoder';
  const models = history && {
    hash: history.sha256,
    device: history.device,
    dtype: history.dtype,
    encodeHistory: history.encode,
    ...(text && { encodeText: text.encode }),
  };
  const own = manifest.languages[0]!;
  return {
    pack,
    deps: {
      ...depsOfPack(pack, own),
      language: language ?? own,
      models: () => models,
      surroundings: () => ({
        pack: 'complete',
        persistent: false,
        bytes: store.bytesRead(),
        ...(fallbackReason !== undefined && { fallbackReason }),
      }),
      performanceNow: () => performance.now(),
    },
    async dispose() {
      await history?.dispose();
      await text?.dispose();
    },
  };
}
