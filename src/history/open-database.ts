import { openDB } from 'idb';
import { HistoryUnavailableError, RecommenderError } from '../errors.ts';
import { reasonOf } from './reason-of.ts';
import { databaseVersion, type HistoryDatabase, type HistorySchema, migrate } from './schema.ts';
import { inTransaction, type Transact } from './transaction.ts';

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
export async function openDatabase(
  name: string,
  { deadlineMs = 3000, onClosed }: OpenDatabaseOptions = {},
): Promise<HistoryDatabase> {
  let silence = 'it gave no answer';
  // In a function of its own, so that a getter that throws (a sandboxed frame) rejects like all else.
  const open = async () =>
    openDB<HistorySchema>(name, databaseVersion, {
      upgrade: (database, oldVersion, _newVersion, transaction) =>
        migrate(database, oldVersion, databaseVersion, transaction),
      // The other tab closes at once if it runs this code, so there is still reason to wait.
      blocked() {
        silence = 'another tab holds an older version open. Close the other tabs of this shop';
      },
      blocking(_oldVersion, _newVersion, { target }) {
        (target as IDBDatabase).close();
        onClosed?.();
      },
      terminated: onClosed,
    });
  const opening = open();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    const giveUp = () => reject(unavailable(name, `did not open within ${deadlineMs} ms: ${silence}`));
    timer = setTimeout(giveUp, deadlineMs);
  });
  try {
    return await Promise.race([opening, deadline]);
  } catch (error) {
    // A connection that came after all would stand in the way of a newer version.
    opening.then((late) => late.close()).catch(() => {});
    throw toRefusal(name, error);
  } finally {
    clearTimeout(timer);
  }
}

export interface DatabaseConnection {
  /** Runs a piece of work; a connection that closed under it is opened anew, once. */
  use<T>(work: (database: HistoryDatabase) => Promise<T>): Promise<T>;
  /** The same for one transaction. It is committed when this settles, or has left no trace. */
  transact: Transact;
  close(): void;
}

/** One connection, opened on first use, forgotten when it fails or closes, so that the next use can work. */
export function createConnection(name: string, deadlineMs?: number): DatabaseConnection {
  let opening: Promise<HistoryDatabase> | undefined;
  let isClosed = false;

  function open(): Promise<HistoryDatabase> {
    if (isClosed) throw unavailable(name, 'has been closed');
    if (opening) return opening;
    const attempt = openDatabase(name, { deadlineMs, onClosed: () => forget(attempt) });
    attempt.catch(() => forget(attempt));
    opening = attempt;
    return attempt;
  }

  function forget(attempt: Promise<HistoryDatabase>) {
    if (opening === attempt) opening = undefined;
  }

  async function use<T>(work: (database: HistoryDatabase) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const current = open();
      const database = await current;
      try {
        return await work(database);
      } catch (error) {
        // InvalidStateError: closing when the work began. AbortError: ended by the browser while it ran;
        // its transaction left no trace, so the work may begin again.
        const isLost = /^(InvalidState|Abort)Error$/.test((error as Error | null)?.name ?? '');
        if (!isLost || attempt > 1 || isClosed) throw toRefusal(name, error);
        forget(current);
        database.close();
      }
    }
  }

  return {
    use,
    transact: (names, mode, work) => use((database) => inTransaction(database, names, mode, work)),
    close() {
      isClosed = true;
      opening?.then((database) => database.close()).catch(() => {});
      opening = undefined;
    },
  };
}

const remedies: Record<string, string> = {
  VersionError: 'a newer version of this page has upgraded it. Reload the page',
  QuotaExceededError: 'the storage that the browser grants is full',
};

/** Misuse that came to light inside a transaction is not the storage's fault, and passes as it is. */
function toRefusal(name: string, cause: unknown): Error {
  if (cause instanceof RecommenderError) return cause;
  const remedy = remedies[(cause as Error | null)?.name ?? ''];
  return unavailable(name, `is not usable: ${remedy ?? reasonOf(cause)}`, { cause });
}

function unavailable(name: string, what: string, options?: ErrorOptions): HistoryUnavailableError {
  return new HistoryUnavailableError(`Database "${name}" ${what}.`, options);
}
