import type { IntentQuestion } from './intent-worker.ts';
import type { IntentCase, IntentFacts, IntentOptions } from './time-intent.ts';
import { measureTimerResolutionMs } from './timer-resolution.ts';

declare global {
  interface Window {
    intentBench: {
      open(options: IntentOptions): Promise<IntentFacts & { timerResolutionMs: number }>;
      run(name: IntentCase, count: number): Promise<number[]>;
    };
  }
}

const worker = new Worker(new URL('./intent-worker.ts', import.meta.url), { type: 'module' });

/** One at a time. */
const ask = <T>(question: IntentQuestion): Promise<T> =>
  new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`the worker of the intent bench: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data);
    worker.postMessage(question);
  });

window.intentBench = {
  async open(options) {
    const timerResolutionMs = measureTimerResolutionMs();
    return { ...(await ask<IntentFacts>({ open: options })), timerResolutionMs };
  },
  run: (name, count) => ask({ run: name, count }),
};
