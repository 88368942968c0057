import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MisuseError } from '../errors.ts';
import { defaultSettings } from '../types.ts';
import type { HistoryChange, HistoryStore } from './history-store.ts';
import { openIndexedDbStore } from './indexeddb-store.ts';
import { createMemoryStore } from './memory-store.ts';
import type { RetentionLimits } from './retention-limits.ts';
import { arbitraryEvents, viewOf } from './test/arbitrary-events.ts';
import { nextName } from './test/database.ts';

/** Far enough that nothing in these tests grows old. */
const lasting: RetentionLimits = { maxEvents: 20_000, maxAgeDays: 1e9 };
const dayMs = 86_400_000;

interface Kind {
  name: string;
  persistent: boolean;
  open(retention?: RetentionLimits, now?: () => number): Promise<HistoryStore>;
}

const kinds: Kind[] = [
  {
    name: 'the IndexedDB store',
    persistent: true,
    open: (retention = lasting, now) => openIndexedDbStore({ databaseName: nextName(), retention, now }),
  },
  {
    name: 'the memory store',
    persistent: false,
    open: async (retention = lasting, now) => createMemoryStore({ retention, now }),
  },
];

describe.each(kinds)('$name', ({ open, persistent }) => {
  let store: HistoryStore;
  let changes: HistoryChange[];
  const itemsOf = async (from = store) => (await from.read()).events.map(({ itemId }) => itemId);

  beforeEach(async () => {
    store = await open();
    changes = [];
    store.subscribe((change) => changes.push(change));
  });
  afterEach(() => store.close());

  test('begins empty, with the defaults', async () => {
    expect(await store.read()).toEqual({ revision: 0, events: [], settings: defaultSettings });
    expect(store.persistent).toBe(persistent);
  });

  test('reads oldest first what was appended in any order', async () => {
    await store.append([viewOf('b', 2), viewOf('c', 3)]);
    await store.append([viewOf('a', 1)]);
    expect(await itemsOf()).toEqual(['a', 'b', 'c']);
  });

  test('gives events back as they were, with nothing added', async () => {
    const event = {
      ...viewOf('a', 1),
      type: 'purchase' as const,
      quantity: 2,
      placement: 'related' as const,
    };
    await store.append([event]);
    expect((await store.read()).events).toEqual([event]);
  });

  test('takes each id once, within a batch and between batches, the first standing', async () => {
    const first = viewOf('a', 1);
    await store.append([first, { ...first, itemId: 'other' }]);
    await store.append([{ ...first, itemId: 'third' }]);
    expect((await store.read()).events).toEqual([first]);
    // The second append brought nothing, so nothing has changed.
    expect(changes).toEqual([{ revision: 1, reason: 'append', events: [first] }]);
  });

  test('calls an append quiet when nothing but being seen was new', async () => {
    await store.append([
      { ...viewOf('a', 1), type: 'impression' },
      { ...viewOf('b', 2), type: 'dwell' },
    ]);
    await store.append([{ ...viewOf('c', 3), type: 'impression' }, viewOf('d', 4)]);
    // What is there already is not new: only the impression counts.
    await store.append([viewOf('d', 4), { ...viewOf('e', 5), type: 'impression' }]);
    expect(changes.map(({ quiet }) => quiet)).toEqual([true, undefined, true]);
  });

  test('tells of an append with the events that were new', async () => {
    await store.append([viewOf('a', 1)]);
    await store.append([viewOf('a', 1), viewOf('b', 2)]);
    expect(changes.map(({ events }) => events)).toEqual([[viewOf('a', 1)], [viewOf('b', 2)]]);
  });

  test('does nothing for an empty batch', async () => {
    await store.append([]);
    expect((await store.read()).revision).toBe(0);
  });

  test('appends one by one as it appends all at once', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEvents, async (events) => {
        const [single, whole] = [await open(), await open()];
        for (const event of events) await single.append([event]);
        await whole.append(events);
        expect((await single.read()).events).toEqual((await whole.read()).events);
        single.close();
        whole.close();
      }),
      { numRuns: 10 },
    );
  });

  test('appends at the same time as it appends in turn', async () => {
    await Promise.all(['a', 'b', 'c'].map((itemId, index) => store.append([viewOf(itemId, index)])));
    expect(await itemsOf()).toEqual(['a', 'b', 'c']);
    expect((await store.read()).revision).toBe(3);
  });

  test('writes nothing for a recorder while recording is paused, but takes an import', async () => {
    await store.writeSettings({ recording: false });
    await store.append([viewOf('a', 1)], { whileRecording: true });
    await store.append([viewOf('b', 2)]);
    await store.writeSettings({ recording: true });
    await store.append([viewOf('c', 3)], { whileRecording: true });
    expect(await itemsOf()).toEqual(['b', 'c']);
  });

  test('forgets the events named and leaves the others', async () => {
    const [a, b, c] = [viewOf('a', 1), viewOf('b', 2), viewOf('c', 3)];
    await store.append([a, b, c]);
    await store.forget([a.id, c.id, 'never-there']);
    expect((await store.read()).events).toEqual([b]);
    expect(changes.at(-1)).toEqual({ revision: 2, reason: 'forget', forgotten: [a.id, c.id, 'never-there'] });
  });

  test('forgetting is as never having seen', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEvents, fc.nat(), async (events, chosen) => {
        const [forgetful, innocent] = [await open(), await open()];
        const isForgotten = (index: number) => ((chosen >> (index % 31)) & 1) === 1;
        await forgetful.append(events);
        await forgetful.forget(events.filter((_, index) => isForgotten(index)).map(({ id }) => id));
        await innocent.append(events.filter((_, index) => !isForgotten(index)));
        const [left, right] = [await forgetful.read(), await innocent.read()];
        expect({ ...left, revision: 0 }).toEqual({ ...right, revision: 0 });
        forgetful.close();
        innocent.close();
      }),
      { numRuns: 10 },
    );
  });

  test('forgets everything, settings included, and the revision still grows', async () => {
    await store.append([viewOf('a', 1)]);
    await store.writeSettings({ diversity: 1, mutedTags: ['fan'] });
    await store.forget('everything');
    expect(await store.read()).toEqual({ revision: 3, events: [], settings: defaultSettings });
    expect(changes.at(-1)).toEqual({ revision: 3, reason: 'forget', forgotten: 'everything' });
  });

  test('takes a forgotten event again when it is imported again', async () => {
    await store.append([viewOf('a', 1)]);
    await store.forget('everything');
    await store.append([viewOf('a', 1)]);
    expect(await itemsOf()).toEqual(['a']);
  });

  test('keeps settings that a patch does not name', async () => {
    await store.writeSettings({ diversity: 0.8 });
    expect(await store.writeSettings({ city: 'Oslo' })).toEqual({
      ...defaultSettings,
      diversity: 0.8,
      city: 'Oslo',
    });
    expect(await store.readSettings()).toEqual((await store.read()).settings);
    expect(changes.map(({ reason }) => reason)).toEqual(['settings', 'settings']);
  });

  test('refuses a setting out of range and changes nothing', async () => {
    await expect(store.writeSettings({ diversity: 7 })).rejects.toThrow(MisuseError);
    expect(await store.read()).toEqual({ revision: 0, events: [], settings: defaultSettings });
    expect(changes).toEqual([]);
  });

  test('hands out copies', async () => {
    await store.append([viewOf('a', 1)]);
    const snapshot = await store.read();
    snapshot.settings.mutedTags.push('fan');
    for (const event of snapshot.events) event.itemId = 'changed';
    expect(await itemsOf()).toEqual(['a']);
    expect((await store.readSettings()).mutedTags).toEqual([]);
  });

  test('stops telling a listener that has left, and is not silenced by one that throws', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const early: HistoryChange[] = [];
    const stop = store.subscribe((change) => early.push(change));
    store.subscribe(() => {
      throw new Error('broken listener');
    });
    const late: HistoryChange[] = [];
    store.subscribe((change) => late.push(change));
    await store.append([viewOf('a', 1)]);
    stop();
    await store.append([viewOf('b', 2)]);
    expect([early.length, late.length]).toEqual([1, 2]);
    expect(report).toHaveBeenCalledTimes(2);
    report.mockRestore();
  });

  test('keeps the newest of too many, and tells of the purge', async () => {
    const small = await open({ maxEvents: 20, maxAgeDays: 1e9 });
    const reasons: string[] = [];
    small.subscribe(({ reason }) => reasons.push(reason));
    const events = Array.from({ length: 30 }, (_, index) => viewOf(`item-${index}`, index));
    await small.append(events.slice(0, 21));
    // 21 is a twentieth over 20: borne in the store, not shown.
    expect((await small.read()).events).toEqual(events.slice(1, 21));
    expect(reasons).toEqual(['append']);
    await small.append(events.slice(21));
    expect((await small.read()).events).toEqual(events.slice(10));
    expect(reasons).toEqual(['append', 'append', 'purge']);
    small.close();
  });

  test('purges by age along with a purge by count', async () => {
    const limits = { maxEvents: 20, maxAgeDays: 10 };
    const aged = await open(limits, () => 100 * dayMs);
    const old = Array.from({ length: 15 }, (_, index) => viewOf(`old-${index}`, 89 * dayMs + index));
    const fresh = Array.from({ length: 15 }, (_, index) => viewOf(`new-${index}`, 90 * dayMs + index));
    await aged.append([...old, ...fresh]);
    expect((await aged.read()).events).toEqual(fresh);
    aged.close();
  });
});
