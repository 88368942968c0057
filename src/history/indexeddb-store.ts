import type { BehaviorEvent, EventId } from '../types.ts';
import type { HistoryChange, HistoryStore } from './history-store.ts';
import { createListeners } from './listeners.ts';
import { loadOnDemand } from './load-on-demand.ts';
import { createConnection, type DatabaseConnection } from './open-database.ts';
import { isQuiet } from './quiet.ts';
import { defaultRetention, type RetentionLimits } from './retention-limits.ts';
import { bumpRevision } from './rows.ts';
import { defaultDatabaseName, revisionKey, settingsKey } from './schema.ts';
import { createDefaultSettings } from './settings.ts';
import { openTabChannel } from './tab-channel.ts';

export interface IndexedDbStoreOptions {
  databaseName?: string;
  now?: () => number;
  retention?: RetentionLimits;
  /** How long the database may take to open, default 3,000 ms. */
  deadlineMs?: number;
}

/**
 * The history as this browser keeps it, shared by all tabs of the origin.
 *
 * @throws {HistoryUnavailableError} when the database cannot be opened within the deadline.
 */
export async function openIndexedDbStore({
  databaseName = defaultDatabaseName,
  now = Date.now,
  retention = defaultRetention,
  deadlineMs,
}: IndexedDbStoreOptions = {}): Promise<HistoryStore> {
  const connection = createConnection(databaseName, deadlineMs);
  const { transact } = connection;
  const listeners = createListeners();
  const readRevision = () =>
    transact(['meta'], 'readonly', async (transaction) => {
      return (await transaction.objectStore('meta').get(revisionKey)) ?? 0;
    });
  let knownRevision = await readRevision();

  const hear = (change: HistoryChange) => {
    knownRevision = Math.max(knownRevision, change.revision);
    listeners.emit(change);
  };
  const channel = openTabChannel(databaseName, {
    onChange: hear,
    // Messages do not reach a page that rests in the page cache.
    async onRestore() {
      const revision = await readRevision().catch(() => knownRevision);
      if (revision !== knownRevision) hear({ revision, reason: 'restore' });
    },
  });
  const announce = (change: HistoryChange) => {
    hear(change);
    // Behaviour itself is not sent about: other tabs read it where it lies.
    const { events: _events, ...message } = change;
    channel.post(message);
  };
  const purge = async () => {
    const revision = await (await loadOnDemand()).purgeDatabase(connection, retention, now());
    if (revision) announce({ revision, reason: 'purge' });
  };

  return {
    persistent: true,
    read: async () => (await loadOnDemand()).readRows(connection, retention),
    readSettings: () =>
      transact(['settings'], 'readonly', async (transaction) => {
        return (await transaction.objectStore('settings').get(settingsKey)) ?? createDefaultSettings();
      }),
    async append(given, { whileRecording = false } = {}) {
      const written = await appendRows(connection, given, whileRecording);
      if (!written) return;
      const { revision, events, numEvents } = written;
      announce({ revision, reason: 'append', events, ...(isQuiet(events) && { quiet: true }) });
      // How much is too much, the purge itself knows.
      if (numEvents > retention.maxEvents) await purge();
    },
    async forget(target) {
      announce(await (await loadOnDemand()).forgetInDatabase(connection, target, databaseName));
    },
    async writeSettings(patch) {
      const [revision, settings] = await (await loadOnDemand()).mergeSettingsRow(connection, patch);
      announce({ revision, reason: 'settings' });
      return settings;
    },
    purge,
    subscribe: listeners.add,
    close() {
      channel.close();
      connection.close();
    },
  };
}

/** @returns What was new, or undefined when nothing was, or when recording is paused. */
async function appendRows(
  { transact }: DatabaseConnection,
  given: readonly BehaviorEvent[],
  whileRecording: boolean,
): Promise<{ revision: number; events: BehaviorEvent[]; numEvents: number } | undefined> {
  const firstById = new Map<EventId, BehaviorEvent>();
  for (const event of given) if (!firstById.has(event.id)) firstById.set(event.id, event);
  if (firstById.size === 0) return undefined;
  return transact(['events', 'settings', 'meta'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('events');
    const ids = store.index('id');
    const candidates = [...firstById.values()];
    const [settings, ...keys] = await Promise.all([
      transaction.objectStore('settings').get(settingsKey),
      ...candidates.map(({ id }) => ids.getKey(id)),
    ]);
    if (whileRecording && settings?.recording === false) return undefined;
    const events = candidates.filter((_, index) => keys[index] === undefined);
    if (events.length === 0) return undefined;
    // The key `seq` is the database's to give, so the value goes in without it. An `add` that throws at
    // once must not leave its neighbours' promises unheard, hence `async`.
    const [revision, numEvents] = await Promise.all([
      bumpRevision(transaction.objectStore('meta')),
      Promise.all(events.map(async (event) => store.add(event as never))).then(() => store.count()),
    ]);
    return { revision, events, numEvents };
  });
}
