import { expose } from 'comlink';
import { createDerivedStore } from '../history/derived-store.ts';
import { runtimeUrls } from '../inference/runtime-urls.ts';
import { createWebAssetStore } from '../pack/web-asset-store.ts';
import type { RankerApi } from './api.ts';
import { holdLock } from './hold-lock.ts';
import { createModelRoom } from './model-room.ts';
import { createRankerHost } from './ranker-host.ts';

const held = holdLock(self.name);

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
