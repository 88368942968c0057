import type { BehaviorEvent, EventId, EventInput } from '../types.ts';
import { checkEvent } from './check-event.ts';
import { createEventId } from './event-id.ts';
import type { HistoryChange, HistoryStore } from './history-store.ts';
import { createJournal, type JournalStorage } from './journal.ts';
import { reasonOf } from './reason-of.ts';
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
  /** False: a further reason not to record, such as consent; the stored setting is heeded in any case. */
  recording?: boolean;
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
  const { databaseName = defaultDatabaseName, now = Date.now, random, recording = true, onDegrade } = options;
  const opening = Promise.resolve(storeOrOpening);
  const journal = createJournal(databaseName, createEventId(Date.now()), options.storage);
  const pending = new Map<EventId, BehaviorEvent>();
  let mayJournal = options.journal ?? false;
  let isPaused = journal.isPaused();
  let isDegraded = false;
  let isClosed = false;
  let hasJournal = false;
  let inFlight: readonly BehaviorEvent[] = [];
  const forgottenInFlight: EventId[] = [];
  let writing: Promise<void> | undefined;
  let stopHearing = () => {};

  function writeJournal() {
    if (pending.size > 0) hasJournal = mayJournal && journal.write([...pending.values()]);
    else if (hasJournal) {
      journal.clear();
      hasJournal = false;
    }
  }

  async function writePending() {
    // What is recorded in the same turn goes out in the same transaction.
    await undefined;
    while (pending.size > 0) {
      inFlight = [...pending.values()];
      try {
        const store = await opening;
        await store.append(inFlight, { whileRecording: true });
        for (const { id } of inFlight) pending.delete(id);
        if (forgottenInFlight.length > 0) await store.forget(forgottenInFlight.splice(0));
        isDegraded = false;
      } catch (error) {
        if (!isDegraded) onDegrade?.(reasonOf(error));
        isDegraded = true;
        return;
      } finally {
        inFlight = [];
        if (hasJournal) writeJournal();
      }
    }
  }
  const write = () => {
    writing ??= writePending().finally(() => {
      writing = undefined;
    });
    return writing;
  };
  /** Also waits for a write that has nothing left to take, but has not ended. */
  const flush = async () => (pending.size > 0 ? write() : writing);

  async function followPause(store: HistoryStore) {
    isPaused = !(await store.readSettings()).recording;
    if (mayJournal) journal.setPaused(isPaused);
  }
  function hear(store: HistoryStore, { reason, forgotten = [] }: HistoryChange) {
    for (const id of forgotten === 'everything' ? [...pending.keys()] : forgotten) {
      if (inFlight.some((event) => event.id === id)) forgottenInFlight.push(id);
      pending.delete(id);
    }
    if (hasJournal) writeJournal();
    if (reason !== 'append' && reason !== 'purge') followPause(store).catch(() => {});
  }
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
    void flush();
  });

  return {
    record(input) {
      const event = completeEvent(input, now(), random);
      // An empty search box is the shopper's doing, not the shop's.
      const isEmptySearch = event.type === 'search' && event.query === '';
      if (isClosed || isPaused || isEmptySearch || !recording) return undefined;
      pending.set(event.id, event);
      void write();
      return event;
    },
    flush,
    unsaved: () => [...pending.values()],
    async close() {
      isClosed = true;
      await flush();
      writeJournal();
      stopHearing();
      stopWatching();
    },
  };
}

function completeEvent(input: EventInput, nowMs: number, random?: () => number): BehaviorEvent {
  const timeMs = input?.timeMs ?? nowMs;
  const id = input?.id === undefined ? createEventId(Math.floor(timeMs), random) : input.id;
  return checkEvent({ ...input, id, timeMs }, 'record()');
}
