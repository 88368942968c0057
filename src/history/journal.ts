import type { BehaviorEvent } from '../types.ts';
import { checkEvent } from './check-event.ts';
import type { HistoryStore } from './history-store.ts';

/** The part of `localStorage` that is used: the one storage that is written before a page is gone. */
export interface JournalStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * What one page had not yet seen committed when it was hidden or left. Each page has a key of its own, as
 * `localStorage` has no transactions. A later open merges what it finds.
 *
 *     inkling-journal:<database>:<page>  →  JSON BehaviorEvent[]
 *     inkling-paused:<database>          →  '1' while recording is paused
 */
export interface Journal {
  /** False when the storage refuses, or recording is paused and there is nothing to be written. */
  write(events: readonly BehaviorEvent[]): boolean;
  clear(): void;
  /** The pause of recording as last known here, readable before any database has opened. */
  isPaused(): boolean;
  setPaused(isPaused: boolean): void;
}

/** @param storage  Undefined where there is none: then everything is a quiet no. */
export function createJournal(
  databaseName: string,
  pageId: string,
  storage: JournalStorage | undefined = pageStorage(),
): Journal {
  const key = keyPrefix(databaseName) + pageId;
  const pausedKey = `inkling-paused:${databaseName}`;
  return {
    write: (events) =>
      attempt(() => {
        if (!storage) return false;
        storage.setItem(key, JSON.stringify(events));
        return true;
      }) ?? false,
    clear: () => attempt(() => storage?.removeItem(key)),
    isPaused: () => attempt(() => storage?.getItem(pausedKey) === '1') ?? false,
    setPaused: (isPaused) =>
      attempt(() => (isPaused ? storage?.setItem(pausedKey, '1') : storage?.removeItem(pausedKey))),
  };
}

/**
 * Appends what earlier pages left behind. Ids make it idempotent, so a page that is still alive and writes
 * the same events loses and doubles nothing. Entries that cannot be read are dropped, row by row.
 */
export async function mergeJournals(
  store: HistoryStore,
  databaseName: string,
  storage: JournalStorage | undefined = pageStorage(),
): Promise<void> {
  for (const key of journalKeys(databaseName, storage)) {
    const text = attempt(() => storage?.getItem(key)) ?? '';
    const events = parseJournal(text);
    if (events.length > 0) await store.append(events, { whileRecording: true });
    // A page still alive may have written more meanwhile; that is the next merge's.
    if (attempt(() => storage?.getItem(key)) === text) attempt(() => storage?.removeItem(key));
  }
}

/** Deletes the journals of every page, as forgetting everything requires. */
export function clearJournals(
  databaseName: string,
  storage: JournalStorage | undefined = pageStorage(),
): void {
  for (const key of journalKeys(databaseName, storage)) attempt(() => storage?.removeItem(key));
  attempt(() => storage?.removeItem(`inkling-paused:${databaseName}`));
}

function parseJournal(text: string): BehaviorEvent[] {
  const rows = attempt((): unknown => JSON.parse(text));
  return Array.isArray(rows) ? rows.flatMap((row) => attempt(() => checkEvent(row, 'journal')) ?? []) : [];
}

function journalKeys(databaseName: string, storage: JournalStorage | undefined): string[] {
  const prefix = keyPrefix(databaseName);
  const keys = Array.from({ length: attempt(() => storage?.length) ?? 0 }, (_, index) => storage?.key(index));
  return keys.filter((key): key is string => key?.startsWith(prefix) === true);
}

function keyPrefix(databaseName: string): string {
  return `inkling-journal:${databaseName}:`;
}

/** Reading the very name throws where storage is forbidden, and a worker has none. */
function pageStorage(): JournalStorage | undefined {
  return attempt(() => (globalThis as { localStorage?: JournalStorage }).localStorage);
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
