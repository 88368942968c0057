import { type OpenHistory, openHistory } from '../history/consent.ts';
import type { HistorySnapshot } from '../history/event-source.ts';
import type { HistoryChange } from '../history/history-store.ts';
import { loadOnDemand } from '../history/load-on-demand.ts';
import { createRecorder, type Recorder } from '../history/recorder.ts';
import type { BehaviorEvent, Consent, EventInput } from '../types.ts';
import type { ResolvedOptions } from './options.ts';

/** The page's own side of the history: opened at first use, and opened anew when consent changes. */
export interface HistorySession {
  record(input: EventInput): BehaviorEvent | undefined;
  /** After everything recorded so far has been written. */
  open(): Promise<OpenHistory>;
  /** Whether there is no history at all, which is told without opening one. */
  isUntouched(): Promise<boolean>;
  /** What a host must be handed, or undefined when it reads the database itself. */
  handOver(): Promise<HistorySnapshot | undefined>;
  setConsent(consent: Consent): Promise<void>;
  close(): Promise<void>;
}

export function createHistorySession(
  { consent, databaseName, now, onWarning }: ResolvedOptions,
  onChange: (change: HistoryChange, history: OpenHistory) => void,
): HistorySession {
  let current: { opening: Promise<OpenHistory>; recorder: Recorder } | undefined;
  let stop = () => {};
  /** Recorded for a history that could not be opened: the next one takes it over. */
  let left: BehaviorEvent[] = [];

  function begin(next: Promise<OpenHistory>) {
    const opening = next.then((history) => {
      if (history.degraded) onWarning(history.degraded);
      stop = history.store.subscribe((change) => onChange(change, history));
      return history;
    });
    const store = opening.then((history) => history.store);
    // A journal from the first event on: a tab may be closed before its store has opened.
    const recorder = createRecorder(store, {
      databaseName,
      now,
      journal: consent === 'granted',
      recording: consent !== 'none',
      onDegrade: onWarning,
    });
    for (const event of left.splice(0)) recorder.record(event);
    current = { opening, recorder };
    opening.catch(() => {
      left = recorder.unsaved();
      current = undefined;
    });
    return current;
  }

  const start = () => current ?? begin(openHistory({ consent, databaseName, now }));

  async function open() {
    const { opening, recorder } = start();
    await recorder.flush();
    return opening;
  }

  /** The last that the present recorder writes, and hears. */
  async function end() {
    const history = await open();
    await current?.recorder.close();
    stop();
    return history;
  }

  return {
    record: (input) => start().recorder.record(input),
    open,
    async isUntouched() {
      if (current || consent !== 'granted') return !current;
      return (await indexedDB.databases()).every(({ name }) => name !== databaseName);
    },
    async handOver() {
      const { storage, store } = await open();
      return storage === 'memory' ? store.read() : undefined;
    },
    async setConsent(wanted) {
      if (wanted === consent) return;
      if (current) {
        const { changeConsent } = await loadOnDemand();
        const history = await end();
        consent = wanted;
        await begin(changeConsent(history, { consent, databaseName, now })).opening;
      }
      consent = wanted;
    },
    async close() {
      if (current) (await end()).store.close();
    },
  };
}
