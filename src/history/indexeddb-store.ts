import type { BehaviorEvent, EventId, Settings } from '../types.ts';
import type { HistoryChange, HistoryStore } from './history-store.ts';
import { clearJournals } from './journal.ts';
import { createListeners } from './listeners.ts';
import { createConnection, type DatabaseConnection } from './open-database.ts';
import { purgeDatabase } from './purge-database.ts';
import { defaultRetention, numOverflow, type RetentionLimits, selectNewest } from './retention.ts';
import { bumpRevision, toEvent } from './rows.ts';
import { defaultDatabaseName, deletionKey, revisionKey, settingsKey } from './schema.ts';
import { createDefaultSettings, mergeSettings } from './settings.ts';
import { openTabChannel } from './tab-channel.ts';
import { inTransaction } from './transaction.ts';

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
  const listeners = createListeners();
  let knownRevision = await connection.use(readRevision);

  const hear = (change: HistoryChange) => {
    knownRevision = Math.max(knownRevision, change.revision);
    listeners.emit(change);
  };
  const channel = openTabChannel(databaseName, {
    onChange: hear,
    // Messages do not reach a page that rests in the page cache.
    onRestore: () => {
      const missed = (revision: number) => {
        if (revision !== knownRevision) hear({ revision, reason: 'restore' });
      };
      connection.use(readRevision).then(missed, () => {});
    },
  });
  const announce = (change: HistoryChange) => {
    hear(change);
    // Behaviour itself is not sent about: other tabs read it where it lies.
    const { events: _events, ...message } = change;
    channel.post(message);
  };
  const purge = async () => {
    const revision = await connection.use((database) => purgeDatabase(database, retention, now()));
    if (revision) announce({ revision, reason: 'purge' });
  };
  // Nobody waits for this purge; when it fails, the next page view tries again.
  purge().catch(() => {});

  return {
    persistent: true,
    read: () =>
      connection.use((database) =>
        inTransaction(database, ['events', 'settings', 'meta'], 'readonly', async (transaction) => {
          const [revision = 0, rows, settings] = await Promise.all([
            transaction.objectStore('meta').get(revisionKey),
            transaction.objectStore('events').getAll(),
            transaction.objectStore('settings').get(settingsKey),
          ]);
          const events = selectNewest(rows.map(toEvent), retention);
          return { revision, events, settings: settings ?? createDefaultSettings() };
        }),
      ),
    readSettings: () => readSettings(connection),
    async append(events, { whileRecording = false } = {}) {
      const written = await appendRows(connection, events, whileRecording);
      if (!written) return;
      announce({ revision: written.revision, reason: 'append', events: written.added });
      if (numOverflow(written.numEvents, retention) > 0) await purge();
    },
    async forget(target) {
      const revision = await forgetRows(connection, target);
      if (target === 'everything') clearJournals(databaseName);
      announce({ revision, reason: 'forget', forgotten: target === 'everything' ? target : [...target] });
    },
    async writeSettings(patch) {
      const [revision, settings] = await mergeSettingsRow(connection, patch);
      announce({ revision, reason: 'settings' });
      return settings;
    },
    subscribe: listeners.add,
    close() {
      channel.close();
      connection.close();
    },
  };
}

async function appendRows(
  connection: DatabaseConnection,
  events: readonly BehaviorEvent[],
  whileRecording: boolean,
): Promise<{ revision: number; added: BehaviorEvent[]; numEvents: number } | undefined> {
  const firstById = new Map<EventId, BehaviorEvent>();
  for (const event of events) if (!firstById.has(event.id)) firstById.set(event.id, event);
  if (firstById.size === 0) return undefined;
  return connection.use((database) =>
    inTransaction(database, ['events', 'settings', 'meta'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('events');
      const ids = store.index('id');
      const given = [...firstById.values()];
      const [settings, ...keys] = await Promise.all([
        transaction.objectStore('settings').get(settingsKey),
        ...given.map((event) => ids.getKey(event.id)),
      ]);
      if (whileRecording && settings?.recording === false) return undefined;
      const added = given.filter((_, index) => keys[index] === undefined);
      if (added.length === 0) return undefined;
      // The key `seq` is the database's to give, so the value goes in without it. An `add` that throws at
      // once must not leave its neighbours' promises unheard, hence `async`.
      const [revision, numEvents] = await Promise.all([
        bumpRevision(transaction.objectStore('meta')),
        Promise.all(added.map(async (event) => store.add(event as never))).then(() => store.count()),
      ]);
      return { revision, added, numEvents };
    }),
  );
}

function forgetRows(
  connection: DatabaseConnection,
  target: readonly EventId[] | 'everything',
): Promise<number> {
  return connection.use((database) =>
    inTransaction(database, ['events', 'settings', 'meta', 'derived'], 'readwrite', async (transaction) => {
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
    }),
  );
}

function mergeSettingsRow(
  connection: DatabaseConnection,
  patch: Partial<Settings>,
): Promise<[number, Settings]> {
  return connection.use((database) =>
    inTransaction(database, ['settings', 'meta'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('settings');
      const settings = mergeSettings((await store.get(settingsKey)) ?? createDefaultSettings(), patch);
      await store.put(settings, settingsKey);
      return [await bumpRevision(transaction.objectStore('meta')), settings];
    }),
  );
}

function readSettings(connection: DatabaseConnection): Promise<Settings> {
  return connection.use(
    async (database) => (await database.get('settings', settingsKey)) ?? createDefaultSettings(),
  );
}

function readRevision(database: Parameters<Parameters<DatabaseConnection['use']>[0]>[0]): Promise<number> {
  return database.get('meta', revisionKey).then((revision) => revision ?? 0);
}
