import { type IDBPDatabase, openDB } from 'idb';
import { type HistorySchema, migrate } from '../schema.ts';

let numNames = 0;

/** A database name that no other test of the file uses. */
export function nextName(): string {
  numNames++;
  return `test-${numNames}`;
}

/** Opens beside the code under test, at any version that ever shipped. */
export function openVersion(name: string, version: number): Promise<IDBPDatabase<HistorySchema>> {
  return openDB<HistorySchema>(name, version, {
    upgrade: (database, oldVersion, _newVersion, transaction) =>
      migrate(database, oldVersion, version, transaction),
  });
}

/** How many rows each store holds. */
export async function countRows(name: string): Promise<Record<string, number>> {
  const database = await openDB<HistorySchema>(name);
  const names = [...database.objectStoreNames];
  const counts = await Promise.all(names.map((store) => database.count(store)));
  database.close();
  return Object.fromEntries(names.map((store, index) => [store, counts[index] ?? 0]));
}
