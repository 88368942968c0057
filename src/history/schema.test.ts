import 'fake-indexeddb/auto';
import fc from 'fast-check';
import type { IDBPDatabase } from 'idb';
import { describe, expect, test } from 'vitest';
import type { BehaviorEvent } from '../types.ts';
import { openIndexedDbStore } from './indexeddb-store.ts';
import { databaseVersion, type HistorySchema, revisionKey } from './schema.ts';
import { arbitraryEvents } from './test/arbitrary-events.ts';
import { nextName, openVersion } from './test/database.ts';

/** Stores with their keys and indexes, as plain data. */
function describeSchema(database: IDBPDatabase<HistorySchema>) {
  return [...database.objectStoreNames].map((name) => {
    const store = database.transaction(name).store;
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index as never);
      return { index, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
}

/** A database as an earlier version left it, with events in it. */
async function createOld(name: string, version: number, events: BehaviorEvent[]): Promise<void> {
  const database = await openVersion(name, version);
  const transaction = database.transaction(['events', 'meta'], 'readwrite');
  for (const event of events) await transaction.objectStore('events').add(event as never);
  await transaction.objectStore('meta').put(1, revisionKey);
  await transaction.done;
  database.close();
}

describe('migrate', () => {
  test('version 1 had no index by time, version 2 has it', async () => {
    const [first, second] = [await openVersion(nextName(), 1), await openVersion(nextName(), 2)];
    const indexesOf = (database: typeof first) => [...database.transaction('events').store.indexNames];
    expect(indexesOf(first)).toEqual(['id']);
    expect(indexesOf(second)).toEqual(['id', 'time']);
  });

  test.each(Array.from({ length: databaseVersion }, (_, index) => index + 1))(
    'a database of version %i becomes equal to a fresh one',
    async (version) => {
      await fc.assert(
        fc.asyncProperty(arbitraryEvents, async (events) => {
          const [oldName, freshName] = [nextName(), nextName()];
          await createOld(oldName, version, events);
          const retention = { maxEvents: 20_000, maxAgeDays: 1e9 };
          const migrated = await openIndexedDbStore({ databaseName: oldName, retention });
          const fresh = await openIndexedDbStore({ databaseName: freshName, retention });
          await fresh.append(events);

          const [fromOld, fromFresh] = [await migrated.read(), await fresh.read()];
          expect(fromOld.events).toEqual(fromFresh.events);
          expect(fromOld.settings).toEqual(fromFresh.settings);
          migrated.close();
          fresh.close();
          const [a, b] = await Promise.all([
            openVersion(oldName, databaseVersion),
            openVersion(freshName, databaseVersion),
          ]);
          expect(describeSchema(a)).toEqual(describeSchema(b));
          a.close();
          b.close();
        }),
        { numRuns: 15 },
      );
    },
  );
});
