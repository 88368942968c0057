import type { Consent, Settings } from '../types.ts';
import type { HistoryStore } from './history-store.ts';
import { type IndexedDbStoreOptions, openIndexedDbStore } from './indexeddb-store.ts';
import { clearJournals, mergeJournals } from './journal.ts';
import { createMemoryStore } from './memory-store.ts';
import { defaultDatabaseName } from './schema.ts';
import { createDefaultSettings } from './settings.ts';

/** What a consent allows. */
export interface ConsentRules {
  storage: 'indexeddb' | 'memory';
  records: boolean;
}

export function rulesFor(consent: Consent): ConsentRules {
  return { storage: consent === 'granted' ? 'indexeddb' : 'memory', records: consent !== 'none' };
}

export interface OpenHistoryOptions extends IndexedDbStoreOptions {
  consent: Consent;
}

export interface OpenHistory extends ConsentRules {
  store: HistoryStore;
  consent: Consent;
  /** Why history lives in memory although it may be kept. */
  degraded?: string;
}

/** Opens the store that the consent allows. Never rejects: what cannot be kept lives in memory, the reason said. */
export async function openHistory({ consent, ...options }: OpenHistoryOptions): Promise<OpenHistory> {
  const rules = rulesFor(consent);
  if (rules.storage === 'memory') {
    const store = createMemoryStore({ ...options, accepts: rules.records });
    const degraded = rules.records ? undefined : await eraseFromDevice(options);
    return { ...rules, consent, store, degraded };
  }
  try {
    const store = await openIndexedDbStore(options);
    // A journal that does not merge stays for the next page.
    await mergeJournals(store, options.databaseName ?? defaultDatabaseName).catch(() => {});
    return { ...rules, consent, store };
  } catch (error) {
    return {
      ...rules,
      storage: 'memory',
      consent,
      store: createMemoryStore(options),
      degraded: reasonOf(error),
    };
  }
}

/**
 * Moves to another consent: what was done before goes along where the new consent allows, and is erased where
 * it was and may no longer be. The old store is done with; flush its recorder first.
 *
 * @returns The history to go on with. `degraded` also says when copying or erasing did not succeed.
 */
export async function changeConsent(history: OpenHistory, options: OpenHistoryOptions): Promise<OpenHistory> {
  const { consent } = options;
  if (history.consent === consent) return history;
  const { events, settings } = await history.store.read().catch(() => emptySnapshot());
  const next = await openHistory(options);
  try {
    if (next.records && events.length > 0) await next.store.append(events);
    if (next.records && !isDefault(settings)) await next.store.writeSettings(settings);
  } catch (error) {
    // Nothing is lost: the old store goes on under the new rules, as it can only be the one in memory.
    next.store.close();
    return { ...history, consent, records: next.records, degraded: reasonOf(error) };
  }
  history.store.close();
  const leavesDisk = history.storage === 'indexeddb' && consent === 'session';
  return leavesDisk ? { ...next, degraded: await eraseFromDevice(options) } : next;
}

function isDefault(settings: Settings): boolean {
  return JSON.stringify(settings) === JSON.stringify(createDefaultSettings());
}

function emptySnapshot() {
  return { events: [], settings: createDefaultSettings() };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * What an earlier page kept goes, wherever the consent was withdrawn.
 *
 * @returns Why it may still be there, or undefined.
 */
async function eraseFromDevice(options: IndexedDbStoreOptions): Promise<string | undefined> {
  const name = options.databaseName ?? defaultDatabaseName;
  clearJournals(name);
  try {
    if (typeof indexedDB === 'undefined') return undefined;
    // Not every browser lists its databases; then one is opened to be sure.
    const databases = await indexedDB.databases?.();
    if (databases && !databases.some((database) => database.name === name)) return undefined;
    const store = await openIndexedDbStore(options);
    await store.forget('everything');
    store.close();
    return undefined;
  } catch (error) {
    return `The history kept on this device could not be erased: ${reasonOf(error)}`;
  }
}
