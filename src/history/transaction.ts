import type { IDBPTransaction, StoreNames } from 'idb';
import type { HistoryDatabase, HistorySchema } from './schema.ts';

type Names = StoreNames<HistorySchema>[];
type Mode = 'readonly' | 'readwrite';

/** Runs work in one transaction over these stores. */
export type Transact = <N extends Names, M extends Mode, Result>(
  names: N,
  mode: M,
  work: (transaction: IDBPTransaction<HistorySchema, N, M>) => Promise<Result>,
) => Promise<Result>;

/**
 * Runs work in one transaction and waits until it is committed: a put is not a commit. When the work fails,
 * the transaction is undone and leaves no rejection behind that nobody hears.
 */
export async function inTransaction<N extends Names, M extends Mode, Result>(
  database: HistoryDatabase,
  names: N,
  mode: M,
  work: (transaction: IDBPTransaction<HistorySchema, N, M>) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(names, mode);
  transaction.done.catch(() => {});
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended already, which is what was wanted.
    }
    throw error;
  }
}
