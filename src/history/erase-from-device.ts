import { type IndexedDbStoreOptions, openIndexedDbStore } from './indexeddb-store.ts';
import { clearJournals } from './merge-journals.ts';
import { reasonOf } from './reason-of.ts';
import { defaultDatabaseName } from './schema.ts';

/**
 * What an earlier page kept goes, wherever the consent was withdrawn.
 *
 * @returns Why it may still be there, or undefined.
 */
export async function eraseFromDevice(options: IndexedDbStoreOptions): Promise<string | undefined> {
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
