import { type RoundOptions, type Timed, type Timing, timeRounds } from '../time-rounds.ts';
import { measureTimerResolutionMs } from '../timer-resolution.ts';
import { askWorker } from './ask-worker.ts';
import type { Wish, Written } from './ask-writer.ts';
import type { PeersFile, Prompt } from './prompt.ts';
import type { TransformersQuestion } from './transformers-worker.ts';
import { openWllama } from './wllama-peer.ts';
import type { Opened, WriterQuestion } from './writer-worker.ts';

export interface PeersOptions extends RoundOptions {
  numTokens: number;
}

export interface PeersResult {
  isCrossOriginIsolated: boolean;
  timerResolutionMs: number;
  isTrained: boolean;
  numPieces: number;
  /** Hash of the writer whose decoder the peers have. */
  madeFrom: string;
  numLines: number;
  promptTokens: number;
  contestants: (Timing & { id: string; name: string; family: string })[];
  /** What each wrote first: both peers say nearly the same, since they are one model. */
  samples: Record<string, unknown>;
}

declare global {
  interface Window {
    runPeers(options: PeersOptions): Promise<PeersResult>;
  }
}

type Contestant = Timed<Prompt[]> & { id: string; name: string; family: string };

const contestant = (id: string, name: string, run: () => Promise<unknown>): Contestant => {
  const [family = ''] = name.split(',');
  return { id, name, family: family.toLowerCase(), isAsync: true, run };
};

const address = (file: string) => new URL(file, document.baseURI).href;

/** Ours and its peers in one page, each in a worker of its own; ten lines a sample. */
window.runPeers = async ({ numTokens, ...options }) => {
  const ours = askWorker(new Worker(new URL('./writer-worker.ts', import.meta.url), { type: 'module' }));
  const theirs = askWorker(
    new Worker(new URL('./transformers-worker.ts', import.meta.url), { type: 'module' }),
  );
  const question = { open: { textEncoder: address('text-encoder/'), writer: address('writer-model/') } };
  const { isTrained, numPieces } = await ours<Opened>(question satisfies WriterQuestion);
  await theirs({ open: { folder: address('peers/llama/') } } satisfies TransformersQuestion);
  const wllama = await openWllama(address('peers/decoder.q8_0.gguf'));
  const { prompts, madeFrom }: PeersFile = await (await fetch(address('peers/peers.json'))).json();
  const ids = prompts.map((prompt) => prompt.ids);

  const write = (together: boolean, isLikeliest = true) => {
    const wish: Wish = { language: 'en', drafts: 1, together, numTokens, isLikeliest };
    return ours<Written>({ write: wish, seed: 1 } satisfies WriterQuestion);
  };
  const generate = (together: boolean, byChance = false) =>
    theirs<number[][]>({ generate: ids, numTokens, together, byChance } satisfies TransformersQuestion);
  const contestants = [
    contestant('ours', 'Inkling, ten lines in one call', () => write(true)),
    contestant('ours-single', 'Inkling, one line at a time', () => write(false)),
    contestant('ours-chance', 'Inkling, ten lines in one call, by chance', () => write(true, false)),
    contestant('transformers', 'transformers.js, batch of ten', () => generate(true)),
    contestant('transformers-single', 'transformers.js, one line at a time', () => generate(false)),
    contestant('transformers-chance', 'transformers.js, batch of ten, by chance', () => generate(true, true)),
    contestant('wllama-single', 'wllama, one line at a time', () =>
      wllama.generate(prompts, numTokens, false),
    ),
    contestant('wllama', 'wllama, ten asked for at once', () => wllama.generate(prompts, numTokens, true)),
    contestant('wllama-chance', 'wllama, ten asked for at once, by chance', () =>
      wllama.generate(prompts, numTokens, true, true),
    ),
  ];
  const samples: Record<string, unknown> = {};
  for (const { id, run } of contestants) samples[id] = await run([]);
  const timings = await timeRounds(contestants, [prompts], options);
  return {
    isCrossOriginIsolated: crossOriginIsolated,
    timerResolutionMs: measureTimerResolutionMs(),
    ...{ isTrained, numPieces, madeFrom, samples },
    numLines: prompts.length,
    promptTokens: ids[0]!.length,
    contestants: contestants.map(({ id, name, family }, at) => ({ id, name, family, ...timings[at]! })),
  };
};
