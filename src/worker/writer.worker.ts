import { expose } from 'comlink';
import { runtimeUrls } from '../inference/runtime-urls.ts';
import { createWebAssetStore } from '../pack/web-asset-store.ts';
import type { WriterApi } from './api.ts';
import { holdLock } from './hold-lock.ts';
import { openHostedWriter } from './open-hosted-writer.ts';
import { openOwnWriter } from './open-own-writer.ts';
import { createWriterHost } from './writer-host.ts';

const held = holdLock(self.name);

const host = createWriterHost({
  openEngine: (config) =>
    config.hosted
      ? openHostedWriter(config.hosted, config, runtimeUrls)
      : openOwnWriter(config, createWebAssetStore({ baseUrl: config.packUrl, onProgress() {} }), runtimeUrls),
  openNames: async () => (await import('../knowledge/world/proper-names.ts')).properNames(),
});

const api: WriterApi = {
  ...host,
  async open(config, notify) {
    await held;
    return host.open(config, notify);
  },
};

expose(api);
