import { drafting } from '../../reasons/writer/own-engine.ts';
import { askWorker } from './ask-worker.ts';
import type { Wish, Written } from './ask-writer.ts';
import type { Opened, WriterQuestion } from './writer-worker.ts';

/** A first use, from the worker's start to ten reasons; milliseconds of the page's clock. */
export interface FirstUse extends Opened {
  readyMs: number;
  firstMs: number;
  totalMs: number;
}

declare global {
  interface Window {
    writerBench: {
      /** Starts the worker, opens and warms the writer, and has the first ten lines written. */
      open(): Promise<FirstUse>;
      write(wish: Wish, seed: number): Promise<Written & { heardMs: number }>;
    };
  }
}

const address = (folder: string) => new URL(folder, document.baseURI).href;
const first: Wish = { language: 'en', drafts: drafting.drafts, together: true };
let ask: <T>(question: WriterQuestion) => Promise<T>;

window.writerBench = {
  async open() {
    const start = performance.now();
    ask = askWorker(new Worker(new URL('./writer-worker.ts', import.meta.url), { type: 'module' }));
    const open = { textEncoder: address('text-encoder/'), writer: address('writer-model/') };
    const opened = await ask<Opened>({ open });
    const readyMs = performance.now() - start;
    await ask<Written>({ write: first, seed: 1 });
    const totalMs = performance.now() - start;
    return { ...opened, readyMs, firstMs: totalMs - readyMs, totalMs };
  },
  async write(wish, seed) {
    const start = performance.now();
    const written = await ask<Written>({ write: wish, seed });
    return { ...written, heardMs: performance.now() - start };
  },
};
