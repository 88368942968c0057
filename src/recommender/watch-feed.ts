import type { FeedData, FeedStatus } from '../types.ts';
import type { Minimum } from '../worker/api.ts';

/** From the one that asks least of the page to the one that asks most. */
const causes = ['reasons', 'model', 'history', 'settings', 'forget', 'first'] as const;

/**
 * Why a list came: it is the first, the model has ranked, reasons were written, something was done, the shopper decided something, or
 * something is to be as if it had never been. Of several at once, the gravest.
 */
export type FeedCause = (typeof causes)[number];

export interface FeedWatch {
  /** Something a list rests on has changed. */
  refresh(cause: FeedCause): void;
  stop(): void;
}

/**
 * Asks again and again, never twice at once: first for the best list there is, then for the model's.
 *
 * @param ask     Rejects only when there is no list at all; then `fail` tells the listener.
 * @param early   What may stand there until the first list of `ask` has come. Asking waits for it a little, and for
 *                the page to draw it.
 * @param idle    Settles when the page has nothing better to do: a list from stored interests is as good as
 *                the model's, so its runtime need not start at once.
 */
export function watchFeed(
  ask: (minimum: Minimum) => Promise<FeedData>,
  emit: (feed: FeedData, cause: FeedCause) => void,
  fail: (error: unknown, cause: FeedCause) => void,
  idle: () => Promise<void>,
  early?: Promise<FeedData | undefined>,
): FeedWatch {
  let isRunning = false;
  let isStopped = false;
  let hasAnswer = false;
  /** Why another list is wanted, if it is. */
  let wanted: FeedCause | undefined = 'first';

  async function run() {
    if (isRunning) return;
    isRunning = true;
    while (wanted && !isStopped) {
      const cause: FeedCause = wanted;
      wanted = undefined;
      try {
        const first = await ask('any');
        hasAnswer = true;
        if (isStopped) break;
        emit(first, cause);
        if (wanted || !mayImprove(first.status)) continue;
        if (first.status.source === 'stored') await idle();
        if (wanted || isStopped) continue;
        const better = await ask('model');
        if (!isStopped) emit(better, 'model');
      } catch (error) {
        if (!isStopped) fail(error, cause);
      }
    }
    isRunning = false;
  }

  async function begin() {
    const isShown = early
      ?.then((list) => {
        if (!list || hasAnswer || isStopped) return false;
        emit(list, 'first');
        return true;
      })
      .catch(() => false);
    // On a slow line it may still come before the first answer; the worker starts meanwhile.
    const isSoon = await Promise.race([isShown, after(200)]);
    // Three frames for the page to draw it before a worker competes.
    if (isSoon) await after(50);
    void run();
  }

  void begin();
  return {
    refresh(cause) {
      if (!wanted || causes.indexOf(cause) > causes.indexOf(wanted)) wanted = cause;
      void run();
    },
    stop() {
      isStopped = true;
    },
  };
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const mayImprove = ({ source, fallbackReason }: FeedStatus) =>
  source !== 'model' && fallbackReason === undefined;
