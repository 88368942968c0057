import type { BehaviorEvent } from '../types.ts';
import { decodeEvents, encodeEvents } from './columnar.ts';
import type { HistorySnapshot } from './event-source.ts';
import { createConnection } from './open-database.ts';
import { defaultRetention, type RetentionLimits } from './retention-limits.ts';
import { toEvent } from './rows.ts';
import {
  type ChunkRecord,
  chunkKey,
  defaultDatabaseName,
  deletionKey,
  derivedLockName,
  type InterestsRecord,
  interestsKey,
  revisionKey,
  settingsKey,
} from './schema.ts';
import { selectNewest } from './select-newest.ts';
import { createDefaultSettings } from './settings.ts';
import type { DerivedStamp, StoredInterests } from './stored-interests.ts';

export interface DerivedStoreOptions {
  databaseName?: string;
  retention?: RetentionLimits;
  /** How long the database may take to open and the lock to be had, default 3,000 ms. */
  deadlineMs?: number;
  /** Rows beyond the chunk that are borne before it is written anew, default 500. */
  maxTail?: number;
}

/** What workers keep beside the history. All of it can be made again, and is never believed when stale. */
export interface DerivedStore {
  /** The history by way of the columnar chunk and the rows that came after it: equal to the page's own `read`. */
  readChunkedSnapshot(): Promise<HistorySnapshot>;
  /** Undefined when nothing is stored, or when another pack or model made it. */
  readInterests(stamp: DerivedStamp): Promise<StoredInterests | undefined>;
  /** @returns False when something was forgotten since the stamp's revision, and the value was dropped. */
  writeInterests(stamp: DerivedStamp, value: StoredInterests): Promise<boolean>;
  /** Settles when the writes behind the reads have ended. */
  settled(): Promise<void>;
  close(): void;
}

/** The worker's side of the database. Its verbs reject with `HistoryUnavailableError` when storage refuses. */
export function createDerivedStore({
  databaseName = defaultDatabaseName,
  retention = defaultRetention,
  deadlineMs = 3000,
  maxTail = 500,
}: DerivedStoreOptions = {}): DerivedStore {
  const connection = createConnection(databaseName, deadlineMs);
  let rewriting: Promise<unknown> | undefined;

  const rewriteChunk = (record: ChunkRecord) =>
    underLock(deadlineMs, () =>
      connection.transact(['meta', 'derived'], 'readwrite', async (transaction) => {
        const derived = transaction.objectStore('derived');
        const [deletion = 0, present] = await Promise.all([
          transaction.objectStore('meta').get(deletionKey),
          derived.get(chunkKey) as Promise<ChunkRecord | undefined>,
        ]);
        // What was forgotten meanwhile must not come back by way of the chunk.
        if (record.revision < deletion || (present && present.lastSeq >= record.lastSeq)) return false;
        await derived.put(record);
        return true;
      }),
    );

  return {
    async readChunkedSnapshot() {
      const raw = await connection.transact(
        ['events', 'settings', 'meta', 'derived'],
        'readonly',
        async (transaction) => {
          const meta = transaction.objectStore('meta');
          const [revision = 0, deletion = 0, settings, record] = await Promise.all([
            meta.get(revisionKey),
            meta.get(deletionKey),
            transaction.objectStore('settings').get(settingsKey),
            transaction.objectStore('derived').get(chunkKey) as Promise<ChunkRecord | undefined>,
          ]);
          const chunk = readChunk(record, deletion);
          const after = chunk ? IDBKeyRange.lowerBound(chunk.lastSeq, true) : undefined;
          const rows = await transaction.objectStore('events').getAll(after);
          return { revision, settings, chunk, rows };
        },
      );
      const { revision, settings = createDefaultSettings(), chunk, rows } = raw;
      const all = [...(chunk?.events ?? []), ...rows.map(toEvent)];
      const lastSeq = rows.at(-1)?.seq;
      if (lastSeq !== undefined && rows.length > maxTail && !rewriting) {
        // Behind the read: the list does not wait for it, and the next worker start profits.
        const bytes = encodeEvents(all);
        rewriting = rewriteChunk({ key: chunkKey, lastSeq, revision, bytes })
          .catch(() => {})
          .finally(() => {
            rewriting = undefined;
          });
      }
      return { revision, events: selectNewest(all, retention), settings };
    },
    readInterests: (stamp) =>
      connection.transact(['derived'], 'readonly', async (transaction) => {
        const record = (await transaction.objectStore('derived').get(interestsKey)) as
          | InterestsRecord
          | undefined;
        return record && isSameMaker(record.stamp, stamp) ? record.value : undefined;
      }),
    writeInterests: (stamp, value) =>
      underLock(deadlineMs, () =>
        connection.transact(['meta', 'derived'], 'readwrite', async (transaction) => {
          const deletion = (await transaction.objectStore('meta').get(deletionKey)) ?? 0;
          if (stamp.revision < deletion) return false;
          await transaction.objectStore('derived').put({ key: interestsKey, stamp: { ...stamp }, value });
          return true;
        }),
      ),
    settled: async () => {
      await rewriting;
    },
    close: connection.close,
  };
}

function readChunk(
  record: ChunkRecord | undefined,
  deletion: number,
): { lastSeq: number; events: BehaviorEvent[] } | undefined {
  if (!record || record.revision < deletion) return undefined;
  try {
    return { lastSeq: record.lastSeq, events: decodeEvents(record.bytes) };
  } catch {
    // Derived state may be dropped at any time; the rows themselves are all there.
    return undefined;
  }
}

function isSameMaker(a: DerivedStamp, b: DerivedStamp): boolean {
  return a.packVersion === b.packVersion && a.modelHash === b.modelHash;
}

/**
 * Workers of several tabs take turns. Without Web Locks (an insecure origin) the transaction alone keeps a
 * write whole; a lock that is not had in time drops the write, as nothing depends on it.
 */
async function underLock(deadlineMs: number, write: () => Promise<boolean>): Promise<boolean> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return write();
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    return await locks.request(derivedLockName, { signal }, write);
  } catch (error) {
    if (signal.aborted && error === signal.reason) return false;
    throw error;
  }
}
