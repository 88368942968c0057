import { describe, expect, it } from 'vitest';
import { MisuseError, PackError } from '../errors.ts';
import { tagScorerBy } from '../ranking/tags/tag-scorer.fixture.ts';
import type { Item } from '../types.ts';
import { type AssetStore, checkAsset } from './asset-store.ts';
import { loadPack } from './load-pack.ts';
import { packFormats } from './manifest.ts';
import { type PackContents, type WrittenFile, writePack } from './write-pack.ts';

const items: Item[] = [
  { id: 'kettle', title: { en: 'Kettle', 'zh-CN': '水壶' }, price: { amount: 10, currency: 'CNY' } },
  { id: 'cup', title: { en: 'Cup' } },
  { id: 'tea', title: { en: 'Tea' } },
];

const contents: PackContents = {
  name: 'tiny',
  items,
  // Two unit vectors and an item whose text means nothing.
  vectors: Float32Array.of(1, 0, 0.6, -0.8, 0, 0),
  dimensions: 2,
  popularity: Float32Array.of(1, 0.5, 0),
  drawings: { b: '<svg/>', a: '<svg></svg>' },
  models: {},
};

function storeOf(files: WrittenFile[]): AssetStore {
  const bytesOf = (name: string) => files.find(({ file }) => file === name)!.bytes;
  return {
    readManifest: async () => JSON.parse(new TextDecoder().decode(bytesOf('manifest.json'))) as unknown,
    async read(asset) {
      await checkAsset(asset, bytesOf(asset.file), asset.file);
      return bytesOf(asset.file);
    },
    bytesRead: () => 0,
    warnings: () => [],
  };
}

const withManifest = (
  files: WrittenFile[],
  change: (manifest: Record<string, unknown>) => void,
): AssetStore => {
  const store = storeOf(files);
  return {
    ...store,
    async readManifest() {
      const manifest = (await store.readManifest()) as Record<string, unknown>;
      change(manifest);
      return manifest;
    },
  };
};

describe('writePack', () => {
  it('carries a tag scorer', async () => {
    const tagScorer = tagScorerBy('own', { rates: { season: 0.1 } });
    const { manifest, files } = await writePack({ ...contents, tagScorer });
    expect(manifest.files).toContainEqual(expect.objectContaining({ role: 'tag-scorer' }));
    expect((await loadPack(storeOf(files))).tagScorer).toEqual(tagScorer);
  });

  it('writes what loadPack reads', async () => {
    const { manifest, files } = await writePack(contents);
    const pack = await loadPack(storeOf(files));
    expect(pack.manifest).toEqual(manifest);
    expect(pack.items).toEqual(items);
    expect([...pack.popularity]).toEqual([1, 0.5, 0]);
    expect(pack.drawings).toEqual(contents.drawings);
    // The largest component is 1, so one step is 1/127: .6 is 76.2 steps and -.8 is -101.6.
    expect([...pack.vectors]).toEqual([127, 0, 76, -102, 0, 0]);
    expect(manifest.vectorScale).toBeCloseTo(1 / 127, 12);
    expect(manifest.languages).toEqual(['en', 'zh-CN']);
  });

  it('gives equal bytes for equal contents, in whatever order the drawings come', async () => {
    const again = { ...contents, drawings: { a: '<svg></svg>', b: '<svg/>' } };
    expect((await writePack(again)).files).toEqual((await writePack(contents)).files);
  });

  it('changes the version with every byte of the content', async () => {
    const { manifest } = await writePack(contents);
    const changes: Partial<PackContents>[] = [
      { name: 'other' },
      { popularity: Float32Array.of(1, 0.5, 0.1) },
      { drawings: { a: '<svg></svg>' } },
      { minShoppersPerPair: 4 },
    ];
    for (const change of changes) {
      expect((await writePack({ ...contents, ...change })).manifest.version).not.toBe(manifest.version);
    }
  });

  it('refuses vectors that do not fit the items', async () => {
    await expect(writePack({ ...contents, vectors: new Float32Array(4) })).rejects.toThrow(MisuseError);
  });
});

describe('loadPack', () => {
  it('names both formats when the manifest is newer', async () => {
    const { files } = await writePack(contents);
    const store = withManifest(files, (manifest) => {
      manifest.format = 'inkling-pack/2';
    });
    await expect(loadPack(store)).rejects.toThrow(
      `has format 'inkling-pack/2', and this reader knows ${packFormats[0]}`,
    );
  });

  it('names every field of a manifest that is wrong', async () => {
    const { files } = await writePack(contents);
    const store = withManifest(files, (manifest) => {
      manifest.numItems = 0;
      manifest.languages = ['fr'];
    });
    await expect(loadPack(store)).rejects.toThrow(/languages\.0.*numItems|numItems.*languages\.0/);
  });

  it('refuses counts that do not fit the files', async () => {
    const { files } = await writePack(contents);
    const store = withManifest(files, (manifest) => {
      manifest.numItems = 2;
    });
    await expect(loadPack(store)).rejects.toThrow(PackError);
  });

  it('says which role is missing', async () => {
    const { files } = await writePack(contents);
    const store = withManifest(files, (manifest) => {
      manifest.files = (manifest.files as { role: string }[]).filter(({ role }) => role !== 'item-vectors');
    });
    await expect(loadPack(store)).rejects.toThrow("names no file with role 'item-vectors'");
  });
});
