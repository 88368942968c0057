import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { BehaviorEvent, EventId, Settings } from '../types.ts';
import type { DerivedStamp, StoredInterests } from './stored-interests.ts';

/** The names by which pages and workers of one origin find each other's data. */
export const defaultDatabaseName = 'inkling';
export const databaseVersion = 2;
export const settingsKey = 'settings';
export const revisionKey = 'revision';
/** The revision at which events were last deleted: what was derived before it must not be believed. */
export const deletionKey = 'deletion';
export const chunkKey = 'chunk';
export const interestsKey = 'interests';
export const derivedLockName = 'inkling-derived';

/** `seq` is given by the database in the order of commits and never used twice. */
export type EventRow = BehaviorEvent & { seq: number };

export interface ChunkRecord {
  key: typeof chunkKey;
  /** The chunk covers every event with `seq` up to this one. */
  lastSeq: number;
  /** The revision of the snapshot it was made from. */
  revision: number;
  /** As `encodeEvents` wrote it. */
  bytes: ArrayBuffer;
}

export interface InterestsRecord {
  key: typeof interestsKey;
  stamp: DerivedStamp;
  value: StoredInterests;
}

/**
 * Pages write `events`, `settings` and `meta`; workers write `derived` alone, which may be dropped at any time.
 *
 *     events    seq → event          unique index `id`, index `time` = (timeMs, id)
 *     settings  'settings' → Settings
 *     meta      'revision' | 'deletion' → number
 *     derived   'chunk' | 'interests' → record
 */
export interface HistorySchema extends DBSchema {
  events: { key: number; value: EventRow; indexes: { id: EventId; time: [number, EventId] } };
  settings: { key: string; value: Settings };
  meta: { key: string; value: number };
  derived: { key: string; value: ChunkRecord | InterestsRecord };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;
type UpgradeTransaction = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], 'versionchange'>;
type Migration = (database: HistoryDatabase, transaction: UpgradeTransaction) => void;

/** Step `n` leads from version `n` to `n + 1`. A step that has shipped is never changed. */
const migrations: Migration[] = [
  (database) => {
    database.createObjectStore('events', { keyPath: 'seq', autoIncrement: true }).createIndex('id', 'id', {
      unique: true,
    });
    database.createObjectStore('settings');
    database.createObjectStore('meta');
    database.createObjectStore('derived', { keyPath: 'key' });
  },
  // Without this index the retention had to read every event. Its order is that of a snapshot.
  (_database, transaction) => {
    transaction.objectStore('events').createIndex('time', ['timeMs', 'id']);
  },
];

/** Takes the steps from the version that is there (0 when there is none) to the wanted one. */
export function migrate(
  database: HistoryDatabase,
  oldVersion: number,
  newVersion: number,
  transaction: UpgradeTransaction,
): void {
  for (const step of migrations.slice(oldVersion, newVersion)) step(database, transaction);
}
