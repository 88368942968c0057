import { type IntentBench, type IntentCase, type IntentOptions, openIntentBench } from './time-intent.ts';

export type IntentQuestion = { open: IntentOptions } | { run: IntentCase; count: number };

let bench: IntentBench | undefined;

/** One question, one answer: intent is worked out in a worker, so it is measured in one. */
self.onmessage = async ({ data }: MessageEvent<IntentQuestion>) => {
  if ('open' in data) {
    bench = await openIntentBench(data.open);
    self.postMessage(bench.facts);
  } else self.postMessage(await bench!.run(data.run, data.count));
};
