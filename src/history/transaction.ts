import type { IDBPTransaction, StoreNames } from 'idb';
import type { HistoryDatabase, HistorySchema } from './schema.ts';

/**
 * Runs work in one transaction and waits until it is committed: a put is not a commit. When the work fails,
 * the transaction is undone and leaves no rejection behind that nobody hears.
 */
export async function inTransaction<
  Names extends StoreNames<HistorySchema>[],
  Mode extends 'readonly' | 'readwrite',
  Result,
>(
  database: HistoryDatabase,
  names: Names,
  mode: Mode,
  work: (transaction: IDBPTransaction<HistorySchema, Names, Mode>) => Promise<Result>,
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
