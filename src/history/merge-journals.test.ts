import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HistoryStore } from './history-store.ts';
import { createJournal } from './journal.ts';
import { createMemoryStore } from './memory-store.ts';
import { clearJournals, mergeJournals } from './merge-journals.ts';
import { viewOf } from './test/arbitrary-events.ts';
import { createFakeStorage } from './test/fake-storage.ts';

let storage: ReturnType<typeof createFakeStorage>;
let store: HistoryStore;

beforeEach(() => {
  storage = createFakeStorage();
  store = createMemoryStore({ retention: { maxEvents: 20_000, maxAgeDays: 1e9 } });
});

const itemsOf = async () => (await store.read()).events.map(({ itemId }) => itemId);

describe('mergeJournals', () => {
  test('takes in what every earlier page left, and deletes it', async () => {
    createJournal('shop', 'page-1', storage).write([viewOf('a', 1)]);
    createJournal('shop', 'page-2', storage).write([viewOf('b', 2), viewOf('c', 3)]);
    await mergeJournals(store, 'shop', storage);
    expect(await itemsOf()).toEqual(['a', 'b', 'c']);
    expect(storage.keys()).toEqual([]);
  });

  test('adds nothing that is there already', async () => {
    await store.append([viewOf('a', 1)]);
    createJournal('shop', 'page-1', storage).write([viewOf('a', 1)]);
    await mergeJournals(store, 'shop', storage);
    expect((await store.read()).revision).toBe(1);
  });

  test('leaves the journals of another database, and whatever else the shop keeps', async () => {
    createJournal('other', 'page-1', storage).write([viewOf('a', 1)]);
    storage.setItem('cart', '[]');
    await mergeJournals(store, 'shop', storage);
    expect(storage.keys()).toEqual(['inkling-journal:other:page-1', 'cart']);
  });

  test('drops what it cannot read, row by row', async () => {
    storage.setItem('inkling-journal:shop:1', '[{"id":');
    storage.setItem('inkling-journal:shop:2', '"text"');
    storage.setItem('inkling-journal:shop:3', JSON.stringify([{ type: 'nonsense' }, viewOf('a', 1)]));
    await mergeJournals(store, 'shop', storage);
    expect(await itemsOf()).toEqual(['a']);
    expect(storage.keys()).toEqual([]);
  });

  test('takes in nothing while recording is paused, and still deletes', async () => {
    await store.writeSettings({ recording: false });
    createJournal('shop', 'page-1', storage).write([viewOf('a', 1)]);
    await mergeJournals(store, 'shop', storage);
    expect(await itemsOf()).toEqual([]);
    expect(storage.keys()).toEqual([]);
  });

  test('keeps the journal when the store refuses', async () => {
    createJournal('shop', 'page-1', storage).write([viewOf('a', 1)]);
    vi.spyOn(store, 'append').mockRejectedValue(new Error('full'));
    await expect(mergeJournals(store, 'shop', storage)).rejects.toThrow('full');
    expect(storage.keys()).toEqual(['inkling-journal:shop:page-1']);
  });

  test('leaves what a page still alive wrote during the merge', async () => {
    const journal = createJournal('shop', 'page-1', storage);
    journal.write([viewOf('a', 1)]);
    const append = store.append.bind(store);
    vi.spyOn(store, 'append').mockImplementation((...given) => {
      journal.write([viewOf('a', 1), viewOf('b', 2)]);
      return append(...given);
    });
    await mergeJournals(store, 'shop', storage);
    expect(storage.keys()).toEqual(['inkling-journal:shop:page-1']);
  });

  test('does nothing where there is no storage', async () => {
    await mergeJournals(store, 'shop');
    clearJournals('shop');
    expect(await itemsOf()).toEqual([]);
  });
});

describe('clearJournals', () => {
  test('is gone for every page, the pause too, once journals are cleared', () => {
    createJournal('shop', 'page-1', storage).write([viewOf('a', 1)]);
    createJournal('shop', 'page-2', storage).setPaused(true);
    clearJournals('shop', storage);
    expect(storage.keys()).toEqual([]);
  });
});
