import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDerivedStore, type DerivedStore } from './derived-store.ts';
import type { HistoryStore } from './history-store.ts';
import { openIndexedDbStore } from './indexeddb-store.ts';
import { type ChunkRecord, chunkKey, derivedLockName, type HistorySchema } from './schema.ts';
import type { DerivedStamp, StoredInterests } from './stored-interests.ts';
import { arbitraryEvents, viewOf } from './test/arbitrary-events.ts';
import { countRows, nextName } from './test/database.ts';

const retention = { maxEvents: 20_000, maxAgeDays: 1e9 };
let name: string;
let page: HistoryStore;
let worker: DerivedStore;

const value: StoredInterests = {
  interests: new Float32Array([1, 0, 0, 1]),
  strengths: new Float32Array([0.75, 0.25]),
  attention: new Float32Array([1, 0]),
  eventIds: [['e1', 'e2']],
  computedAtMs: 5,
};
const stampAt = (revision: number): DerivedStamp => ({ revision, packVersion: 'p1', modelHash: 'm1' });
const views = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => viewOf(`item-${from + index}`, from + index));

async function readChunkRecord(): Promise<ChunkRecord | undefined> {
  const database = await openDB<HistorySchema>(name);
  const record = (await database.get('derived', chunkKey)) as ChunkRecord | undefined;
  database.close();
  return record;
}

async function spoilChunk(change: (record: ChunkRecord) => ChunkRecord): Promise<void> {
  const record = await readChunkRecord();
  if (!record) throw new Error('There is no chunk to spoil.');
  const database = await openDB<HistorySchema>(name);
  await database.put('derived', change(record));
  database.close();
}

beforeEach(async () => {
  name = nextName();
  page = await openIndexedDbStore({ databaseName: name, retention });
  worker = createDerivedStore({ databaseName: name, retention, maxTail: 10 });
});
afterEach(() => {
  page.close();
  worker.close();
  vi.unstubAllGlobals();
});

describe('reading by way of the chunk', () => {
  test('equals reading the rows, whatever was appended and forgotten on the way', async () => {
    const step = fc.record({ events: arbitraryEvents, forgets: fc.boolean(), reads: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        await page.forget('everything');
        for (const { events, forgets, reads } of steps) {
          await page.append(events);
          if (reads) await worker.readChunkedSnapshot();
          if (forgets) await page.forget(events.slice(0, 2).map(({ id }) => id));
          expect(await worker.readChunkedSnapshot()).toEqual(await page.read());
          await worker.settled();
        }
        expect(await worker.readChunkedSnapshot()).toEqual(await page.read());
      }),
      { numRuns: 20 },
    );
  });

  test('writes the chunk once more than ten rows lie beyond it', async () => {
    await page.append(views(0, 10));
    await worker.readChunkedSnapshot();
    await worker.settled();
    expect(await readChunkRecord()).toBeUndefined();
    await page.append(views(10, 11));
    await worker.readChunkedSnapshot();
    await worker.settled();
    expect(await readChunkRecord()).toMatchObject({ lastSeq: 11, revision: 2 });
  });

  test('reads only the rows that came after the chunk', async () => {
    await page.append(views(0, 20));
    await worker.readChunkedSnapshot();
    await worker.settled();
    await page.append(views(20, 23));
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect((await worker.readChunkedSnapshot()).events).toEqual(views(0, 23));
    const numRows = (await page.read()).events.length;
    const range = getAll.mock.calls[0]?.[0] as IDBKeyRange;
    expect([range.lower, range.lowerOpen, numRows]).toEqual([20, true, 23]);
    getAll.mockRestore();
  });

  test('is as before when the chunk is damaged', async () => {
    await page.append(views(0, 20));
    await worker.readChunkedSnapshot();
    await worker.settled();
    await spoilChunk((record) => ({ ...record, bytes: record.bytes.slice(0, 50) }));
    expect(await worker.readChunkedSnapshot()).toEqual(await page.read());
  });

  test('believes no chunk from before the last deletion', async () => {
    await page.append(views(0, 20));
    await worker.readChunkedSnapshot();
    await worker.settled();
    const old = await readChunkRecord();
    await page.forget([views(3, 4)[0]?.id ?? '']);
    const database = await openDB<HistorySchema>(name);
    await database.put('derived', old as ChunkRecord);
    database.close();
    expect((await worker.readChunkedSnapshot()).events).not.toContainEqual(viewOf('item-3', 3));
    expect(await worker.readChunkedSnapshot()).toEqual(await page.read());
  });

  test('brings nothing back that was forgotten while the chunk was being written', async () => {
    await page.append(views(0, 20));
    // The write of the chunk waits for its turn, and the shopper is faster.
    let letGo: () => void = () => {};
    const request = vi.fn(async (_name: string, _options: unknown, write: () => Promise<boolean>) => {
      await new Promise<void>((resolve) => (letGo = resolve));
      return write();
    });
    vi.stubGlobal('navigator', { locks: { request } });
    await worker.readChunkedSnapshot();
    await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(1));
    await page.forget('everything');
    letGo();
    await worker.settled();
    expect(await countRows(name)).toMatchObject({ events: 0, settings: 0, derived: 0 });
  });

  test('keeps the chunk that reaches further', async () => {
    const slow = createDerivedStore({ databaseName: name, retention, maxTail: 10 });
    await page.append(views(0, 20));
    await slow.readChunkedSnapshot();
    await slow.settled();
    await spoilChunk((record) => ({ ...record, lastSeq: 99 }));
    await page.append(views(20, 21));
    slow.close();
    const other = createDerivedStore({ databaseName: name, retention, maxTail: -1 });
    await page.append(views(21, 22));
    await other.readChunkedSnapshot();
    await other.settled();
    expect((await readChunkRecord())?.lastSeq).toBe(99);
    other.close();
  });
});

describe('stored interests', () => {
  test('come back for the stamp they were written with', async () => {
    await page.append(views(0, 1));
    expect(await worker.writeInterests(stampAt(1), value)).toBe(true);
    expect(await worker.readInterests(stampAt(1))).toEqual(value);
  });

  test.each([
    ['pack', { ...stampAt(1), packVersion: 'p2' }],
    ['model', { ...stampAt(1), modelHash: 'm2' }],
  ])('read as nothing under another %s', async (_name, stamp) => {
    await page.append(views(0, 1));
    await worker.writeInterests(stampAt(1), value);
    expect(await worker.readInterests(stamp)).toBeUndefined();
  });

  test('outlive events that come later: whether those matter is for the reader to say', async () => {
    await page.append(views(0, 1));
    await page.append(views(1, 2));
    expect(await worker.writeInterests(stampAt(1), value)).toBe(true);
    expect(await worker.readInterests(stampAt(2))).toEqual(value);
  });

  test('are dropped when something was forgotten after they were begun', async () => {
    await page.append(views(0, 2));
    await page.forget([views(0, 1)[0]?.id ?? '']);
    expect(await worker.writeInterests(stampAt(1), value)).toBe(false);
    expect((await countRows(name)).derived).toBe(0);
  });

  test('are gone after any forget', async () => {
    await page.append(views(0, 2));
    await worker.writeInterests(stampAt(1), value);
    await page.forget([views(0, 1)[0]?.id ?? '']);
    expect(await worker.readInterests(stampAt(1))).toBeUndefined();
    expect((await countRows(name)).derived).toBe(0);
  });

  test('wait for the lock that all workers share', async () => {
    const request = vi.fn((_name: string, _options: unknown, write: () => Promise<boolean>) => write());
    vi.stubGlobal('navigator', { locks: { request } });
    await page.append(views(0, 1));
    await worker.writeInterests(stampAt(1), value);
    expect(request.mock.calls.map(([lock]) => lock)).toEqual([derivedLockName]);
  });

  test('are dropped when the lock is not to be had in time', async () => {
    const hurried = createDerivedStore({ databaseName: name, deadlineMs: 20 });
    const request = (_name: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await hurried.writeInterests(stampAt(0), value)).toBe(false);
    hurried.close();
  });
});
