import type { DatabaseConnection } from './open-database.ts';
import { numOverflow, retentionCutoffMs } from './retention.ts';
import type { RetentionLimits } from './retention-limits.ts';
import { bumpRevision } from './rows.ts';
import { deletionKey } from './schema.ts';

/**
 * Deletes what is over the bounds, oldest first, and what was derived from it.
 *
 * @returns The new revision, or undefined when there was nothing to delete.
 */
export async function purgeDatabase(
  { transact }: DatabaseConnection,
  retention: RetentionLimits,
  nowMs: number,
): Promise<number | undefined> {
  // [t] sorts before every [t, id], so the range ends where the day of the cutoff begins.
  const tooOld = IDBKeyRange.upperBound([retentionCutoffMs(nowMs, retention)], true);
  // Looked at first without a lock: nearly every page view has nothing to delete.
  const [oldest, numEvents] = await transact(['events'], 'readonly', (transaction) => {
    const store = transaction.objectStore('events');
    return Promise.all([store.index('time').getKey(tooOld), store.count()]);
  });
  if (oldest === undefined && numOverflow(numEvents, retention) === 0) return undefined;

  return transact(['events', 'meta', 'derived'], 'readwrite', async (transaction) => {
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
