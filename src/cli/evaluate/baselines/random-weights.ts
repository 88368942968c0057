import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ModelLoadError } from '../../../errors.ts';
import type { ModelEntry, PackManifest } from '../../../pack/manifest.ts';
import { modelFormats } from '../../../pack/manifest.ts';
import { writePack } from '../../../pack/write-pack.ts';
import type { Item } from '../../../types.ts';
import { encodeItems } from '../../build/encode-items.ts';
import { assetsOf, findModels, moveEntry } from '../../build/find-models.ts';
import { prepareRanking } from '../../build/prepare-ranking.ts';
import { rankingTexts } from '../../build/ranking-text.ts';
import { createFolderAssetStore } from '../../folder-asset-store.ts';
import { openModels } from '../../open-models.ts';
import { type OpenedPack, openPack } from '../../open-pack.ts';
import { findPackageRoot } from '../../package-root.ts';

const seed = 0;

/**
 * The same pack with both models' weights drawn at random and its items encoded anew by them: same shapes, same log,
 * same ranking, no skill. What it scores is what the model's row would score if training had taught nothing.
 *
 * @param folder  Of the pack that `opened` is.
 * @param items   In pack order, with their texts: a pack may hold ids alone.
 * @throws {ModelLoadError} if the weights cannot be drawn.
 */
export async function openRandomPack(
  folder: string,
  opened: OpenedPack,
  items: readonly Item[],
): Promise<OpenedPack> {
  const place = await mkdtemp(join(tmpdir(), 'inkling-random-'));
  try {
    const { manifest, popularity, neighbors, transitions, ranker } = opened.pack;
    await randomizeModels(folder, manifest, join(place, 'models'));
    const models = await findModels(join(place, 'models'));
    const entries = Object.fromEntries(
      models.map(({ role, entry }) => [role, moveEntry(entry, `models/${role}`)]),
    );
    const { openText } = await openModels({ ...manifest, models: entries }, createFolderAssetStore(place));
    const encoder = await openText();
    if (!encoder) throw new ModelLoadError(`pack '${manifest.name}' names no text encoder to draw at random`);
    const vectors = await encodeItems(items, encoder.encode, manifest.dimensions);
    const ranking =
      ranker?.vectors &&
      (await encodeItems(items, encoder.encode, manifest.dimensions, undefined, rankingTexts));
    await encoder.dispose();
    const { files } = await writePack({
      name: `${manifest.name}-random`,
      items,
      vectors,
      dimensions: manifest.dimensions,
      popularity,
      models: entries,
      ...(neighbors && { neighbors }),
      ...(transitions && { transitions }),
      // Words are counted and not learned, so they stay.
      ...(ranker && ranking && prepareRanking(ranker.spec, items, ranking, manifest.dimensions)),
    });
    for (const file of files) await writeFile(join(place, file.file), file.bytes);
    return await openPack(place);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Each model of a pack into a folder of its own with a manifest of its own, then through the script that redraws it. */
async function randomizeModels(folder: string, manifest: PackManifest, out: string): Promise<void> {
  const store = createFolderAssetStore(folder);
  const script = join(findPackageRoot(), 'scripts/randomize-weights.mjs');
  // The writer ranks nothing.
  for (const role of ['text-encoder', 'history-encoder'] as const) {
    const entry = manifest.models[role];
    if (!entry) continue;
    const source = join(out, `../trained/${role}`);
    const target = join(out, role);
    await mkdir(source, { recursive: true });
    for (const asset of assetsOf(entry)) {
      await writeFile(join(source, basename(asset.file)), await store.read(asset));
    }
    const own = { format: modelFormats[0], role, ...renameAssets(entry) };
    await writeFile(join(source, 'manifest.json'), JSON.stringify(own));
    const { status, stderr } = spawnSync(process.execPath, [script, source, target, '--seed', String(seed)], {
      encoding: 'utf8',
    });
    if (status !== 0) {
      throw new ModelLoadError(`the weights of ${entry.name} could not be drawn at random: ${stderr.trim()}`);
    }
  }
}

/** Files named as they stand in the model's own folder, not as the pack names them. */
function renameAssets(entry: ModelEntry): ModelEntry {
  const prefixLength = dirname(entry.golden.file).length + 1;
  const rename = <A extends { file: string }>(asset: A): A => ({
    ...asset,
    file: asset.file.slice(prefixLength),
  });
  return {
    ...entry,
    variants: entry.variants.map(rename),
    golden: rename(entry.golden),
    ...(entry.vocabulary && { vocabulary: rename(entry.vocabulary) }),
  };
}
