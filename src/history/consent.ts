import type { Consent } from '../types.ts';
import type { HistoryStore } from './history-store.ts';
import { type IndexedDbStoreOptions, openIndexedDbStore } from './indexeddb-store.ts';
import { journalKeys } from './journal.ts';
import { loadOnDemand } from './load-on-demand.ts';
import { reasonOf } from './reason-of.ts';
import { defaultDatabaseName } from './schema.ts';

/** What a consent allows. */
export interface ConsentRules {
  storage: 'indexeddb' | 'memory';
  records: boolean;
}

export const rulesFor = (consent: Consent): ConsentRules => ({
  storage: consent === 'granted' ? 'indexeddb' : 'memory',
  records: consent !== 'none',
});

export interface OpenHistoryOptions extends IndexedDbStoreOptions {
  consent: Consent;
}

export interface OpenHistory extends ConsentRules {
  store: HistoryStore;
  consent: Consent;
  /** Why history lives in memory although it may be kept, or is on the device although it may not. */
  degraded?: string;
}

/**
 * Opens the store that the consent allows: what cannot be kept lives in memory, the reason said.
 *
 * @throws only when the memory's own code cannot be fetched.
 */
export async function openHistory({ consent, ...options }: OpenHistoryOptions): Promise<OpenHistory> {
  const { databaseName = defaultDatabaseName } = options;
  const rules = rulesFor(consent);
  let degraded: string | undefined;
  if (rules.storage === 'indexeddb') {
    try {
      const store = await openIndexedDbStore(options);
      if (journalKeys(databaseName).length > 0) {
        // A journal that does not merge stays for the next page.
        const merging = loadOnDemand().then(({ mergeJournals }) => mergeJournals(store, databaseName));
        await merging.catch(() => {});
      }
      return { ...rules, consent, store };
    } catch (error) {
      degraded = reasonOf(error);
    }
  }
  const { createMemoryStore, eraseFromDevice } = await loadOnDemand();
  if (!rules.records) degraded = await eraseFromDevice(options);
  const store = createMemoryStore({ ...options, accepts: rules.records });
  return { ...rules, storage: 'memory', consent, store, degraded };
}
