import type { BehaviorEvent, Settings } from '../types.ts';

/** Everything the engine may know of a shopper at one moment, read in one transaction. */
export interface HistorySnapshot {
  /** Grows with every committed change; two snapshots of one store with equal revisions are equal. */
  revision: number;
  /** Oldest first: by `timeMs`, then by `id`. */
  events: BehaviorEvent[];
  settings: Settings;
}

/** What the engine reads: IndexedDB, memory or a file. */
export interface EventSource {
  read(): Promise<HistorySnapshot>;
}
