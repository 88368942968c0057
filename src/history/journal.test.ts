import { beforeEach, describe, expect, test } from 'vitest';
import { createJournal, journalKeys } from './journal.ts';
import { viewOf } from './test/arbitrary-events.ts';
import { createFakeStorage } from './test/fake-storage.ts';

let storage: ReturnType<typeof createFakeStorage>;

beforeEach(() => {
  storage = createFakeStorage();
});

describe('a journal', () => {
  test('remembers a pause from page to page', () => {
    const journal = createJournal('shop', 'page-1', storage);
    expect(journal.isPaused()).toBe(false);
    journal.setPaused(true);
    expect(createJournal('shop', 'page-2', storage).isPaused()).toBe(true);
    journal.setPaused(false);
    expect(storage.keys()).toEqual([]);
  });

  test('says that it could not write, and throws nothing', () => {
    storage.refuses = true;
    expect(createJournal('shop', 'page-1', storage).write([viewOf('a', 1)])).toBe(false);
    expect(createJournal('shop', 'page-1').write([viewOf('a', 1)])).toBe(false);
  });
});

describe('journalKeys', () => {
  test('names what the pages of this database have left, and nothing else', () => {
    for (const shop of ['shop', 'other']) createJournal(shop, 'page-1', storage).write([viewOf('a', 1)]);
    createJournal('shop', 'page-2', storage).setPaused(true);
    expect(journalKeys('shop', storage)).toEqual(['inkling-journal:shop:page-1']);
    expect(journalKeys('shop')).toEqual([]);
  });
});
