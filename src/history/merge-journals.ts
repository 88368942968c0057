import type { BehaviorEvent } from '../types.ts';
import { checkEvent } from './check-event.ts';
import type { HistoryStore } from './history-store.ts';
import { attempt, journalKeys, pageStorage, pausedKey } from './journal.ts';

/**
 * Appends what earlier pages left behind. Ids make it idempotent, so a page that is still alive and writes
 * the same events loses and doubles nothing. Entries that cannot be read are dropped, row by row.
 */
export async function mergeJournals(
  store: HistoryStore,
  databaseName: string,
  storage = pageStorage(),
): Promise<void> {
  for (const key of journalKeys(databaseName, storage)) {
    const read = () => attempt(() => storage!.getItem(key)) ?? '';
    const text = read();
    const events = parseJournal(text);
    if (events.length > 0) await store.append(events, { whileRecording: true });
    // A page still alive may have written more meanwhile; that is the next merge's.
    if (read() === text) attempt(() => storage!.removeItem(key));
  }
}

/** Deletes the journals of every page, as forgetting everything requires. */
export function clearJournals(databaseName: string, storage = pageStorage()): void {
  for (const key of [...journalKeys(databaseName, storage), pausedKey(databaseName)]) {
    attempt(() => storage!.removeItem(key));
  }
}

function parseJournal(text: string): BehaviorEvent[] {
  const rows = attempt((): unknown => JSON.parse(text));
  return Array.isArray(rows) ? rows.flatMap((row) => attempt(() => checkEvent(row, 'journal')) ?? []) : [];
}
