import {
  chooseForPack,
  loadHistoryEncoder,
  loadTextEncoder,
  type ModelSource,
} from '../inference/load-models.ts';
import { loadWriter } from '../inference/load-writer.ts';
import type { AssetStore } from '../pack/asset-store.ts';
import type { PackManifest } from '../pack/manifest.ts';
import { readRuntimeWasm } from './package-root.ts';

/**
 * The models of a manifest, each opened when asked for, on the runtime and with the weights that browsers get on
 * WASM, after its golden run. Undefined for a model that the manifest does not name.
 */
export async function openModels(manifest: PackManifest, store: AssetStore) {
  const source: ModelSource = { manifest, store, files: { wasm: await readRuntimeWasm() }, device: 'wasm' };
  const choice = await chooseForPack(source);
  const { 'text-encoder': text, 'history-encoder': history, writer } = manifest.models;
  return {
    openText: async () => text && (await loadTextEncoder(source, text, choice)),
    openHistory: async () => history && (await loadHistoryEncoder(source, history, choice)),
    openWriter: async () => writer && (await loadWriter(source, writer, choice)),
  };
}
