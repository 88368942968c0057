import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Consent } from '../types.ts';
import { changeConsent } from './change-consent.ts';
import { type OpenHistory, openHistory, rulesFor } from './consent.ts';
import { createJournal } from './journal.ts';
import { databaseVersion, type HistorySchema } from './schema.ts';
import { viewOf } from './test/arbitrary-events.ts';
import { countRows, nextName } from './test/database.ts';
import { createFakeStorage } from './test/fake-storage.ts';

const retention = { maxEvents: 20_000, maxAgeDays: 1e9 };
let databaseName: string;
const open: OpenHistory[] = [];

async function openAs(consent: Consent): Promise<OpenHistory> {
  const history = await openHistory({ consent, databaseName, retention, deadlineMs: 200 });
  open.push(history);
  return history;
}

async function move(history: OpenHistory, consent: Consent): Promise<OpenHistory> {
  const next = await changeConsent(history, { consent, databaseName, retention, deadlineMs: 200 });
  open.push(next);
  return next;
}

const itemsOf = async ({ store }: OpenHistory) => (await store.read()).events.map(({ itemId }) => itemId);
const isOnDevice = async () =>
  (await indexedDB.databases()).some((database) => database.name === databaseName);

beforeEach(() => {
  databaseName = nextName();
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const { store } of open.splice(0)) store.close();
});

describe('rulesFor', () => {
  test.each([
    ['granted', { storage: 'indexeddb', records: true }],
    ['session', { storage: 'memory', records: true }],
    ['none', { storage: 'memory', records: false }],
  ] as const)('%s allows %j', (consent, rules) => {
    expect(rulesFor(consent)).toEqual(rules);
  });
});

describe('openHistory', () => {
  test('granted keeps history on the device', async () => {
    const history = await openAs('granted');
    await history.store.append([viewOf('a', 1)]);
    expect(history).toMatchObject({ storage: 'indexeddb', records: true });
    expect(history.degraded).toBeUndefined();
    expect(history.store.persistent).toBe(true);
    expect((await countRows(databaseName)).events).toBe(1);
  });

  test('session keeps it in memory and leaves no trace on the device', async () => {
    const history = await openAs('session');
    await history.store.append([viewOf('a', 1)]);
    expect(await itemsOf(history)).toEqual(['a']);
    expect(history.store.persistent).toBe(false);
    expect(await isOnDevice()).toBe(false);
  });

  test('none records nothing', async () => {
    const history = await openAs('none');
    await history.store.append([viewOf('a', 1)]);
    expect(await itemsOf(history)).toEqual([]);
    expect(history.records).toBe(false);
    expect(await isOnDevice()).toBe(false);
  });

  test('none erases what an earlier page kept', async () => {
    const storage = createFakeStorage();
    vi.stubGlobal('localStorage', storage);
    const before = await openAs('granted');
    await before.store.append([viewOf('a', 1)]);
    before.store.close();
    createJournal(databaseName, 'page-1', storage).write([viewOf('b', 2)]);
    const { degraded } = await openAs('none');
    expect(degraded).toBeUndefined();
    expect(await countRows(databaseName)).toMatchObject({ events: 0, settings: 0, derived: 0 });
    expect(storage.keys()).toEqual([]);
  });

  test('merges what the last page could not write any more', async () => {
    const storage = createFakeStorage();
    vi.stubGlobal('localStorage', storage);
    createJournal(databaseName, 'page-1', storage).write([viewOf('a', 1)]);
    expect(await itemsOf(await openAs('granted'))).toEqual(['a']);
    expect(storage.keys()).toEqual([]);
  });

  test('forgetting everything clears the journals as well', async () => {
    const storage = createFakeStorage();
    vi.stubGlobal('localStorage', storage);
    const { store } = await openAs('granted');
    createJournal(databaseName, 'page-1', storage).write([viewOf('a', 1)]);
    await store.forget('everything');
    expect(storage.keys()).toEqual([]);
  });

  test('granted goes on in memory when storage refuses, and says why', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const history = await openAs('granted');
    await history.store.append([viewOf('a', 1)]);
    expect(await itemsOf(history)).toEqual(['a']);
    expect(history.storage).toBe('memory');
    expect(history.degraded).toContain('is not usable');
  });

  test('granted goes on in memory when a newer version owns the database', async () => {
    (await openDB(databaseName, databaseVersion + 1)).close();
    expect((await openAs('granted')).degraded).toContain('Reload the page');
  });
});

describe('changeConsent', () => {
  test('session to granted takes along what was done and decided', async () => {
    const session = await openAs('session');
    await session.store.append([viewOf('a', 1)]);
    await session.store.writeSettings({ diversity: 0.9 });
    const granted = await move(session, 'granted');
    expect(await itemsOf(granted)).toEqual(['a']);
    expect((await granted.store.readSettings()).diversity).toBe(0.9);
    expect((await countRows(databaseName)).events).toBe(1);
  });

  test('session to granted adds to what the device had kept, whose settings stand when none were decided', async () => {
    const before = await openAs('granted');
    await before.store.append([viewOf('a', 1)]);
    await before.store.writeSettings({ city: 'Oslo' });
    before.store.close();
    const session = await openAs('session');
    await session.store.append([viewOf('b', 2)]);
    const granted = await move(session, 'granted');
    expect(await itemsOf(granted)).toEqual(['a', 'b']);
    expect((await granted.store.readSettings()).city).toBe('Oslo');
  });

  test('session to granted loses nothing when storage refuses', async () => {
    const session = await openAs('session');
    await session.store.append([viewOf('a', 1)]);
    vi.stubGlobal('indexedDB', undefined);
    const granted = await move(session, 'granted');
    expect(await itemsOf(granted)).toEqual(['a']);
    expect(granted.degraded).toBeDefined();
  });

  test('granted to none erases everything', async () => {
    const granted = await openAs('granted');
    await granted.store.append([viewOf('a', 1)]);
    await granted.store.writeSettings({ city: 'Oslo' });
    const none = await move(granted, 'none');
    expect(none.degraded).toBeUndefined();
    expect(await itemsOf(none)).toEqual([]);
    expect(await countRows(databaseName)).toMatchObject({ events: 0, settings: 0, derived: 0 });
  });

  test('granted to none tells the other tabs', async () => {
    const [granted, otherTab] = [await openAs('granted'), await openAs('granted')];
    await granted.store.append([viewOf('a', 1)]);
    const forgotten: unknown[] = [];
    otherTab.store.subscribe((change) => {
      if (change.reason === 'forget') forgotten.push(change.forgotten);
    });
    await move(granted, 'none');
    await vi.waitFor(() => expect(forgotten).toEqual(['everything']));
  });

  test('granted to session erases the device and goes on from memory', async () => {
    const granted = await openAs('granted');
    await granted.store.append([viewOf('a', 1)]);
    const session = await move(granted, 'session');
    expect(await itemsOf(session)).toEqual(['a']);
    expect(session.store.persistent).toBe(false);
    expect((await countRows(databaseName)).events).toBe(0);
  });

  test('session to none forgets the session', async () => {
    const session = await openAs('session');
    await session.store.append([viewOf('a', 1)]);
    expect(await itemsOf(await move(session, 'none'))).toEqual([]);
  });

  test('none to session begins to record', async () => {
    const session = await move(await openAs('none'), 'session');
    await session.store.append([viewOf('a', 1)]);
    expect(await itemsOf(session)).toEqual(['a']);
  });

  test('to the same consent changes nothing', async () => {
    const session = await openAs('session');
    expect(await move(session, 'session')).toBe(session);
  });

  test('says when the device could not be erased', async () => {
    const granted = await openAs('granted');
    await granted.store.append([viewOf('a', 1)]);
    // A tab with newer code takes the database over and does not let this version in any more.
    const newer = await openDB<HistorySchema>(databaseName, databaseVersion + 1);
    const none = await move(granted, 'none');
    expect(none.degraded).toContain('could not be erased');
    newer.close();
  });
});
