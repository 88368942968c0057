import golden from '../../public/models/history-encoder/golden.json?url';
import weights from '../../public/models/history-encoder/history-encoder.wasm.q8.onnx?url';
import manifestJson from '../../public/models/history-encoder/manifest.json';
import type { EngineModels } from '../engine.ts';
import { chooseForPack, loadHistoryEncoder, type ModelSource } from '../inference/load-models.ts';
import { runtimeUrls } from '../inference/runtime-urls.ts';
import type { AssetStore } from '../pack/asset-store.ts';
import { packFormats, parseModelManifest } from '../pack/manifest.ts';

const places: Record<string, string> = { 'golden.json': golden, 'history-encoder.wasm.q8.onnx': weights };

/** The history encoder that packs of `inkling build` name, on WebAssembly after its golden run, as a worker opens it. */
export async function openBenchEncoder(): Promise<{ models: EngineModels; dimensions: number }> {
  const { format: _, role: __, ...entry } = parseModelManifest(manifestJson, 'manifest.json');
  const store: AssetStore = {
    readManifest: () => Promise.reject(new Error('there is no pack to this model')),
    read: async ({ file }) => new Uint8Array(await (await fetch(places[file]!)).arrayBuffer()),
    bytesRead: () => 0,
    warnings: () => [],
  };
  const source: ModelSource = {
    manifest: {
      format: packFormats[0],
      name: 'made-up',
      version: '0',
      languages: ['en'],
      numItems: 1,
      dimensions: entry.dimensions,
      vectorScale: 1,
      files: [],
      models: { 'history-encoder': entry },
    },
    store,
    files: runtimeUrls,
    device: 'wasm',
  };
  const { encode, device, dtype, sha256 } = await loadHistoryEncoder(
    source,
    entry,
    await chooseForPack(source),
  );
  return { models: { encodeHistory: encode, hash: sha256, device, dtype }, dimensions: entry.dimensions };
}
