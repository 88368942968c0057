import { loadModel } from '../inference/load-model.ts';
import { runtimeUrls } from '../inference/runtime-urls.ts';
import { createTextEncoder, createTokenize } from '../inference/text-encoder.ts';
import { type Asset, parseModelManifest } from '../pack/manifest.ts';
import { measureTimerResolutionMs } from './timer-resolution.ts';

export interface TextOptions {
  texts: string[];
  /** Address of the model's folder, with a slash at its end. */
  model: string;
  /** Rounds over all texts after the first one; the first is the cold one. */
  warmUpRounds: number;
  numRounds: number;
}

export interface TextResult {
  timerResolutionMs: number;
  dimensions: number;
  maxTokens: number;
  /** Tokens of all texts, as they are cut. */
  numTokens: number;
  /** Texts of which the encoder knows no token. */
  numUnknown: number;
  /** Fetching, compiling and checking the model and its vocabulary, before the first text. */
  openMs: number;
  /** All texts, the first time that this page runs the encoder on them. */
  coldMs: number;
  /** All texts, one for each round; the tokenizer is in it. */
  warmMs: number[];
  /** The tokenizer's part of a round, measured apart after the rounds. */
  tokenizeMs: number[];
}

declare global {
  interface Window {
    runText(options: TextOptions): Promise<TextResult>;
  }
}

/** As the worker opens it: manifest, golden case, vocabulary, the session on WebAssembly with one thread. */
window.runText = async ({ texts, model, warmUpRounds, numRounds }) => {
  const start = performance.now();
  const address = new URL(model, document.baseURI);
  const read = async ({ file }: Pick<Asset, 'file'>) =>
    new Uint8Array(await (await fetch(new URL(file, address))).arrayBuffer());
  const readJson = async (file: string) => JSON.parse(new TextDecoder().decode(await read({ file })));
  const manifest = parseModelManifest(await readJson('manifest.json'), 'manifest.json');
  const { dimensions, maxTokens = 32, vocabulary } = manifest;
  const choice = { backends: [{ device: 'wasm', runtime: 'wasm' } as const], reasons: [] };
  const [{ session }, tokenizerJson] = await Promise.all([
    loadModel({ model: manifest, choice, files: runtimeUrls, read }),
    readJson(vocabulary!.file),
  ]);
  const encode = createTextEncoder(session, tokenizerJson, dimensions, maxTokens);
  const openMs = performance.now() - start;

  const timed = async (work: () => unknown) => {
    const from = performance.now();
    await work();
    return performance.now() - from;
  };
  let vectors: Float32Array = new Float32Array();
  const coldMs = await timed(async () => {
    vectors = await encode(texts);
  });
  for (let round = 0; round < warmUpRounds; round++) await encode(texts);
  const warmMs: number[] = [];
  for (let round = 0; round < numRounds; round++) warmMs.push(await timed(() => encode(texts)));
  const tokenize = createTokenize(tokenizerJson, maxTokens);
  let numTokens = 0;
  for (const text of texts) numTokens += tokenize(text).length;
  const tokenizeMs: number[] = [];
  for (let round = 0; round < numRounds; round++) {
    tokenizeMs.push(await timed(() => texts.forEach(tokenize)));
  }
  await session.dispose();
  return {
    timerResolutionMs: measureTimerResolutionMs(),
    dimensions,
    maxTokens,
    numTokens,
    numUnknown: countZeroRows(vectors, dimensions),
    openMs,
    coldMs,
    warmMs,
    tokenizeMs,
  };
};

function countZeroRows(vectors: Float32Array, dimensions: number): number {
  let zeros = 0;
  for (let at = 0; at < vectors.length; at += dimensions) {
    if (vectors.subarray(at, at + dimensions).every((value) => value === 0)) zeros++;
  }
  return zeros;
}
