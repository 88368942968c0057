import type { FeedData, FeedStatus } from '../types.ts';
import type { Minimum } from '../worker/api.ts';

export interface FeedWatch {
  /** Something a list rests on has changed. */
  refresh(): void;
  stop(): void;
}

/**
 * Asks again and again, never twice at once: first for the best list there is, then for the model's.
 *
 * @param ask     Rejects only when there is no list at all; then `fail` tells the listener.
 * @param idle    Settles when the page has nothing better to do: a list from stored interests is as good as
 *                the model's, so its runtime need not start at once.
 */
export function watchFeed(
  ask: (minimum: Minimum) => Promise<FeedData>,
  emit: (feed: FeedData) => void,
  fail: (error: unknown) => void,
  idle: () => Promise<void>,
): FeedWatch {
  let running = false;
  let dirty = true;
  let stopped = false;

  async function run() {
    if (running) return;
    running = true;
    while (dirty && !stopped) {
      dirty = false;
      try {
        const first = await ask('any');
        if (stopped) break;
        emit(first);
        if (dirty || !mayImprove(first.status)) continue;
        if (first.status.source === 'stored') await idle();
        if (dirty || stopped) continue;
        const better = await ask('model');
        if (!stopped) emit(better);
      } catch (error) {
        if (!stopped) fail(error);
      }
    }
    running = false;
  }

  void run();
  return {
    refresh() {
      dirty = true;
      void run();
    },
    stop() {
      stopped = true;
    },
  };
}

const mayImprove = ({ source, fallbackReason }: FeedStatus) =>
  source !== 'model' && fallbackReason === undefined;
