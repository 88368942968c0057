import { describe, expect, it } from 'vitest';
import { createWebAssetStore } from './web-asset-store.ts';
import { describeAsset } from './write-pack.ts';

const baseUrl = 'https://shop.example/pack/';
const encode = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const good = encode('{"items":[]}');
const asset = () => describeAsset('items.json', good);

/** A host that answers each request with the next of its answers, the last for ever; `offline` does not answer. */
function createHost(...answers: (Uint8Array<ArrayBuffer> | number | 'offline')[]) {
  const requests: { url: string; mode: string }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    requests.push({ url, mode: String(init.cache) });
    const answer = answers[Math.min(requests.length, answers.length) - 1]!;
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    return typeof answer === 'number' ? new Response('no', { status: answer }) : new Response(answer);
  };
  return { requests, fetch: fetch as typeof globalThis.fetch };
}

function createCache(entries = new Map<string, Uint8Array<ArrayBuffer>>()) {
  const cache = {
    match: async (key: string) => (entries.has(key) ? new Response(entries.get(key)) : undefined),
    put: async (key: string, response: Response) => {
      entries.set(key, new Uint8Array(await response.arrayBuffer()));
    },
    delete: async (key: string) => entries.delete(key),
  };
  return { entries, openCache: async () => cache as unknown as Cache };
}

describe('createWebAssetStore', () => {
  it('fetches once and then reads what was kept under the hash', async () => {
    const { requests, fetch } = createHost(good);
    const { openCache, entries } = createCache();
    await createWebAssetStore({ baseUrl, fetch, openCache }).read(await asset());
    await expect.poll(() => entries.size).toBe(1);
    const second = createWebAssetStore({ baseUrl, fetch, openCache });
    expect(await second.read(await asset())).toEqual(good);
    expect(requests).toEqual([{ url: `${baseUrl}items.json`, mode: 'default' }]);
    expect(second.bytesRead()).toBe(good.length);
  });

  it('asks past the HTTP cache once when the hash is wrong', async () => {
    const flipped = Uint8Array.from(good, (byte, at) => (at === 3 ? byte ^ 1 : byte));
    const { requests, fetch } = createHost(flipped, good);
    const store = createWebAssetStore({ baseUrl, fetch, openCache: createCache().openCache });
    expect(await store.read(await asset())).toEqual(good);
    expect(requests.map(({ mode }) => mode)).toEqual(['default', 'reload']);
  });

  it('throws away a spoilt copy and fetches it again', async () => {
    const known = await asset();
    const { entries, openCache } = createCache();
    entries.set(`${baseUrl}items.json?sha256=${known.sha256}`, good.slice(0, 4));
    const { requests, fetch } = createHost(good);
    expect(await createWebAssetStore({ baseUrl, fetch, openCache }).read(known)).toEqual(good);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['cut', good.slice(0, 5), 'has 5 bytes, the manifest says 12: copy'],
    ['a web page instead', encode('<!doctype html><html>'), 'answered with a web page'],
    [
      'changed',
      Uint8Array.from(good, (byte, at) => (at === 1 ? byte ^ 1 : byte)),
      'was changed after the pack was built',
    ],
    ['not there', 404, 'answered 404'],
    ['out of reach', 'offline' as const, 'could not be fetched (offline'],
  ])('says so when a file is %s', async (_, answer, message) => {
    const store = createWebAssetStore({
      baseUrl,
      fetch: createHost(answer).fetch,
      openCache: createCache().openCache,
    });
    await expect(store.read(await asset())).rejects.toThrow(message);
  });

  it('reads the kept manifest when offline, and warns', async () => {
    const { entries, openCache } = createCache();
    entries.set(`${baseUrl}manifest.json`, encode('{"format":"inkling-pack/1"}'));
    const store = createWebAssetStore({ baseUrl, fetch: createHost('offline').fetch, openCache });
    expect(await store.readManifest()).toEqual({ format: 'inkling-pack/1' });
    expect(store.warnings()).toHaveLength(1);
  });

  it('works where the browser refuses storage', async () => {
    const openCache = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const store = createWebAssetStore({ baseUrl, fetch: createHost(good).fetch, openCache });
    expect(await store.read(await asset())).toEqual(good);
  });
});
