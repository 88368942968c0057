import { numOverflow, type RetentionLimits, retentionCutoffMs } from './retention.ts';
import { bumpRevision } from './rows.ts';
import { deletionKey, type HistoryDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

/**
 * Deletes what is over the bounds, oldest first, and what was derived from it.
 *
 * @returns The new revision, or undefined when there was nothing to delete.
 */
export async function purgeDatabase(
  database: HistoryDatabase,
  retention: RetentionLimits,
  nowMs: number,
): Promise<number | undefined> {
  // [t] sorts before every [t, id], so the range ends where the day of the cutoff begins.
  const tooOld = IDBKeyRange.upperBound([retentionCutoffMs(nowMs, retention)], true);
  // Looked at first without a lock: nearly every page view has nothing to delete.
  const [oldest, numEvents] = await inTransaction(database, ['events'], 'readonly', (transaction) => {
    const store = transaction.objectStore('events');
    return Promise.all([store.index('time').getKey(tooOld), store.count()]);
  });
  if (oldest === undefined && numOverflow(numEvents, retention) === 0) return undefined;

  return inTransaction(database, ['events', 'meta', 'derived'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('events');
    const index = store.index('time');
    const oldKeys = await index.getAllKeys(tooOld);
    const overflow = numOverflow((await store.count()) - oldKeys.length, retention);
    const keys = overflow ? await index.getAllKeys(undefined, oldKeys.length + overflow) : oldKeys;
    if (keys.length === 0) return undefined;
    await Promise.all(keys.map((key) => store.delete(key)));
    await transaction.objectStore('derived').clear();
    const meta = transaction.objectStore('meta');
    const revision = await bumpRevision(meta);
    await meta.put(revision, deletionKey);
    return revision;
  });
}
