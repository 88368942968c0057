import { openDB } from 'idb';
import { HistoryUnavailableError, RecommenderError } from '../errors.ts';
import { databaseVersion, type HistoryDatabase, type HistorySchema, migrate } from './schema.ts';

export interface OpenDatabaseOptions {
  /** How long a locked or silent database is waited for, default 3,000 ms. */
  deadlineMs?: number;
  /** The connection is gone: another tab wants to upgrade or delete, or the browser ended it. */
  onClosed?: () => void;
}

/**
 * Opens the history's database and brings it to the present version.
 *
 * @throws {HistoryUnavailableError} when IndexedDB is missing, refuses, is held by another tab, belongs to a
 *   newer version of this code, or says nothing before the deadline.
 */
export function openDatabase(
  name: string,
  { deadlineMs = 3000, onClosed }: OpenDatabaseOptions = {},
): Promise<HistoryDatabase> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    let isLate = false;
    let isOpen = false;
    let opened: HistoryDatabase | undefined;

    // A closed connection is told once, and only to those who were given it.
    const tellClosed = () => {
      if (isOpen) onClosed?.();
      isOpen = false;
    };
    const timer = setTimeout(() => {
      isLate = true;
      const cause = isBlocked
        ? 'another tab holds an older version open. Close the other tabs of this shop'
        : 'it gave no answer';
      reject(
        new HistoryUnavailableError(`Database "${name}" did not open within ${deadlineMs} ms: ${cause}.`),
      );
    }, deadlineMs);

    // A getter that throws (a sandboxed frame) and a name that is not there end in the same catch.
    Promise.resolve()
      .then(() =>
        openDB<HistorySchema>(name, databaseVersion, {
          upgrade: (database, oldVersion, _newVersion, transaction) =>
            migrate(database, oldVersion, databaseVersion, transaction),
          // The other tab closes at once if it runs this code, so there is still reason to wait.
          blocked: () => {
            isBlocked = true;
          },
          blocking: () => {
            opened?.close();
            tellClosed();
          },
          terminated: tellClosed,
        }),
      )
      .then(
        (database) => {
          if (isLate) return database.close();
          opened = database;
          isOpen = true;
          resolve(database);
        },
        (cause: unknown) => reject(refusal(name, cause)),
      )
      .finally(() => clearTimeout(timer));
  });
}

export interface DatabaseConnection {
  /** Runs a piece of work; a connection that closed under it is opened anew, once. */
  use<T>(work: (database: HistoryDatabase) => Promise<T>): Promise<T>;
  close(): void;
}

/** One connection, opened on first use, forgotten when it fails or closes, so that the next use can work. */
export function createConnection(name: string, deadlineMs?: number): DatabaseConnection {
  let opening: Promise<HistoryDatabase> | undefined;
  let isClosed = false;

  const forget = () => {
    opening = undefined;
  };
  const open = (): Promise<HistoryDatabase> => {
    if (isClosed) return Promise.reject(new HistoryUnavailableError(`History "${name}" has been closed.`));
    if (!opening) {
      const forgetThis = () => {
        if (opening === attempt) forget();
      };
      const attempt = openDatabase(name, { deadlineMs, onClosed: forgetThis });
      attempt.catch(forgetThis);
      opening = attempt;
    }
    return opening;
  };

  return {
    async use(work) {
      for (let attempt = 0; ; attempt++) {
        const current = open();
        const database = await current;
        try {
          return await work(database);
        } catch (error) {
          // InvalidStateError: closing when the work began. AbortError: ended by the browser while it ran;
          // its transaction left no trace, so the work may begin again.
          const isLost = isNamed(error, 'InvalidStateError') || isNamed(error, 'AbortError');
          if (!isLost || attempt > 0 || isClosed) throw refusal(name, error);
          if (opening === current) forget();
          database.close();
        }
      }
    },
    close() {
      isClosed = true;
      opening?.then((database) => database.close()).catch(() => {});
      forget();
    },
  };
}

function refusal(name: string, cause: unknown): Error {
  // Misuse that came to light inside a transaction is not the storage's fault.
  if (cause instanceof RecommenderError) return cause;
  const why = isNamed(cause, 'VersionError')
    ? 'a newer version of this page has upgraded it. Reload the page'
    : isNamed(cause, 'QuotaExceededError')
      ? 'the storage that the browser grants is full'
      : cause instanceof Error
        ? cause.message || cause.name
        : String(cause);
  return new HistoryUnavailableError(`Database "${name}" is not usable: ${why}.`, { cause });
}

function isNamed(error: unknown, name: string): boolean {
  return (error as { name?: unknown } | null)?.name === name;
}
