import { DeadlineError } from '../errors.ts';

export interface SettleOptions {
  /** The first to abort rejects the promise with its reason. */
  signals: (AbortSignal | undefined)[];
  deadlineMs?: number;
  /** What was asked for, as it stands in the message. */
  what: string;
  onDeadline?: () => void;
}

/**
 * A promise that always settles: with the work, with an abort at once, or with the deadline.
 * What comes later is dropped.
 *
 * @throws whatever the signal's reason is; the platform makes that an `AbortError` unless told otherwise.
 * @throws {DeadlineError}
 */
export async function settle<T>(
  work: Promise<T>,
  { signals, deadlineMs, what, onDeadline }: SettleOptions,
): Promise<T> {
  const settled = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      // Handlers first: a rejection that nobody waits for any more must not be reported as unhandled.
      work.then(resolve, reject);
      for (const signal of signals) {
        const abort = () => reject(signal?.reason);
        if (signal?.aborted) abort();
        signal?.addEventListener('abort', abort, { signal: settled.signal });
      }
      if (deadlineMs === undefined) return;
      timer = setTimeout(() => {
        reject(new DeadlineError(`${what} took longer than ${deadlineMs} ms`));
        onDeadline?.();
      }, deadlineMs);
    });
  } finally {
    clearTimeout(timer);
    settled.abort();
  }
}
