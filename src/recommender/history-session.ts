import { changeConsent, type OpenHistory, openHistory } from '../history/consent.ts';
import type { HistorySnapshot } from '../history/event-source.ts';
import type { HistoryChange } from '../history/history-store.ts';
import { createRecorder, type Recorder } from '../history/recorder.ts';
import type { BehaviorEvent, Consent, EventInput } from '../types.ts';
import type { ResolvedOptions } from './options.ts';

/** The page's own side of the history: opened at first use, and opened anew when consent changes. */
export interface HistorySession {
  record(input: EventInput): BehaviorEvent | undefined;
  /** After everything recorded so far has been written. */
  open(): Promise<OpenHistory>;
  /** What a host must be handed, or undefined when it reads the database itself. */
  handOver(): Promise<HistorySnapshot | undefined>;
  setConsent(consent: Consent): Promise<void>;
  close(): Promise<void>;
}

export function createHistorySession(
  options: ResolvedOptions,
  onChange: (change: HistoryChange, history: OpenHistory) => void,
): HistorySession {
  const { databaseName, now, onWarning } = options;
  let consent = options.consent;
  let opening: Promise<OpenHistory> | undefined;
  let recorder: Recorder | undefined;
  let stop = () => {};

  function begin(next: Promise<OpenHistory>) {
    opening = next.then((history) => {
      if (history.degraded) onWarning(history.degraded);
      stop = history.store.subscribe((change) => onChange(change, history));
      return history;
    });
    recorder = createRecorder(
      opening.then(({ store }) => store),
      {
        databaseName,
        now,
        // Known before the store has opened: a tab closed in that moment leaves a journal too.
        journal: consent === 'granted',
        recording: () => consent !== 'none',
        onDegrade: onWarning,
      },
    );
  }

  const start = () => {
    if (!opening) begin(openHistory({ consent, databaseName, now }));
    return { opening: opening!, recorder: recorder! };
  };

  async function open() {
    const { opening: history, recorder: writer } = start();
    await writer.flush();
    return history;
  }

  return {
    record: (input) => start().recorder.record(input),
    open,
    async handOver() {
      const history = await open();
      return history.storage === 'memory' ? history.store.read() : undefined;
    },
    async setConsent(wanted) {
      if (wanted === consent) return;
      if (!opening) {
        consent = wanted;
        return;
      }
      const history = await open();
      await recorder!.close();
      stop();
      consent = wanted;
      begin(changeConsent(history, { consent, databaseName, now }));
      await opening;
    },
    async close() {
      if (!opening) return;
      await recorder!.close();
      stop();
      (await opening).store.close();
    },
  };
}
