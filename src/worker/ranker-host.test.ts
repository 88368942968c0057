import { describe, expect, it, vi } from 'vitest';
import { PackError } from '../errors.ts';
import type { AssetStore } from '../pack/asset-store.ts';
import { type BehaviorEvent, defaultSettings, type Item } from '../types.ts';
import type { RankerConfig, RankerNotice, RankRequest } from './api.ts';
import type { ModelRoom } from './model-room.ts';
import { fromOutcome } from './outcome.ts';
import { createRankerHost, type HostSurroundings } from './ranker-host.ts';

const dimensions = 16;
const config: RankerConfig = {
  packUrl: 'http://shop.example/pack/',
  language: 'en',
  device: 'auto',
  seed: 1,
  databaseName: null,
};
const request: RankRequest = { placement: 'for-you', limit: 4, nowMs: 1e12, minimum: 'any' };

/** Eight kettles along the first axis and eight tents along the second. */
const items: Item[] = Array.from({ length: 16 }, (_, i) => ({
  id: `${i < 8 ? 'kettle' : 'tent'}-${i}`,
  title: { en: `${i < 8 ? 'Kettle' : 'Tent'} number ${i}` },
  kind: { en: i < 8 ? 'kettle' : 'tent' },
  category: { en: i < 8 ? 'Home > Kettles' : 'Outdoors > Tents' },
  price: { amount: 10 + i, currency: 'EUR' },
}));

function createPack(): Record<string, Uint8Array<ArrayBuffer>> {
  const vectors = new Int8Array(items.length * dimensions);
  items.forEach((_, i) => {
    vectors[i * dimensions + (i < 8 ? 0 : 1)] = 127;
    vectors[i * dimensions + 2 + (i % 8)] = 30;
  });
  return {
    'items.json': new TextEncoder().encode(JSON.stringify({ items })),
    'item-vectors.bin': new Uint8Array(vectors.buffer),
  };
}

function createStore(files = createPack()): AssetStore {
  const asset = (role: string, file: string) => ({
    role,
    file,
    bytes: files[file]!.length,
    sha256: '0'.repeat(64),
  });
  return {
    readManifest: async () => ({
      format: 'inkling-pack/1',
      name: 'small',
      version: 'v1',
      languages: ['en'],
      numItems: items.length,
      dimensions,
      vectorScale: 1 / 127,
      files: [asset('items', 'items.json'), asset('item-vectors', 'item-vectors.bin')],
      models: {},
    }),
    read: async ({ file }) => files[file]!,
    bytesRead: () => 1,
    warnings: () => [],
  };
}

const view = (itemId: string, n: number): BehaviorEvent => ({
  id: `event-${n}`,
  type: 'view',
  timeMs: 1e12 - 60_000 + n,
  itemId,
});

function openHost(more: Partial<HostSurroundings> = {}, given: Partial<RankerConfig> = {}) {
  const notices: RankerNotice[] = [];
  const later: (() => void)[] = [];
  const host = createRankerHost({
    openAssets: () => createStore(),
    openSource: async () => ({
      source: { read: async () => ({ revision: 0, events: [], settings: defaultSettings }) },
    }),
    later: (work) => later.push(work),
    ...more,
  });
  void host.open({ ...config, ...given }, (notice) => notices.push(notice));
  return { host, notices, later };
}

/** A room whose model says that every shopper wants tents. */
function createTentRoom(): ModelRoom {
  let isReady = false;
  const settle = async () => {
    isReady = true;
  };
  return {
    current: () => ({
      hash: 'tents',
      device: isReady ? 'wasm' : 'none',
      dtype: isReady ? 'q8' : 'none',
      ...(isReady && {
        encodeHistory: async ({ actions }) => {
          const interests = new Float32Array(dimensions);
          interests[1] = 1;
          const attention = new Float32Array(actions.length).fill(1 / actions.length);
          return { interests, strengths: Float32Array.of(1), attention };
        },
      }),
    }),
    state: () => (isReady ? 'ready' : 'waiting'),
    reason: () => undefined,
    whenSettled: settle,
    finish: settle,
  };
}

describe('createRankerHost', () => {
  it('answers without any model, and says that the pack is complete when none will come', async () => {
    const { host, notices } = openHost({}, { withoutModels: 'the page allows no worker' });
    const feed = fromOutcome(await host.recommend(request));
    expect(feed.cards).toHaveLength(4);
    expect(feed.status).toMatchObject({
      source: 'fallback',
      fallbackReason: 'the page allows no worker',
      pack: 'complete',
      persistent: false,
    });
    expect(notices.at(-1)).toMatchObject({ pack: 'complete', models: 'failed' });
  });

  it('follows the history it was handed, and each batch after it', async () => {
    const { host } = openHost();
    const kinds = async () =>
      fromOutcome(await host.recommend({ ...request, limit: 3 })).cards.map(
        ({ itemId }) => itemId.split('-')[0],
      );
    await host.setHistory({ revision: 1, events: [view('kettle-0', 1)], settings: defaultSettings });
    expect(await kinds()).toContain('kettle');
    await host.appendHistory([view('tent-8', 2), view('tent-9', 3), view('tent-10', 4)], 2);
    expect((await kinds())[0]).toBe('tent');
    expect(fromOutcome(await host.profile(1e12)).events).toHaveLength(4);
    await host.appendHistory([view('tent-8', 2)], 2);
    expect(fromOutcome(await host.profile(1e12)).events, 'a batch it has already').toHaveLength(4);
  });

  it('forgets a failed load, so that the next question tries again', async () => {
    let tries = 0;
    const openAssets = () => {
      if (++tries > 1) return createStore();
      return { ...createStore(), readManifest: () => Promise.reject(new PackError('answered 500')) };
    };
    const { host, notices } = openHost({ openAssets });
    expect(await host.recommend(request)).toEqual({ ok: false, code: 'pack', message: 'answered 500' });
    expect(notices.at(-1)?.pack).toBe('failed');
    expect(fromOutcome(await host.recommend(request)).cards).toHaveLength(4);
  });

  it('begins with models only after an answer, and asks for the model when that is wanted', async () => {
    const room = createTentRoom();
    const settled = vi.spyOn(room, 'whenSettled');
    const { host, later, notices } = openHost({ openModels: () => room });
    await host.setHistory({ revision: 1, events: [view('kettle-0', 1)], settings: defaultSettings });
    const first = fromOutcome(await host.recommend(request));
    expect(first.status.source).toBe('fallback');
    expect(first.status.fallbackReason).toBeUndefined();
    expect(settled).not.toHaveBeenCalled();

    const better = fromOutcome(await host.recommend({ ...request, minimum: 'model' }));
    expect(better.status).toMatchObject({ source: 'model', device: 'wasm', dtype: 'q8', pack: 'ranking' });
    expect(better.cards[0]?.itemId).toContain('tent');

    for (const work of later) work();
    await vi.waitFor(() => expect(notices.at(-1)?.pack).toBe('complete'));
    expect(fromOutcome(await host.recommend(request)).status.pack).toBe('complete');
  });

  it('reads the database itself when it is named', async () => {
    const read = vi.fn(async () => ({ revision: 7, events: [view('tent-9', 1)], settings: defaultSettings }));
    const openSource = vi.fn(async () => ({ source: { read } }));
    const { host } = openHost({ openSource }, { databaseName: 'inkling' });
    const feed = fromOutcome(await host.recommend(request));
    expect(openSource).toHaveBeenCalledWith('inkling');
    expect(read).toHaveBeenCalled();
    expect(feed.status.persistent).toBe(true);
  });

  it('refuses questions before it was opened, as data', async () => {
    const host = createRankerHost({
      openAssets: () => createStore(),
      openSource: () => Promise.reject(new Error('never asked')),
      later: () => {},
    });
    expect(await host.recommend(request)).toMatchObject({ ok: false, code: 'misuse' });
  });
});
