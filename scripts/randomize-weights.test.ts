import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFolderAssetStore } from '../src/cli/folder-asset-store.ts';
import { openModels } from '../src/cli/open-models.ts';
import { parseModelManifest } from '../src/pack/manifest.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'inkling-random-'));
afterAll(() => rmSync(folder, { recursive: true }));

function randomize(name: string, out: string, seed: number): string {
  const args = [
    'scripts/randomize-weights.mjs',
    `public/models/${name}`,
    join(folder, out),
    '--seed',
    String(seed),
  ];
  execFileSync(process.execPath, args, { cwd: root });
  return join(folder, out);
}

const readManifest = (path: string) =>
  parseModelManifest(JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')), path);

/** Opens a model's folder the way every model is opened: with its golden run. */
async function open(path: string) {
  const { role, format: _, ...entry } = readManifest(path);
  const pack = {
    name: '',
    version: '',
    format: 'inkling-pack/1' as const,
    languages: ['en' as const],
    files: [],
  };
  const manifest = { ...pack, numItems: 1, dimensions: 128, vectorScale: 1, models: { [role]: entry } };
  return openModels(manifest, createFolderAssetStore(path));
}

describe('randomize-weights', () => {
  it.each(['text-encoder', 'history-encoder'])(
    '%s keeps its shape and passes its new golden run, and its weights are others',
    async (name) => {
      const original = readManifest(join(root, 'public/models', name));
      const path = randomize(name, name, 1);
      const manifest = readManifest(path);
      expect(manifest.inputs).toEqual(original.inputs);
      expect(manifest.outputs).toEqual(original.outputs);
      expect(manifest.variants.map(({ device }) => device)).toEqual(['wasm']);
      const variant = original.variants.find(({ device }) => device === 'wasm')!;
      expect(manifest.variants[0]!.bytes).toBe(variant.bytes);
      expect(manifest.variants[0]!.sha256).not.toBe(variant.sha256);
      const { openText, openHistory } = await open(path);
      const opened = (await openText()) ?? (await openHistory());
      expect(opened?.reasons).toEqual([]);
      await opened?.dispose();
    },
  );

  it('gives the same bytes for one seed and others for another', () => {
    const read = (path: string) =>
      readdirSync(path).map((file) => readFileSync(join(path, file)).toString('base64'));
    const first = read(randomize('history-encoder', 'a', 7));
    expect(read(randomize('history-encoder', 'b', 7))).toEqual(first);
    expect(read(randomize('history-encoder', 'c', 8))).not.toEqual(first);
  });

  it('has no skill left: a text encoder no longer knows that two words mean one thing', async () => {
    const cosine = async (path: string) => {
      const encoder = (await (await open(path)).openText())!;
      const vectors = await encoder.encode(['electric kettle', '电热水壶']);
      await encoder.dispose();
      return vectors.subarray(0, 128).reduce((sum, x, d) => sum + x * vectors[128 + d]!, 0);
    };
    expect(await cosine(join(root, 'public/models/text-encoder'))).toBeGreaterThan(0.6);
    expect(Math.abs(await cosine(randomize('text-encoder', 'd', 1)))).toBeLessThan(0.4);
  });
});
