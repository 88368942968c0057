import type { RuntimeFiles } from '../inference/runtime.ts';
import type { AssetStore } from '../pack/asset-store.ts';
import { parsePackManifest } from '../pack/manifest.ts';
import type { ReasonEngine } from '../reasons/writer/engine.ts';
import { createOwnEngine } from '../reasons/writer/own-engine.ts';
import type { WriterConfig } from './api.ts';
import type { OpenedEngine } from './writer-host.ts';

/** Four facts and a line of the longest sort: after it the runtime's code is warm. */
const warmUp: Parameters<ReasonEngine['draft']>[0] = [
  {
    itemId: '',
    language: 'en',
    facts: [{ kind: 'item', words: 'kettle', isNamable: true, evidence: [] }],
    title: '',
    voice: 'plain',
    length: 2,
    seed: 1,
  },
];

/**
 * The pack's own writer and its text encoder, warm.
 *
 * @throws {Error} where the pack has none, or no backend gives its golden lines.
 */
export async function openOwnWriter(
  config: WriterConfig,
  store: AssetStore,
  files: RuntimeFiles,
): Promise<OpenedEngine> {
  const [manifest, { chooseForPack, loadTextEncoder }, { loadWriter }] = await Promise.all([
    store.readManifest().then((json) => parsePackManifest(json, 'manifest.json')),
    import('../inference/load-models.ts'),
    import('../inference/load-writer.ts'),
  ]);
  const { writer: model, 'text-encoder': textModel } = manifest.models;
  if (!model || !textModel) throw new Error('the pack has no writer');
  const source = { manifest, store, files, device: config.device };
  const choice = await chooseForPack(source);
  // Together, so that the files of one are fetched while the other is opened.
  const [text, loaded] = await Promise.all([
    loadTextEncoder(source, textModel, choice),
    loadWriter(source, model, choice),
  ]);
  const engine = createOwnEngine({
    id: `${model.name}@${loaded.sha256.slice(0, 12)}`,
    encodeText: text.encode,
    write: loaded.write,
    pieces: loaded.pieces,
    dimensions: model.dimensions,
    maxTokens: model.maxTokens!,
    leastSure: model.leastSure,
  });
  await engine.draft(warmUp, { aborted: false, throwIfAborted() {} });
  return { engine, device: loaded.device, dtype: loaded.dtype, reasons: loaded.reasons };
}
