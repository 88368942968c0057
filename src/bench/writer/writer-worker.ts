import { drafting } from '../../reasons/writer/own-engine.ts';
import { createAsker, type Wish, type Written } from './ask-writer.ts';
import { openWriter } from './open-writer.ts';

export interface Opened {
  isTrained: boolean;
  numPieces: number;
  maxTokens: number;
  /** Scripts, runtime, both models and their golden cases. */
  openMs: number;
  /** A first line of no one's, after which the runtime's code is warm: the product's own warm-up. */
  warmUpMs: number;
}

export type WriterQuestion =
  | { open: { textEncoder: string; writer: string } }
  | { write: Wish; seed: number }
  /** Batch after batch until it is told to stop. */
  | { keepBusy: Wish }
  | { stop: true };

let ask: ReturnType<typeof createAsker>;
let isBusy = false;

async function open({ textEncoder, writer }: { textEncoder: string; writer: string }): Promise<Opened> {
  const start = performance.now();
  const opened = await openWriter(textEncoder, writer);
  const openMs = performance.now() - start;
  const { model, isTrained, pieces, encode, write } = opened;
  const fact = { kind: 'item', vector: await encode(['kettle']), length: 1, isNamable: true };
  const task = { language: 'en', voice: 'plain', length: 2, facts: [fact] };
  const tasks = Array.from({ length: drafting.drafts }, (_, draft) => ({
    ...task,
    noise: new Float32Array(model.maxTokens!).fill(draft / drafting.drafts),
  }));
  await write({ tasks, ...drafting });
  ask = createAsker(opened);
  const warmUpMs = performance.now() - start - openMs;
  return { isTrained, numPieces: pieces.length, maxTokens: model.maxTokens!, openMs, warmUpMs };
}

/** @returns  How many batches were written, and how long they took. */
async function keepBusy(wish: Wish): Promise<{ numBatches: number; milliseconds: number }> {
  const start = performance.now();
  let numBatches = 0;
  for (isBusy = true; isBusy; numBatches++) {
    await ask(wish, numBatches);
    // Its turn to hear that it may stop.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { numBatches, milliseconds: performance.now() - start };
}

async function answer(question: WriterQuestion): Promise<Opened | Written | object> {
  if ('open' in question) return open(question.open);
  if ('write' in question) return ask(question.write, question.seed);
  if ('keepBusy' in question) return keepBusy(question.keepBusy);
  isBusy = false;
  return {};
}

self.onmessage = async ({
  data: { id, question },
}: MessageEvent<{ id: number; question: WriterQuestion }>) => {
  try {
    self.postMessage({ id, answer: await answer(question) });
  } catch (error) {
    self.postMessage({ id, problem: String(error) });
  }
};
