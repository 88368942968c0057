import type { IDBPObjectStore, StoreNames } from 'idb';
import type { BehaviorEvent } from '../types.ts';
import { type EventRow, type HistorySchema, revisionKey } from './schema.ts';

/** Adds one to the revision, inside the transaction that makes the change. */
export async function bumpRevision<Names extends ArrayLike<StoreNames<HistorySchema>>>(
  meta: IDBPObjectStore<HistorySchema, Names, 'meta', 'readwrite'>,
): Promise<number> {
  const revision = ((await meta.get(revisionKey)) ?? 0) + 1;
  await meta.put(revision, revisionKey);
  return revision;
}

/** The event as it was given, without the database's own key. */
export function toEvent({ seq: _seq, ...event }: EventRow): BehaviorEvent {
  return event;
}
