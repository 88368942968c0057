import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asset } from '../../pack/manifest.ts';
import { describeAsset } from '../../pack/write-pack.ts';
import { buildPack } from '../build/build-pack.ts';
import { assetsOf, findModels } from '../build/find-models.ts';
import { findPackageRoot } from '../package-root.ts';
import { checkFeed } from './check-feed.ts';
import { checkPack } from './check-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'inkling-check-'));
const whole = join(folder, 'whole');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const models = join(findPackageRoot(), 'public/models');
  for (const model of await findModels(models)) {
    for (const { file } of [...assetsOf(model.entry), { file: 'manifest.json' }]) {
      cpSync(join(model.folder, file), join(folder, 'models', model.role, file));
    }
  }
  const feed = join(folder, 'feed.csv');
  writeFileSync(feed, 'id,title,price,category\n1,Kettle,9 USD,Kettles\n2,Cup,3 USD,Cups\n');
  const quiet = { start() {}, update() {}, stop() {}, tell() {} };
  await buildPack({ feed, out: whole, packOnly: true, models: join(folder, 'models') }, quiet);
});

/** A copy of the whole pack, beside the same models, with one thing done to it. */
async function checkSpoilt(spoil: (pack: string) => void) {
  const pack = join(folder, 'spoilt');
  rmSync(pack, { recursive: true, force: true });
  cpSync(whole, pack, { recursive: true });
  spoil(pack);
  const { ok, problems } = await checkPack(pack);
  return { ok, problems: problems.map(({ field, code, message }) => ({ field, code, message })) };
}

function flip(file: string, at: number) {
  const bytes = readFileSync(file);
  bytes[at]! ^= 1;
  writeFileSync(file, bytes);
}

describe('checkPack', () => {
  it('finds a whole pack right, its models run', async () => {
    const result = await checkPack(whole);
    expect(result.problems).toEqual([]);
    expect(result).toMatchObject({
      ok: true,
      counts: { items: 2, files: 17 },
      about: { what: 'pack', name: 'whole' },
    });
  });

  it('opens a ranker and the files of its voices, and misses no model beside it', async () => {
    const parity = join(import.meta.dirname, '../../ranking/parity-pack');
    expect(await checkPack(parity)).toMatchObject({
      ok: true,
      problems: [],
      counts: { items: 60, files: 10 },
    });
    const spoilt = join(folder, 'spoilt-ranker');
    cpSync(parity, spoilt, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(spoilt, 'manifest.json'), 'utf8')) as { files: Asset[] };
    const { file, ...entry } = manifest.files.find((each) => each.file === 'lexical.bin')!;
    const short = await describeAsset(file, new Uint8Array(readFileSync(join(spoilt, file)).subarray(1)));
    writeFileSync(join(spoilt, file), readFileSync(join(spoilt, file)).subarray(1));
    const files = manifest.files.map((each) => (each.file === file ? { ...entry, ...short } : each));
    writeFileSync(join(spoilt, 'manifest.json'), JSON.stringify({ ...manifest, files }));
    const { ok, problems } = await checkPack(spoilt);
    expect([ok, problems[0]!.field]).toEqual([false, 'ranker']);
    expect(problems[0]!.message).toContain('it does not begin with IKTM');
  });

  it('names a file that was cut', async () => {
    const { ok, problems } = await checkSpoilt((pack) => truncateSync(join(pack, 'item-vectors.bin'), 10));
    expect(ok).toBe(false);
    expect(problems).toMatchObject([{ field: 'item-vectors.bin', code: 'wrong-size' }]);
    expect(problems[0]!.message).toContain('has 10 bytes, the manifest says 256');
  });

  it('names a file in which one bit was flipped', async () => {
    const { problems } = await checkSpoilt((pack) => flip(join(pack, 'items.json'), 20));
    expect(problems).toMatchObject([{ field: 'items.json', code: 'wrong-hash' }]);
  });

  it('names a file that is missing', async () => {
    const { problems } = await checkSpoilt((pack) => rmSync(join(pack, 'popularity.bin')));
    expect(problems).toMatchObject([{ field: 'popularity.bin', code: 'missing-file' }]);
  });

  it('names a model file that was flipped', async () => {
    const model = join(folder, 'models/history-encoder/history-encoder.wasm.q8.onnx');
    flip(model, 5_000);
    const { problems } = await checkSpoilt(() => {});
    flip(model, 5_000);
    expect(problems).toMatchObject([
      { field: '../models/history-encoder/history-encoder.wasm.q8.onnx', code: 'wrong-hash' },
    ]);
  });

  it('names both formats when the pack is newer than this reader', async () => {
    const { problems } = await checkSpoilt((pack) => {
      const manifest = JSON.parse(readFileSync(join(pack, 'manifest.json'), 'utf8')) as object;
      writeFileSync(join(pack, 'manifest.json'), JSON.stringify({ ...manifest, format: 'inkling-pack/2' }));
    });
    expect(problems).toMatchObject([{ field: 'manifest.json', code: 'unknown-format' }]);
    expect(problems[0]!.message).toMatch(/inkling-pack\/2.*inkling-pack\/1/);
  });

  it('says what to do when there is no manifest, or it is no JSON', async () => {
    const gone = await checkSpoilt((pack) => rmSync(join(pack, 'manifest.json')));
    expect(gone.problems).toMatchObject([{ code: 'missing-manifest' }]);
    const page = await checkSpoilt((pack) => writeFileSync(join(pack, 'manifest.json'), '<html>'));
    expect(page.problems[0]!.message).toContain('is not JSON');
  });

  it('runs the golden case: weights that say something else are found though every hash is right', async () => {
    const { problems } = await checkSpoilt((pack) => {
      const manifestFile = join(pack, 'manifest.json');
      const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
        models: { 'text-encoder': { golden: unknown }; 'history-encoder': { golden: unknown } };
      };
      const { 'text-encoder': text, 'history-encoder': history } = manifest.models;
      history.golden = text.golden;
      writeFileSync(manifestFile, JSON.stringify(manifest));
    });
    expect(problems).toMatchObject([{ field: 'history-encoder', code: 'golden' }]);
  });
});

describe('checkFeed', () => {
  const check = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return checkFeed(join(folder, name));
  };

  it('is not ok with an error in one row, and counts what is there', async () => {
    const { ok, counts } = await check('a.csv', 'id,title,price\n1,Kettle,9 USD\n1,Kettle again,9 USD\n');
    expect(ok).toBe(false);
    expect(counts).toMatchObject({ rows: 2, items: 1, errors: 1, withPrice: 1, withKind: 0, withUrl: 0 });
    expect(counts.byCode).toEqual({ 'duplicate-id': 1, 'no-kind': 2 });
  });

  it('is ok with warnings alone, and says which hosts learn what was recommended', async () => {
    const rows = [
      'id,title,price,category,image_link',
      '1,Kettle,9 USD,Kettles,https://cdn.example/1.jpg',
      '2,Cup,,Cups,/cup.jpg',
    ];
    const { ok, problems } = await check('b.csv', rows.join('\n'));
    expect(ok).toBe(true);
    expect(problems.map(({ code }) => code)).toEqual(['no-price', 'image-host']);
    expect(problems[1]!.message).toContain('1 pictures lie on cdn.example');
  });
});
