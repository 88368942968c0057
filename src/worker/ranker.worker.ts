import { expose } from 'comlink';
import { createDerivedStore } from '../history/derived-store.ts';
import { runtimeUrls } from '../inference/runtime-urls.ts';
import { createWebAssetStore } from '../pack/web-asset-store.ts';
import type { RankerApi } from './api.ts';
import { createModelRoom } from './model-room.ts';
import { createRankerHost } from './ranker-host.ts';

// Held from the first line to the last breath: whoever gets it next knows that this worker is gone.
const held = navigator.locks
  ? new Promise<void>((resolve) => {
      void navigator.locks.request(self.name, () => {
        resolve();
        return new Promise<never>(() => {});
      });
    })
  : Promise.resolve();

const host = createRankerHost({
  openAssets: (baseUrl, onProgress) => createWebAssetStore({ baseUrl, onProgress }),
  async openSource(databaseName) {
    const derived = await createDerivedStore({ databaseName });
    return {
      source: { read: () => derived.readChunkedSnapshot() },
      stored: { read: derived.readInterests, write: derived.writeInterests },
    };
  },
  openModels: (wish, onChange) => createModelRoom({ ...wish, files: runtimeUrls }, onChange),
  later: (work) => setTimeout(work, 0),
});

const api: RankerApi = {
  ...host,
  async open(config, notify) {
    await held;
    return host.open(config, notify);
  },
};

expose(api);
