import type { AssetStore } from '../pack/asset-store.ts';
import type { ModelEntry, PackManifest } from '../pack/manifest.ts';
import type { Device, Dtype, EncodeHistory, EncodeText } from '../types.ts';
import { type BackendChoice, chooseBackends, type DeviceWish } from './choose-backends.ts';
import { readDeviceFacts } from './device-facts.ts';
import { createHistoryEncoder } from './history-encoder.ts';
import { loadModel } from './load-model.ts';
import type { RuntimeFiles } from './runtime.ts';
import { createTextEncoder } from './text-encoder.ts';

export interface Loaded {
  device: Device;
  dtype: Dtype;
  /** Hash of the variant that runs. */
  sha256: string;
  /** What was tried before and why it did not serve. */
  reasons: string[];
  dispose(): Promise<void>;
}

export interface LoadedEncoder<T> extends Loaded {
  encode: T;
}

export interface ModelSource {
  manifest: PackManifest;
  store: AssetStore;
  files: RuntimeFiles;
  device: DeviceWish;
  logSeverity?: 0 | 3;
}

/** Which backends this device offers to the models of a pack. */
export async function chooseForPack({ manifest, device }: ModelSource): Promise<BackendChoice> {
  const facts = await readDeviceFacts(device !== 'wasm');
  const models = Object.values(manifest.models).filter((model) => model !== undefined);
  const modelBytes = models.reduce(
    (sum, model) => sum + Math.min(...model.variants.map(({ bytes }) => bytes)),
    0,
  );
  return chooseBackends(facts, device, modelBytes);
}

/** @throws {ModelLoadError} if no backend gives the golden output. */
export async function loadHistoryEncoder(
  source: ModelSource,
  model: ModelEntry,
  choice: BackendChoice,
): Promise<LoadedEncoder<EncodeHistory>> {
  const loaded = await load(source, model, choice);
  return { ...loaded, encode: createHistoryEncoder(loaded.session, model.dimensions) };
}

/** @throws {ModelLoadError} as `loadHistoryEncoder`. */
export async function loadTextEncoder(
  source: ModelSource,
  model: ModelEntry,
  choice: BackendChoice,
): Promise<LoadedEncoder<EncodeText>> {
  const [loaded, json] = await Promise.all([
    load(source, model, choice),
    readVocabulary<object>(source, model),
  ]);
  return {
    ...loaded,
    encode: createTextEncoder(loaded.session, json, model.dimensions, model.maxTokens ?? 32),
  };
}

/** The parsed vocabulary file of a model. */
export async function readVocabulary<T>({ store }: ModelSource, { vocabulary }: ModelEntry): Promise<T> {
  if (!vocabulary) throw new Error('no vocabulary is named');
  return JSON.parse(new TextDecoder().decode(await store.read(vocabulary)));
}

/** @throws {ModelLoadError} if no backend gives the golden output. */
export async function load(source: ModelSource, model: ModelEntry, choice: BackendChoice) {
  const { session, sha256, reasons } = await loadModel({
    model,
    choice,
    files: source.files,
    read: (asset) => source.store.read(asset),
    ...(source.logSeverity !== undefined && { logSeverity: source.logSeverity }),
  });
  return {
    session,
    sha256,
    reasons,
    device: session.device,
    dtype: session.dtype,
    dispose: () => session.dispose(),
  };
}
