import type { BehaviorEvent, EventId, Settings } from '../types.ts';
import type { EventSource } from './event-source.ts';

/** Why the revision grew. `restore`: the page came back from the browser's page cache and had missed changes. */
export type HistoryChangeReason = 'append' | 'forget' | 'settings' | 'purge' | 'restore';

export interface HistoryChange {
  revision: number;
  reason: HistoryChangeReason;
  /** With `forget`: what is gone, so that nobody writes it again. */
  forgotten?: readonly EventId[] | 'everything';
  /** With this store's own `append`: the events that were new. Other tabs tell no behaviour, only that there is some. */
  events?: readonly BehaviorEvent[];
  /** With `append`: only impressions and dwells were new, which ask for no list by themselves. */
  quiet?: true;
}

export type HistoryListener = (change: HistoryChange) => void;

export interface AppendOptions {
  /**
   * Writes nothing while the stored settings say `recording: false`. Decided inside the transaction, so
   * that a pause in one tab holds in all of them. An import leaves it out.
   */
  whileRecording?: boolean;
}

/**
 * Behaviour and settings of one shopper. Each verb commits or changes nothing, and settles in any case.
 *
 * @throws {HistoryUnavailableError} from every verb, when the storage below refuses.
 */
export interface HistoryStore extends EventSource {
  /** False when the history lives as long as the page does. */
  readonly persistent: boolean;
  readSettings(): Promise<Settings>;
  /** Appends in one transaction. An id that is already there is left as it is. */
  append(events: readonly BehaviorEvent[], options?: AppendOptions): Promise<void>;
  /**
   * Deletes events and everything derived from any event, in one transaction.
   * `'everything'` also resets the settings; the revision still grows.
   */
  forget(target: readonly EventId[] | 'everything'): Promise<void>;
  /** @throws {MisuseError} when a value is out of its range. */
  writeSettings(patch: Partial<Settings>): Promise<Settings>;
  /** Deletes what is over the bounds of count and age. Once in a page view is enough. */
  purge(): Promise<void>;
  /** Hears own changes after their commit, and those of other tabs. */
  subscribe(listener: HistoryListener): () => void;
  close(): void;
}
