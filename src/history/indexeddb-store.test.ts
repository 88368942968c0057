import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HistoryUnavailableError } from '../errors.ts';
import type { HistoryChange, HistoryStore } from './history-store.ts';
import { openIndexedDbStore } from './indexeddb-store.ts';
import { databaseVersion, deletionKey, type HistorySchema, interestsKey } from './schema.ts';
import { viewOf } from './test/arbitrary-events.ts';
import { countRows, nextName } from './test/database.ts';

const retention = { maxEvents: 20_000, maxAgeDays: 1e9 };
const dayMs = 86_400_000;
const open: HistoryStore[] = [];

async function openStore(databaseName: string, options = {}): Promise<HistoryStore> {
  const store = await openIndexedDbStore({ databaseName, retention, ...options });
  open.push(store);
  return store;
}

async function deriveSomething(name: string): Promise<void> {
  const database = await openDB<HistorySchema>(name);
  const stamp = { revision: 1, packVersion: 'p', modelHash: 'm' };
  const value = {
    interests: new Float32Array(2),
    strengths: new Float32Array(1),
    attention: new Float32Array(1),
    eventIds: [['e']],
    computedAtMs: 0,
  };
  await database.put('derived', { key: interestsKey, stamp, value });
  database.close();
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  vi.unstubAllGlobals();
});

describe('openIndexedDbStore', () => {
  test('finds again what an earlier page wrote', async () => {
    const name = nextName();
    const first = await openStore(name);
    await first.append([viewOf('a', 1)]);
    await first.writeSettings({ diversity: 0.9 });
    first.close();
    const { revision, events, settings } = await (await openStore(name)).read();
    expect([revision, events, settings.diversity]).toEqual([2, [viewOf('a', 1)], 0.9]);
  });

  test('rejects when storage is refused', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openIndexedDbStore()).rejects.toThrow(HistoryUnavailableError);
  });

  test('clears what is derived with every forget, in the same transaction', async () => {
    const name = nextName();
    const store = await openStore(name);
    await store.append([viewOf('a', 1), viewOf('b', 2)]);
    await deriveSomething(name);
    expect((await countRows(name)).derived).toBe(1);
    await store.forget([viewOf('a', 1).id]);
    expect(await countRows(name)).toMatchObject({ events: 1, derived: 0 });
  });

  test('leaves no row of behaviour after forgetting everything', async () => {
    const name = nextName();
    const store = await openStore(name);
    await store.append([viewOf('a', 1)]);
    await store.writeSettings({ city: 'Oslo' });
    await deriveSomething(name);
    await store.forget('everything');
    expect(await countRows(name)).toMatchObject({ events: 0, settings: 0, derived: 0 });
  });

  test('deletes what has grown too old, with what was derived from it, and tells every tab', async () => {
    const name = nextName();
    const before = await openStore(name);
    await before.append([viewOf('old', 1 * dayMs), viewOf('new', 500 * dayMs)]);
    await deriveSomething(name);
    const changes: HistoryChange[] = [];
    before.subscribe((change) => changes.push(change));

    const limits = { maxEvents: 20_000, maxAgeDays: 400 };
    const after = await openStore(name, { retention: limits, now: () => 500 * dayMs });
    await after.purge();
    await vi.waitFor(() => expect(changes).toEqual([{ revision: 2, reason: 'purge' }]));
    expect(await countRows(name)).toMatchObject({ events: 1, derived: 0 });
    const database = await openDB<HistorySchema>(name);
    expect(await database.get('meta', deletionKey)).toBe(2);
    database.close();
  });

  test('leaves the revision alone when nothing is too old', async () => {
    const name = nextName();
    const first = await openStore(name);
    await first.append([viewOf('a', 1)]);
    const second = await openStore(name);
    await second.purge();
    expect((await second.read()).revision).toBe(1);
  });

  test('rejects and keeps nothing of a batch that does not fit', async () => {
    const name = nextName();
    const store = await openStore(name);
    const unclonable = { ...viewOf('b', 2), itemId: (() => {}) as never };
    await expect(store.append([viewOf('a', 1), unclonable])).rejects.toThrow(HistoryUnavailableError);
    expect(await store.read()).toMatchObject({ revision: 0, events: [] });
  });

  test('goes on after a newer tab has come and gone with its own deletion of the database', async () => {
    const name = nextName();
    const store = await openStore(name);
    await store.append([viewOf('a', 1)]);
    const deletion = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => deletion.addEventListener('success', resolve));
    await store.append([viewOf('b', 2)]);
    expect((await store.read()).events).toEqual([viewOf('b', 2)]);
  });

  test('says what to do once a newer version has taken over', async () => {
    const name = nextName();
    const store = await openStore(name);
    const newer = await openDB(name, databaseVersion + 1);
    await expect(store.append([viewOf('a', 1)])).rejects.toThrow('Reload the page');
    newer.close();
  });
});

describe('two tabs', () => {
  test('hear of each other, without the behaviour itself being sent', async () => {
    const name = nextName();
    const [mine, theirs] = [await openStore(name), await openStore(name)];
    const heard: HistoryChange[] = [];
    theirs.subscribe((change) => heard.push(change));
    await mine.append([viewOf('a', 1)]);
    await mine.writeSettings({ diversity: 1 });
    await mine.forget(['000001-a']);
    await vi.waitFor(() => expect(heard).toHaveLength(3));
    expect(heard).toEqual([
      { revision: 1, reason: 'append' },
      { revision: 2, reason: 'settings' },
      { revision: 3, reason: 'forget', forgotten: ['000001-a'] },
    ]);
    expect((await theirs.read()).settings.diversity).toBe(1);
  });

  test('tell each other when nothing but being seen was new', async () => {
    const name = nextName();
    const [mine, theirs] = [await openStore(name), await openStore(name)];
    const heard: HistoryChange[] = [];
    theirs.subscribe((change) => heard.push(change));
    await mine.append([{ ...viewOf('a', 1), type: 'impression' }]);
    await vi.waitFor(() => expect(heard).toEqual([{ revision: 1, reason: 'append', quiet: true }]));
  });

  test('count revisions together', async () => {
    const name = nextName();
    const [mine, theirs] = [await openStore(name), await openStore(name)];
    await Promise.all([mine.append([viewOf('a', 1)]), theirs.append([viewOf('b', 2)])]);
    expect((await mine.read()).revision).toBe(2);
    expect(await mine.read()).toEqual(await theirs.read());
  });

  test('work where there is no way to tell each other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const store = await openStore(nextName());
    await store.append([viewOf('a', 1)]);
    expect((await store.read()).events).toHaveLength(1);
  });

  test('heed no message of a foreign form', async () => {
    const name = nextName();
    const [store, other] = [await openStore(name), await openStore(name)];
    const heard: HistoryChange[] = [];
    store.subscribe((change) => heard.push(change));
    const stranger = new BroadcastChannel(`inkling-history:${name}`);
    for (const message of [null, 'hello', { revision: 'x' }, { revision: 9 }]) stranger.postMessage(message);
    stranger.close();
    await other.append([viewOf('a', 1)]);
    await vi.waitFor(() => expect(heard.map(({ revision }) => revision)).toEqual([1]));
  });
});

describe('a page that comes back from the page cache', () => {
  test('learns what it has missed, and only then', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    // Neither store hears messages, as a resting page does not.
    vi.stubGlobal('BroadcastChannel', undefined);
    const name = nextName();
    const [resting, other] = [await openStore(name), await openStore(name)];
    const heard: HistoryChange[] = [];
    resting.subscribe((change) => heard.push(change));
    const restore = () => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

    restore();
    await resting.read();
    expect(heard).toEqual([]);
    await other.append([viewOf('a', 1)]);
    restore();
    await vi.waitFor(() => expect(heard).toEqual([{ revision: 1, reason: 'restore' }]));
  });
});
