import { openDB } from 'idb';
import { readPageProduct } from '../../src/capture/json-ld.ts';
import { observeClicks } from '../../src/capture/observe-clicks.ts';
import { observeImpressions } from '../../src/capture/observe-impressions.ts';
import { changeConsent } from '../../src/history/change-consent.ts';
import { openHistory } from '../../src/history/consent.ts';
import { createDerivedStore } from '../../src/history/derived-store.ts';
import { createRecorder } from '../../src/history/recorder.ts';
import { type HistorySchema, migrate } from '../../src/history/schema.ts';

let isHeld = false;

/** The rooms `history/` and `capture/` on a bare page, for `history.spec.ts`. */
const rooms = {
  changeConsent,
  createDerivedStore,
  createRecorder,
  observeClicks,
  observeImpressions,
  openHistory,
  readPageProduct,
  /** Keeps a transaction open that every write must wait for, until `releaseWrites`. */
  async holdWrites(name: string) {
    const { store } = (await openDB<HistorySchema>(name)).transaction('events', 'readwrite');
    isHeld = true;
    const hold = async (): Promise<void> => {
      await store.count();
      if (isHeld) return hold();
    };
    await store.count();
    void hold();
  },
  releaseWrites() {
    isHeld = false;
  },
  /** A tab as an earlier version left it, which does not let go when a newer one asks. */
  holdVersionOne: (name: string) =>
    openDB<HistorySchema>(name, 1, {
      upgrade: (database, oldVersion, _newVersion, transaction) =>
        migrate(database, oldVersion, 1, transaction),
    }),
};

declare global {
  interface Window {
    rooms: typeof rooms;
  }
}

window.rooms = rooms;
