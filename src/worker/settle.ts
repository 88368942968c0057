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
export function settle<T>(work: Promise<T>, options: SettleOptions): Promise<T> {
  const { deadlineMs, what, onDeadline } = options;
  const signals = options.signals.filter((signal) => signal !== undefined);
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (end: () => void) => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', abort);
      end();
    };
    const abort = () => finish(() => reject(signals.find((signal) => signal.aborted)?.reason));
    // Handlers first: a rejection that nobody waits for any more must not be reported as unhandled.
    work.then(
      (value) => finish(() => resolve(value)),
      (error) => finish(() => reject(error)),
    );
    if (signals.some((signal) => signal.aborted)) return abort();
    for (const signal of signals) signal.addEventListener('abort', abort);
    if (deadlineMs === undefined) return;
    timer = setTimeout(() => {
      finish(() => reject(new DeadlineError(`${what} took longer than ${deadlineMs} ms`)));
      onDeadline?.();
    }, deadlineMs);
  });
}
