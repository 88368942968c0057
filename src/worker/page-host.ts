import type { EventSource } from '../history/event-source.ts';
import { createWebAssetStore } from '../pack/web-asset-store.ts';
import type { RankerApi } from './api.ts';
import { createRankerHost } from './ranker-host.ts';

/**
 * The same host on the page, for pages that allow no worker: the same lists without models, which would hold
 * the page up. Loaded only when it is needed.
 */
export function createPageHost(source: EventSource): RankerApi {
  return createRankerHost({
    openAssets: (baseUrl, onProgress) => createWebAssetStore({ baseUrl, onProgress }),
    openSource: async () => ({ source }),
    later: () => {},
  });
}
