import { PackError } from '../errors.ts';
import { type AssetStore, checkAsset } from './asset-store.ts';
import type { Asset } from './manifest.ts';

export interface WebAssetStoreOptions {
  /** Absolute URL of the pack's folder, ending in a slash. */
  baseUrl: string;
  /** Called as bytes arrive, with the total so far. */
  onProgress?: (bytes: number) => void;
  fetch?: typeof fetch;
  /** Absent where the browser refuses storage: everything is then fetched again on every page. */
  openCache?: () => Promise<Cache>;
}

const cacheName = 'inkling-pack-1';

/** Files of a pack over HTTP, kept in Cache Storage under their hash, checked whenever they are read. */
export function createWebAssetStore(options: WebAssetStoreOptions): AssetStore {
  const request = options.fetch ?? fetch.bind(globalThis);
  const openCache = options.openCache ?? defaultOpenCache;
  const warnings: string[] = [];
  let total = 0;
  let cachePromise: Promise<Cache | undefined> | undefined;

  const cache = () => {
    cachePromise ??= openCache().catch(() => undefined);
    return cachePromise;
  };

  const warnOnce = (warning: string) => {
    if (!warnings.includes(warning)) warnings.push(warning);
  };

  async function download(url: string, mode: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
    let response: Response;
    try {
      response = await request(url, { cache: mode, credentials: 'same-origin' });
    } catch (cause) {
      throw new PackError(`${url} could not be fetched (offline, blocked by connect-src, or no such host)`, {
        cause,
      });
    }
    if (!response.ok)
      throw new PackError(`${url} answered ${response.status}: is the pack's folder uploaded whole?`);
    return new Uint8Array(await response.arrayBuffer());
  }

  async function keep(key: string, bytes: Uint8Array<ArrayBuffer>) {
    try {
      await (await cache())?.put(key, new Response(bytes));
    } catch {
      warnOnce('the browser has no room to keep the pack; it is fetched again on the next page');
    }
  }

  const count = (bytes: Uint8Array<ArrayBuffer>) => {
    total += bytes.length;
    options.onProgress?.(total);
    return bytes;
  };

  async function readManifest(): Promise<unknown> {
    const url = new URL('manifest.json', options.baseUrl).href;
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      // `no-cache` asks the host whether it changed: the one file whose name does not.
      bytes = await download(url, 'no-cache');
      void keep(url, bytes);
    } catch (error) {
      const kept = await (await cache())?.match(url).catch(() => undefined);
      if (!kept) throw error;
      warnOnce('the pack could not be asked for anew; the one kept in this browser is used');
      bytes = new Uint8Array(await kept.arrayBuffer());
    }
    count(bytes);
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch (cause) {
      throw new PackError(`${url} is not JSON: does the host answer with a web page for missing files?`, {
        cause,
      });
    }
  }

  async function read(asset: Asset): Promise<Uint8Array<ArrayBuffer>> {
    const url = new URL(asset.file, options.baseUrl).href;
    const key = `${url}?sha256=${asset.sha256}`;
    const store = await cache();
    const kept = await store?.match(key).catch(() => undefined);
    if (kept) {
      const bytes = new Uint8Array(await kept.arrayBuffer());
      try {
        await checkAsset(asset, bytes, url);
        return count(bytes);
      } catch {
        // A cut or spoilt copy must not be met twice.
        await store?.delete(key).catch(() => false);
      }
    }
    let bytes = await download(url, 'default');
    try {
      await checkAsset(asset, bytes, url);
    } catch {
      // The HTTP cache may hold an older file of the same name; one fresh try settles it.
      bytes = await download(url, 'reload');
      await checkAsset(asset, bytes, url);
    }
    void keep(key, bytes);
    return count(bytes);
  }

  return { readManifest, read, bytesRead: () => total, warnings: () => [...warnings] };
}

async function defaultOpenCache(): Promise<Cache> {
  return caches.open(cacheName);
}
