import type { HistoryChange, HistoryListener } from './history-store.ts';

export interface Listeners {
  add(listener: HistoryListener): () => void;
  emit(change: HistoryChange): void;
}

/** Those who hear of changes. One that throws is reported and does not silence the others. */
export function createListeners(): Listeners {
  const listeners = new Set<HistoryListener>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(change) {
      for (const listener of [...listeners]) {
        try {
          listener(change);
        } catch (error) {
          console.error(error);
        }
      }
    },
  };
}
