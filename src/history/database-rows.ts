import type { EventId, Settings } from '../types.ts';
import type { HistorySnapshot } from './event-source.ts';
import type { HistoryChange } from './history-store.ts';
import { clearJournals } from './merge-journals.ts';
import { mergeSettings } from './merge-settings.ts';
import type { DatabaseConnection } from './open-database.ts';
import type { RetentionLimits } from './retention-limits.ts';
import { bumpRevision, toEvent } from './rows.ts';
import { deletionKey, revisionKey, settingsKey } from './schema.ts';
import { selectNewest } from './select-newest.ts';
import { createDefaultSettings } from './settings.ts';

/** Everything there is, in one transaction. */
export function readRows(
  { transact }: DatabaseConnection,
  retention: RetentionLimits,
): Promise<HistorySnapshot> {
  return transact(['events', 'settings', 'meta'], 'readonly', async (transaction) => {
    const [revision = 0, rows, settings = createDefaultSettings()] = await Promise.all([
      transaction.objectStore('meta').get(revisionKey),
      transaction.objectStore('events').getAll(),
      transaction.objectStore('settings').get(settingsKey),
    ]);
    return { revision, events: selectNewest(rows.map(toEvent), retention), settings };
  });
}

/** Forgets in the database, and everything also in the journals of pages that have gone. */
export async function forgetInDatabase(
  connection: DatabaseConnection,
  target: readonly EventId[] | 'everything',
  databaseName: string,
): Promise<HistoryChange> {
  const forgotten = target === 'everything' ? target : [...target];
  const revision = await forgetRows(connection, forgotten);
  if (target === 'everything') clearJournals(databaseName);
  return { revision, reason: 'forget', forgotten };
}

/** Deletes events, and everything derived from any event, in one transaction. @returns The new revision. */
function forgetRows(
  { transact }: DatabaseConnection,
  target: readonly EventId[] | 'everything',
): Promise<number> {
  return transact(['events', 'settings', 'meta', 'derived'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('events');
    const meta = transaction.objectStore('meta');
    if (target === 'everything') {
      await Promise.all([store.clear(), transaction.objectStore('settings').clear()]);
    } else {
      const keys = await Promise.all(target.map((id) => store.index('id').getKey(id)));
      await Promise.all(keys.map((key) => (key === undefined ? undefined : store.delete(key))));
    }
    await transaction.objectStore('derived').clear();
    const revision = await bumpRevision(meta);
    await meta.put(revision, deletionKey);
    return revision;
  });
}

/**
 * @returns The new revision, and the settings as they now stand.
 * @throws {MisuseError} when a value is out of its range.
 */
export function mergeSettingsRow(
  { transact }: DatabaseConnection,
  patch: Partial<Settings>,
): Promise<[number, Settings]> {
  return transact(['settings', 'meta'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('settings');
    const settings = mergeSettings((await store.get(settingsKey)) ?? createDefaultSettings(), patch);
    await store.put(settings, settingsKey);
    return [await bumpRevision(transaction.objectStore('meta')), settings];
  });
}
