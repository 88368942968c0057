import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ModelEntry, type ModelVariant, parseModelManifest } from '../pack/manifest.ts';
import { differenceFromGolden, expectGolden, type GoldenCase } from './golden.ts';
import { loadModel } from './load-model.ts';
import { createModelSession, type ModelSession } from './model-session.ts';
import { loadRuntime, type Runtime, type RuntimeFiles } from './runtime.ts';
import { createTextEncoder, createTokenize } from './text-encoder.ts';

const models = fileURLToPath(new URL('../../public/models/', import.meta.url));
const readBytes = (path: string) => new Uint8Array(readFileSync(path));
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const files: RuntimeFiles = {
  wasm: readBytes(
    join(
      dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm')),
      'ort-wasm-simd-threaded.wasm',
    ),
  ),
};

const roles = ['text-encoder', 'history-encoder', 'writer'] as const;
const manifestOf = (role: string): ModelEntry =>
  parseModelManifest(readJson(join(models, role, 'manifest.json')), `${role}/manifest.json`);

let ort: Runtime;
beforeAll(async () => {
  ort = await loadRuntime({ device: 'wasm', runtime: 'wasm' }, files);
});

/** Opens a variant on the CPU kernels, which Node has for both of them. */
const open = (role: string, variant: ModelVariant): Promise<ModelSession> =>
  createModelSession(
    ort,
    manifestOf(role),
    { ...variant, device: 'wasm' },
    readBytes(join(models, role, variant.file)),
  );

describe.each(roles)('%s', (role) => {
  it('has a variant for each device, an int8 one for WebAssembly', () => {
    const variants = manifestOf(role).variants.map(({ device, dtype }) => `${device} ${dtype}`);
    expect(variants).toEqual(expect.arrayContaining(['wasm q8', 'webgpu q8']));
    expect(existsSync(join(models, role, 'README.md'))).toBe(true);
  });

  it.each(['wasm', 'webgpu'] as const)('gives what PyTorch gave, in its %s variant', async (device) => {
    const manifest = manifestOf(role);
    const session = await open(role, manifest.variants.find((variant) => variant.device === device)!);
    const golden: GoldenCase = readJson(join(models, role, 'golden.json'));
    await expect(expectGolden(session, golden, manifest.tolerance[device])).resolves.toBeUndefined();
    await session.dispose();
  });

  it('fails the golden case when an output is out by more than the tolerance', async () => {
    const manifest = manifestOf(role);
    const session = await open(role, manifest.variants[0]!);
    const golden: GoldenCase = readJson(join(models, role, 'golden.json'));
    const output = Object.values(golden.outputs)[0]!;
    output.data![3]! += 0.5;
    expect(await differenceFromGolden(session, golden)).toBeGreaterThan(0.4);
    await expect(expectGolden(session, golden, manifest.tolerance.wasm)).rejects.toThrow('away from PyTorch');
    await session.dispose();
  });
});

describe('history encoder', () => {
  it('gives what PyTorch gave in every stored case, short and long, masked and whole', async () => {
    const manifest = manifestOf('history-encoder');
    const session = await open('history-encoder', manifest.variants.find(({ device }) => device === 'wasm')!);
    const { cases } = readJson(join(models, 'history-encoder', 'parity.json')) as { cases: GoldenCase[] };
    expect(cases.length).toBeGreaterThanOrEqual(20);
    for (const stored of cases) {
      expect(await differenceFromGolden(session, stored)).toBeLessThanOrEqual(manifest.tolerance.wasm);
    }
    await session.dispose();
  });
});

describe('text encoder', () => {
  const manifest = manifestOf('text-encoder');
  const tokenizer = readJson(join(models, 'text-encoder', 'tokenizer.json'));
  const { cases } = readJson(join(models, 'text-encoder', 'parity.json')) as {
    cases: { texts: string[]; tokenIds: number[][]; vectors: number[][] }[];
  };

  it('cuts texts into the tokens that Python cut', () => {
    const tokenize = createTokenize(tokenizer, manifest.maxTokens!);
    for (const { texts, tokenIds } of cases) expect(texts.map(tokenize)).toEqual(tokenIds);
  });

  it('gives the stored vectors, whatever texts share a batch', async () => {
    const { session } = await loadModel({
      model: manifest,
      choice: { backends: [{ device: 'wasm', runtime: 'wasm' }], reasons: [] },
      files,
      read: async ({ file }) => readBytes(join(models, 'text-encoder', file)),
    });
    const encode = createTextEncoder(session, tokenizer, manifest.dimensions, manifest.maxTokens!);
    const texts = cases.flatMap((stored) => stored.texts);
    const expected = cases.flatMap((stored) => stored.vectors.flat());
    const vectors = await encode(texts);
    const worst = expected.reduce((most, value, at) => Math.max(most, Math.abs(value - vectors[at]!)), 0);
    expect(worst).toBeLessThan(manifest.tolerance.wasm);
    const alone = await encode(texts.slice(4, 5));
    expect([...alone]).toEqual([...vectors.subarray(4 * 128, 5 * 128)]);
    await session.dispose();
  });
});

describe('two models in one runtime', () => {
  it('take turns, and a run that fails does not fail those behind it', async () => {
    const [history, text] = await Promise.all(
      ['history-encoder', 'text-encoder'].map((role) =>
        open(role, manifestOf(role).variants.find(({ device }) => device === 'wasm')!),
      ),
    );
    const goldenOf = (role: string): GoldenCase => readJson(join(models, role, 'golden.json'));
    const failing = history!.run({}).catch((error: Error) => error.message);
    const differences = await Promise.all([
      differenceFromGolden(history!, goldenOf('history-encoder')),
      differenceFromGolden(text!, goldenOf('text-encoder')),
      differenceFromGolden(history!, goldenOf('history-encoder')),
    ]);
    expect(await failing).toContain('was not given');
    expect(Math.max(...differences)).toBeLessThan(0.02);
    await Promise.all([history!.dispose(), text!.dispose()]);
  });
});

describe('loadModel', () => {
  it('goes on to the next backend and keeps the reason', async () => {
    const loaded = await loadModel({
      model: manifestOf('history-encoder'),
      choice: {
        backends: [
          { device: 'webgpu', runtime: 'jspi' },
          { device: 'wasm', runtime: 'wasm' },
        ],
        reasons: [],
      },
      files,
      read: async ({ file }) => readBytes(join(models, 'history-encoder', file)),
    });
    expect(loaded.session.device).toBe('wasm');
    expect(loaded.reasons[0]).toContain('jspi');
    await loaded.session.dispose();
  });

  it('throws every reason when nothing serves', async () => {
    const loading = loadModel({
      model: manifestOf('history-encoder'),
      choice: { backends: [], reasons: ['the policy forbids WebAssembly'] },
      files,
      read: async ({ file }) => readBytes(join(models, 'history-encoder', file)),
    });
    await expect(loading).rejects.toThrow('the policy forbids WebAssembly');
  });
});
