import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asset, type ModelEntry, parseModelManifest } from '../pack/manifest.ts';
import type { WriteLines, WriterFact, WriterTask } from '../types.ts';
import type { GoldenCase } from './golden.ts';
import { type LoadedWriter, loadWriter } from './load-writer.ts';
import type { ModelSession } from './model-session.ts';
import { createWriterModel } from './writer-model.ts';

// Made by `python -m scripts.make_up_writer`: random weights, 40 pieces, 8 tokens.
const folder = fileURLToPath(new URL('made-up-writer/', import.meta.url));
const read = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
const readJson = (file: string) => JSON.parse(new TextDecoder().decode(read(file)));
const model: ModelEntry = parseModelManifest(readJson('manifest.json'), 'manifest.json');
const wasm = join(
  dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm')),
  'ort-wasm-simd-threaded.wasm',
);
const numPieces = 40;
const end = 2;
const everyId = Array.from({ length: numPieces }, (_, id) => id);

let writer: LoadedWriter;
let write: WriteLines;
beforeAll(async () => {
  writer = await loadWriter(
    {
      manifest: { models: {} } as never,
      store: { read: async ({ file }: Asset) => read(file) } as never,
      files: { wasm: new Uint8Array(readFileSync(wasm)) },
      device: 'wasm',
    },
    model,
    { backends: [{ device: 'wasm', runtime: 'wasm' }], reasons: [] },
  );
  write = writer.write;
});
afterAll(() => writer.dispose());

/** A vector that differs from fact to fact. */
const vector = (seed: number) =>
  Float32Array.from({ length: 16 }, (_, i) => Math.sin(seed * 7 + i * 1.7) / 3);
const fact = (kind: string, seed: number, isNamable = true): WriterFact => ({
  ...{ kind, isNamable },
  vector: vector(seed),
  length: 2,
});
const noise = (seed: number, steps = 8) =>
  Float32Array.from({ length: steps }, (_, i) => Math.abs(Math.sin(seed * 13 + i * 5.3)));
const task = (seed: number, change: Partial<WriterTask> = {}): WriterTask => ({
  language: seed % 2 ? 'en' : 'zh-CN',
  voice: 'warm',
  length: 1,
  facts: [fact('item', seed), fact('city', seed + 1), fact('season', seed + 2)].slice(0, 1 + (seed % 3)),
  noise: noise(seed),
  ...change,
});
const likeliest = { temperature: 0, minP: 0 };
const byChance = { temperature: 1.5, minP: 0 };

describe('the writer', () => {
  it('has passed its golden case and knows its pieces', () => {
    expect(writer).toMatchObject({ device: 'wasm', dtype: 'q8', reasons: [] });
    expect(writer.pieces).toHaveLength(numPieces);
  });

  it('says through its own request what PyTorch said in the golden case', async () => {
    const { inputs, outputs } = readJson('golden.json') as GoldenCase;
    const [lines, steps] = outputs.ids!.dims as [number, number];
    const numFacts = inputs.kinds!.dims[1]!;
    const tasks = Array.from({ length: lines }, (_, line): WriterTask => {
      const [language, voice, length] = inputs.control!.data!.slice(line * 3, line * 3 + 3);
      const facts = Array.from({ length: numFacts }, (_, i) => line * numFacts + i)
        .filter((at) => inputs.mask!.data![at] === 1)
        .map((at) => ({
          kind: model.kinds![inputs.kinds!.data![at]!]!,
          vector: Float32Array.from(inputs.vectors!.data!.slice(at * 16, at * 16 + 16)),
          length: inputs.lengths!.data![at]!,
          isNamable: inputs.named!.data![at] === 1,
        }));
      return {
        language: model.languages![language!]!,
        voice: model.voices![voice!]!,
        length: length!,
        facts,
        noise: new Float32Array(8),
      };
    });
    const { ids } = await write({ tasks, ...likeliest });
    expect(ids.flatMap((row) => [...row])).toEqual(outputs.ids!.data);
    expect(steps).toBe(8);
  });

  it('says the same line alone as beside others', async () => {
    const tasks = [1, 2, 3, 4, 5].map((seed) => task(seed));
    const together = await write({ tasks, ...byChance });
    for (const [i, own] of tasks.entries()) {
      const alone = await write({ tasks: [own], ...byChance });
      expect(alone.ids[0]).toEqual(together.ids[i]);
      // Not to the last bit: sums over all pieces and facts have other places in a wider batch.
      alone.logp[0]!.forEach((value, at) => void expect(value).toBeCloseTo(together.logp[i]![at]!, 5));
    }
  });

  it('says another line for other noise, and the same for the same', async () => {
    const tasks = [task(1), task(1), task(1, { noise: noise(9) })];
    const { ids } = await write({ tasks, ...byChance });
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).not.toEqual(ids[0]);
  });

  it('never says what is banned, nor padding, nor a beginning, nor a fact that may not be named', async () => {
    const banned = everyId.slice(20);
    const facts = [fact('item', 1, false), fact('city', 2)];
    const tasks = Array.from({ length: 40 }, (_, seed) =>
      task(seed, { facts, bannedIds: banned, noise: noise(seed) }),
    );
    const said = new Set((await write({ tasks, temperature: 30, minP: 0 })).ids.flatMap((row) => [...row]));
    expect([...said].filter((id) => id < 2 || (id >= 20 && id < numPieces) || id === numPieces)).toEqual([]);
    expect(said).toContain(numPieces + 1);
  });

  it('cuts each line after its end, and has as many log-probabilities as ids', async () => {
    const tasks = [
      task(1, { facts: [fact('item', 1, false)], bannedIds: everyId.filter((id) => id !== end) }),
      task(2, { bannedIds: [end] }),
    ];
    const { ids, logp } = await write({ tasks, ...likeliest });
    expect([...ids[0]!]).toEqual([end]);
    expect(logp[0]![0]).toBeCloseTo(0, 4);
    expect(ids[1]).toHaveLength(8);
    expect(logp.map((row) => row.length)).toEqual([1, 8]);
    expect(Math.max(...logp[1]!)).toBeLessThanOrEqual(0);
  });

  it('writes no more tokens than there is noise for', async () => {
    const { ids } = await write({ tasks: [task(1, { noise: noise(1, 3), bannedIds: [end] })], ...likeliest });
    expect(ids[0]).toHaveLength(3);
  });

  it('writes nothing for no tasks', async () => {
    await expect(write({ tasks: [], ...likeliest })).resolves.toEqual({ ids: [], logp: [] });
  });

  it.each<[string, Partial<WriterTask>]>([
    ['0 facts', { facts: [] }],
    ['9 facts', { facts: Array.from({ length: 9 }, (_, i) => fact('item', i)) }],
    ['noise for 9 tokens', { noise: noise(1, 9) }],
    ["kind of fact 'mood'", { facts: [fact('mood', 1)] }],
    ["voice 'loud'", { voice: 'loud' }],
    ['length 3', { length: 3 }],
    ['2 components', { facts: [{ ...fact('item', 1), vector: new Float32Array(2) }] }],
  ])('refuses %s in words', async (words, change) => {
    await expect(write({ tasks: [task(1, change)], ...likeliest })).rejects.toThrow(words);
  });

  it('refuses lines with different amounts of noise', async () => {
    const tasks = [task(1), task(2, { noise: noise(2, 4) })];
    await expect(write({ tasks, ...likeliest })).rejects.toThrow('noise for 4 tokens beside noise for 8');
  });
});

describe('createWriterModel', () => {
  it('refuses a manifest or pieces that say too little', () => {
    const session = {} as ModelSession;
    const { kinds: _, ...less } = model;
    expect(() => createWriterModel(session, less, writer.pieces)).toThrow('needs maxTokens');
    expect(() => createWriterModel(session, model, ['a', 'b'])).toThrow('<end> among its pieces');
  });
});
