import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPack } from '../../pack/load-pack.ts';
import { decodeGraph } from '../../retrieval/graph.ts';
import { createFolderAssetStore } from '../folder-asset-store.ts';
import { hashLog } from '../hash-log.ts';
import { openPack } from '../open-pack.ts';
import type { Progress } from '../progress.ts';
import { cutTrainPart } from '../protocols.ts';
import { readEventLog } from '../read-event-log.ts';
import { type BuildOptions, buildPack } from './build-pack.ts';
import { findModels } from './find-models.ts';

const root = join(import.meta.dirname, '../../..');
const quiet: Progress = { start() {}, update() {}, stop() {}, tell() {} };
const folder = mkdtempSync(join(tmpdir(), 'inkling-build-'));
const feed = join(folder, 'feed.jsonl');
const events = join(folder, 'events.csv');
afterAll(() => rmSync(folder, { recursive: true }));

const items = [
  { id: 'kettle', title: { en: 'Gooseneck kettle', 'zh-CN': '细嘴壶' }, price: '10 USD', kind: 'kettle' },
  { id: 'cup', title: { en: 'White teacup', 'zh-CN': '白瓷茶杯' }, price: '4 USD', kind: 'teacup' },
  { id: 'tent', title: { en: 'Tent for two', 'zh-CN': '双人帐篷' }, price: '90 USD', kind: 'tent' },
];

beforeAll(() => {
  writeFileSync(feed, items.map((item) => JSON.stringify(item)).join('\n'));
  // Four shoppers meet kettle, then cup; what they do last is not for learning.
  const rows = ['u', 'v', 'w', 'x'].flatMap((user) =>
    ['kettle', 'cup', 'tent', 'gone'].map((item, at) => `${user},view,${item},2026-11-${10 + at}`),
  );
  writeFileSync(events, ['user,type,itemId,timestamp', ...rows].join('\n'));
});

const build = (name: string, options: Partial<BuildOptions> = {}) =>
  buildPack({ feed, out: join(folder, name), packOnly: true, name: 'shop', ...options }, quiet);

describe('buildPack', () => {
  it('writes a folder that loads, with a vector for every item and its models named where they lie', async () => {
    const { manifest, numRows } = await build('round-trip');
    const pack = await loadPack(createFolderAssetStore(join(folder, 'round-trip')));
    expect(pack.manifest).toEqual(manifest);
    expect(pack.items.map(({ id }) => id)).toEqual(['kettle', 'cup', 'tent']);
    expect(numRows).toBe(3);
    for (let row = 0; row < 3; row++) {
      const vector = pack.vectors.subarray(row * manifest.dimensions, (row + 1) * manifest.dimensions);
      expect(Math.hypot(...vector) * manifest.vectorScale).toBeCloseTo(1, 2);
    }
    const { deps, dispose } = await openPack(join(folder, 'round-trip'));
    const cosine = (a: number, b: number) =>
      deps.vectors.rowVector(a).reduce((sum, x, d) => sum + x * deps.vectors.rowVector(b)[d]!, 0);
    expect(cosine(0, 1)).toBeGreaterThan(cosine(0, 2));
    expect(deps.models()).toMatchObject({ device: 'wasm', dtype: 'q8' });
    await dispose();
  });

  it('gives equal bytes for equal inputs', async () => {
    await build('one', { events });
    await build('two', { events });
    const names = readdirSync(join(folder, 'one'));
    expect(names.sort()).toEqual(readdirSync(join(folder, 'two')).sort());
    for (const name of names) {
      expect(readFileSync(join(folder, 'two', name)).equals(readFileSync(join(folder, 'one', name)))).toBe(
        true,
      );
    }
  });

  it('learns from the train part of a protocol alone, and states it with the hash of what it used', async () => {
    const { manifest, problems, numEvents } = await build('cut', {
      events,
      protocol: 'leave-last',
      minShoppers: 4,
    });
    const log = await readEventLog(events);
    expect(manifest.protocol).toEqual({
      name: 'leave-last',
      eventsSha256: hashLog(cutTrainPart(log.shoppers, 'leave-last')),
    });
    expect(manifest.minShoppersPerPair).toBe(4);
    expect(numEvents).toBe(8);
    expect(problems.counts()).toEqual({});
    const pack = await loadPack(createFolderAssetStore(join(folder, 'cut')));
    const neighbors = decodeGraph(pack.neighbors!, 'neighbors.bin');
    // Kettle and cup share four shoppers; the tent is in no train part.
    expect([...neighbors.offsets]).toEqual([0, 1, 2, 2]);
    expect([...neighbors.targets]).toEqual([1, 0]);
    const transitions = decodeGraph(pack.transitions!, 'transitions.bin');
    expect([...transitions.offsets]).toEqual([0, 1, 1, 1]);
    expect([...pack.popularity]).toEqual([1, 1, 0]);
  });

  it('gives a shop without a log the words and vectors that a ranker reads, and ranks by them', async () => {
    const ranker = join(import.meta.dirname, '../../../training/rankers/zero-shot.json');
    const { manifest } = await build('zero-shot', { ranker });
    await build('by-hand');
    const plain = readFileSync(join(folder, 'by-hand/item-vectors.bin'));
    expect(readFileSync(join(folder, 'zero-shot/item-vectors.bin')).equals(plain)).toBe(true);
    expect(readdirSync(join(folder, 'by-hand'))).not.toContain('ranker.json');
    const pack = await loadPack(createFolderAssetStore(join(folder, 'zero-shot')));
    expect(pack.ranker!.vectors).toHaveLength(3 * manifest.dimensions);
    const { deps, dispose } = await openPack(join(folder, 'zero-shot'));
    // Each title here has words of its own alone, so only the vectors speak.
    const [best] = deps.ranker!.rank({ items: [0] }, () => false);
    expect(best).toMatchObject({ item: 0, score: 1 });
    await dispose();
  });

  it('gives a shop with a log the ranker that its log teaches, without any other tool', async () => {
    const many = join(folder, 'many.csv');
    const rows = Array.from({ length: 300 }, (_, user) =>
      ['kettle', 'cup', 'tent'].map(
        (_, at, all) => `${user},purchase,${all[(user + at) % 3]},2026-11-${10 + at}`,
      ),
    );
    writeFileSync(many, ['user,type,itemId,timestamp', ...rows.flat()].join('\n'));
    const { manifest } = await build('taught-by-log', { events: many });
    expect(manifest.files.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['neighbors', 'transitions', 'popularity', 'lexical', 'ranker', 'tag-scorer']),
    );
    await build('taught-again', { events: many });
    for (const file of ['ranker.json', 'tag-scorer.json']) {
      const [one, two] = ['taught-by-log', 'taught-again'].map((name) =>
        readFileSync(join(folder, name, file), 'utf8'),
      );
      expect(one).toBe(two);
    }
    const { deps, dispose } = await openPack(join(folder, 'taught-by-log'));
    const seen = [0];
    expect(deps.ranker!.rank({ items: seen }, (item) => seen.includes(item))[0]!.item).toBe(1);
    const foreseen = deps.foresight!.foresee({ items: [0, 1] });
    expect(foreseen.map(({ thing }) => thing)).toContain(deps.things!.ofItem(2));
    await dispose();
    // Another ranker that was asked for is the one that is packed.
    const ranker = join(import.meta.dirname, '../../../training/rankers/zero-shot.json');
    await build('as-asked', { events: many, ranker });
    expect(readFileSync(join(folder, 'as-asked/ranker.json'), 'utf8')).toContain('dense');
  });

  it('ranks a shop without a log by the ranker beside the models, if there is one and none is not asked for', async () => {
    const models = join(folder, 'models');
    for (const role of ['text-encoder', 'history-encoder'])
      cpSync(join(root, 'public/models', role), join(models, role), { recursive: true });
    mkdirSync(join(models, 'ranker'));
    copyFileSync(join(root, 'training/rankers/zero-shot.json'), join(models, 'ranker/ranker.json'));
    const hasRanker = async (name: string, options: Partial<BuildOptions>) =>
      (await build(name, { models, ...options })).manifest.files.some(({ role }) => role === 'ranker');
    expect(await hasRanker('beside', {})).toBe(true);
    expect(await hasRanker('none', { ranker: 'none' })).toBe(false);
    expect(await hasRanker('logged', { events })).toBe(false);
  });

  it('refuses a ranker that a log taught, in one sentence', async () => {
    const ranker = join(import.meta.dirname, '../../ranking/parity-pack/ranker.json');
    await expect(build('taught', { ranker })).rejects.toThrow(/ranks by what a log teaches/);
    await expect(build('taught', { ranker: feed })).rejects.toThrow(/cannot be read as JSON/);
  });

  it('leaves out pairs that too few shoppers share', async () => {
    await build('rare', { events, minShoppers: 5 });
    const pack = await loadPack(createFolderAssetStore(join(folder, 'rare')));
    expect(decodeGraph(pack.neighbors!, 'neighbors.bin').targets).toHaveLength(0);
  });

  it('counts events about items that are not in the feed', async () => {
    const { problems } = await build('unknown', { events });
    expect(problems.list()[0]!.message).toContain('4 events are about items that are not in the feed');
  });

  it('writes nothing when the feed gives no item', async () => {
    const bad = join(folder, 'bad.jsonl');
    writeFileSync(bad, '{"id":1}\n');
    await expect(build('nothing', { feed: bad })).rejects.toThrow('gave no item: row 1, title: is missing');
    expect(readdirSync(folder)).not.toContain('nothing');
  });
});

describe('findModels', () => {
  it('says what the folder must hold when there is no text encoder', async () => {
    await expect(findModels(folder)).rejects.toThrow('holds no folder with a text encoder');
    await expect(findModels(join(folder, 'nowhere'))).rejects.toThrow('--models names the folder');
  });
});
