import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createProblemList, type ProblemList } from '../../catalog/feed-problem.ts';
import { openRanker } from '../../engine/deps-of-pack.ts';
import type { AssetStore } from '../../pack/asset-store.ts';
import { loadPack } from '../../pack/load-pack.ts';
import { type Asset, type PackManifest, packFormats, parsePackManifest } from '../../pack/manifest.ts';
import { decodeGraph } from '../../retrieval/graph.ts';
import { assetsOf } from '../build/find-models.ts';
import { createFolderAssetStore } from '../folder-asset-store.ts';
import { openModels } from '../open-models.ts';
import type { CheckResult } from './check-result.ts';

/** Every file's size and hash, the inside of each, and the golden run of each model on the runtime of browsers. */
export async function checkPack(folder: string): Promise<CheckResult> {
  const problems = createProblemList();
  const store = createFolderAssetStore(folder);
  const attempt = async <T>(
    field: string,
    code: string,
    work: () => T | Promise<T>,
  ): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      problems.add({ level: 'error', field, code, message: (error as Error).message });
      return undefined;
    }
  };

  const raw = await attempt('manifest.json', 'missing-manifest', () => store.readManifest());
  const manifest =
    raw === undefined
      ? undefined
      : await attempt('manifest.json', manifestProblemCode(raw), () =>
          parsePackManifest(raw, 'manifest.json'),
        );
  let assets: Asset[] = [];
  if (manifest) {
    const models = Object.values(manifest.models).filter((model) => model !== undefined);
    assets = [...manifest.files, ...models.flatMap(assetsOf)];
    for (const asset of assets) {
      await attempt(asset.file, await fileProblemCode(folder, asset), () => store.read(asset));
    }
    if (problems.numErrors() === 0) await checkInside(manifest, store, problems, attempt);
  }
  return {
    ok: problems.numErrors() === 0,
    counts: {
      items: manifest?.numItems ?? 0,
      files: assets.length,
      bytes: assets.reduce((sum, { bytes }) => sum + bytes, 0),
      errors: problems.numErrors(),
      warnings: problems.numWarnings(),
      byCode: problems.counts(),
    },
    about: {
      what: 'pack',
      ...(manifest && { name: manifest.name, version: manifest.version, format: manifest.format }),
    },
    problems: problems.list(),
  };
}

type Attempt = <T>(field: string, code: string, work: () => T | Promise<T>) => Promise<T | undefined>;

async function checkInside(
  manifest: PackManifest,
  store: AssetStore,
  problems: ProblemList,
  attempt: Attempt,
) {
  const pack = await attempt('manifest.json', 'inside', () => loadPack(store));
  for (const role of ['neighbors', 'transitions'] as const) {
    const bytes = pack?.[role];
    if (!bytes) continue;
    const graph = await attempt(`${role}.bin`, 'inside', () => decodeGraph(bytes, `${role}.bin`));
    if (graph && graph.numItems !== manifest.numItems) {
      const message = `${role}.bin is of ${graph.numItems} items, the pack has ${manifest.numItems}: build the pack again`;
      problems.add({ level: 'error', field: `${role}.bin`, code: 'inside', message });
    }
  }
  if (pack?.ranker) {
    await attempt('ranker', 'inside', () => openRanker(pack, undefined, undefined));
  }
  const numWithoutId = pack ? pack.items.length - new Set(pack.items.map(({ id }) => id)).size : 0;
  if (numWithoutId > 0) {
    const message = `${numWithoutId} items share their id with another: build the pack again from a checked feed`;
    problems.add({ level: 'error', field: 'items.json', code: 'duplicate-id', message });
  }
  const models = await openModels(manifest, store);
  for (const [role, open] of [
    ['text-encoder', models.openText],
    ['history-encoder', models.openHistory],
    ['writer', models.openWriter],
  ] as const) {
    const model = manifest.models[role];
    if (!model) {
      // Lists need no reasons written, nor a shop's own ranker any of the models.
      if (role === 'writer' || pack?.ranker) continue;
      const message = `the pack has no ${role}: lists will rest on the words, neighbours and popularity alone`;
      problems.add({ level: 'warning', field: role, code: 'no-model', message });
      continue;
    }
    if (model.dimensions !== manifest.dimensions) {
      const message = `${role} makes vectors of ${model.dimensions}, the pack holds vectors of ${manifest.dimensions}: build the pack with this model`;
      problems.add({ level: 'error', field: role, code: 'model-mismatch', message });
    }
    await attempt(role, 'golden', async () => (await open())?.dispose());
  }
}

function manifestProblemCode(raw: unknown): string {
  const format = (raw as { format?: unknown } | null)?.format;
  const isNewer = typeof format === 'string' && !(packFormats as readonly string[]).includes(format);
  return isNewer ? 'unknown-format' : 'bad-manifest';
}

/** What will be wrong with a file, if something is. */
async function fileProblemCode(folder: string, asset: Asset): Promise<string> {
  const found = await stat(join(folder, asset.file)).catch(() => undefined);
  if (!found) return 'missing-file';
  return found.size === asset.bytes ? 'wrong-hash' : 'wrong-size';
}
