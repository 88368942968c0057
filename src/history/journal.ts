import type { BehaviorEvent } from '../types.ts';

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
  /** False when the storage refuses. */
  write(events: readonly BehaviorEvent[]): boolean;
  clear(): void;
  /** The pause of recording as last known here, readable before any database has opened. */
  isPaused(): boolean;
  setPaused(isPaused: boolean): void;
}

const journalPrefix = (databaseName: string) => `inkling-journal:${databaseName}:`;
export const pausedKey = (databaseName: string) => `inkling-paused:${databaseName}`;

/** @param storage  Default: the page's own. Where there is none, everything is a quiet no. */
export function createJournal(databaseName: string, pageId: string, storage = pageStorage()): Journal {
  const key = journalPrefix(databaseName) + pageId;
  const paused = pausedKey(databaseName);
  return {
    write: (events) => attempt(() => storage!.setItem(key, JSON.stringify(events)) ?? true) ?? false,
    clear: () => attempt(() => storage!.removeItem(key)),
    isPaused: () => attempt(() => storage!.getItem(paused)) === '1',
    setPaused: (isPaused) =>
      attempt(() => (isPaused ? storage!.setItem(paused, '1') : storage!.removeItem(paused))),
  };
}

/** The keys under which pages have left something behind. */
export function journalKeys(databaseName: string, storage = pageStorage()): string[] {
  const prefix = journalPrefix(databaseName);
  const keys = attempt(() =>
    Array.from({ length: storage!.length }, (_, index) => storage!.key(index) ?? ''),
  );
  return keys?.filter((key) => key.startsWith(prefix)) ?? [];
}

/** Reading the very name throws where storage is forbidden, and a worker has none. */
export function pageStorage(): JournalStorage | undefined {
  return attempt(() => (globalThis as { localStorage?: JournalStorage }).localStorage);
}

/** Undefined for whatever goes wrong, a storage that is not there among it. */
export function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
