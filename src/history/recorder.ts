import type { BehaviorEvent, EventId, EventInput } from '../types.ts';
import { checkEvent } from './check-event.ts';
import { createEventId } from './event-id.ts';
import type { HistoryChange, HistoryStore } from './history-store.ts';
import { createJournal, type JournalStorage } from './journal.ts';
import { defaultDatabaseName } from './schema.ts';
import { whenHidden } from './when-hidden.ts';

export interface RecorderOptions {
  /** Names the journal; the same as the store's. */
  databaseName?: string;
  /** Whether a journal may be kept on the device. Default: once the store has opened and is persistent. */
  journal?: boolean;
  storage?: JournalStorage;
  now?: () => number;
  random?: () => number;
  /** A further reason not to record, such as consent; the stored setting is heeded in any case. */
  recording?: () => boolean;
  /** Told once, when writes begin to fail. The events wait in memory and are tried again with the next one. */
  onDegrade?: (reason: string) => void;
}

export interface Recorder {
  /**
   * Takes one event, at once; it is written behind. Fills in id and time.
   *
   * @returns The event as it will be kept, or undefined while nothing is recorded.
   * @throws {MisuseError} for an event that no version of this code could keep.
   */
  record(input: EventInput): BehaviorEvent | undefined;
  /** Settles when everything recorded so far is committed or has failed to be; never rejects. */
  flush(): Promise<void>;
  /** What is not committed yet, oldest first: empty after a `flush` unless the storage refuses. */
  unsaved(): BehaviorEvent[];
  /** Ends the watch over the page, after a last `flush`. */
  close(): Promise<void>;
}

/**
 * The way into the history for a page: `record` works before the store has opened, writes are gathered while
 * one is under way, and what a closing page has not seen committed is left in a journal.
 */
export function createRecorder(
  storeOrOpening: HistoryStore | Promise<HistoryStore>,
  options: RecorderOptions = {},
): Recorder {
  const { now = Date.now, random, recording = () => true, onDegrade } = options;
  const opening = Promise.resolve(storeOrOpening);
  const databaseName = options.databaseName ?? defaultDatabaseName;
  const journal = createJournal(databaseName, createEventId(Date.now()), options.storage);
  const pending = new Map<EventId, BehaviorEvent>();
  let mayJournal = options.journal ?? false;
  let isPaused = journal.isPaused();
  let isDegraded = false;
  let isClosed = false;
  let hasJournal = false;
  let inFlight: ReadonlySet<EventId> = new Set();
  const forgottenInFlight: EventId[] = [];
  let writing: Promise<void> | undefined;
  let stopHearing = () => {};

  const writeJournal = () => {
    if (!mayJournal || (pending.size === 0 && !hasJournal)) return;
    if (pending.size === 0) journal.clear();
    hasJournal = pending.size > 0 && journal.write([...pending.values()]);
  };

  const writePending = async () => {
    // What is recorded in the same turn goes out in the same transaction.
    await undefined;
    while (pending.size > 0) {
      const batch = [...pending.values()];
      inFlight = new Set(pending.keys());
      try {
        const store = await opening;
        await store.append(batch, { whileRecording: true });
        for (const event of batch) pending.delete(event.id);
        if (forgottenInFlight.length > 0) await store.forget(forgottenInFlight.splice(0));
        isDegraded = false;
      } catch (error) {
        if (!isDegraded) onDegrade?.(error instanceof Error ? error.message : String(error));
        isDegraded = true;
        return;
      } finally {
        inFlight = new Set();
        if (hasJournal) writeJournal();
      }
    }
  };
  const write = () => {
    writing ??= writePending().finally(() => {
      writing = undefined;
    });
    return writing;
  };

  const followPause = async (store: HistoryStore) => {
    isPaused = !(await store.readSettings()).recording;
    if (mayJournal) journal.setPaused(isPaused);
  };
  const hear = (store: HistoryStore, { reason, forgotten = [] }: HistoryChange) => {
    const ids = forgotten === 'everything' ? [...pending.keys()] : forgotten;
    for (const id of ids) {
      if (inFlight.has(id)) forgottenInFlight.push(id);
      pending.delete(id);
    }
    if (hasJournal) writeJournal();
    if (reason !== 'append' && reason !== 'purge') followPause(store).catch(() => {});
  };
  opening
    .then((store) => {
      mayJournal = options.journal ?? store.persistent;
      if (!isClosed) stopHearing = store.subscribe((change) => hear(store, change));
      return followPause(store);
    })
    // A store that does not open is told of by the first write.
    .catch(() => {});

  const stopWatching = whenHidden(() => {
    writeJournal();
    if (pending.size > 0) void write();
  });

  return {
    record(input) {
      const event = completeEvent(input, now, random);
      // An empty search box is the shopper's doing, not the shop's.
      const isEmptySearch = event.type === 'search' && event.query === '';
      if (isClosed || isPaused || isEmptySearch || !recording()) return undefined;
      pending.set(event.id, event);
      void write();
      return event;
    },
    flush: () => (pending.size > 0 ? write() : Promise.resolve(writing)),
    unsaved: () => [...pending.values()],
    async close() {
      isClosed = true;
      await (pending.size > 0 ? write() : writing);
      writeJournal();
      stopHearing();
      stopWatching();
    },
  };
}

function completeEvent(input: EventInput, now: () => number, random?: () => number): BehaviorEvent {
  const hasId = input?.id !== undefined;
  const event = checkEvent(
    { ...input, timeMs: input?.timeMs ?? now(), id: hasId ? input.id : 'to come' },
    'record()',
  );
  if (!hasId) event.id = createEventId(event.timeMs, random);
  return event;
}
