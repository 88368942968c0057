import { ModelLoadError } from '../errors.ts';
import type { Asset, ModelEntry } from '../pack/manifest.ts';
import type { BackendChoice } from './choose-backends.ts';
import { expectGolden, type GoldenCase } from './golden.ts';
import { createModelSession, type ModelSession } from './model-session.ts';
import { loadRuntime, type RuntimeFiles } from './runtime.ts';

export interface LoadModelOptions {
  model: ModelEntry;
  choice: BackendChoice;
  files: RuntimeFiles;
  read: (asset: Asset) => Promise<Uint8Array<ArrayBuffer>>;
  logSeverity?: 0 | 3;
}

export interface LoadedModel {
  session: ModelSession;
  /** Hash of the variant that runs: part of what stored interests are stamped with. */
  sha256: string;
  /** What was tried before and why it did not serve. */
  reasons: string[];
}

/**
 * Opens a model on the first backend that gives the golden output.
 *
 * @throws {ModelLoadError} with every reason when none does.
 */
export async function loadModel(options: LoadModelOptions): Promise<LoadedModel> {
  const { model, choice, files, read, logSeverity = 3 } = options;
  const reasons = [...choice.reasons];
  // The golden case is asked for at once, so that it does not wait for the runtime.
  const golden = read(model.golden).then(
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as GoldenCase,
  );
  golden.catch(() => undefined);
  for (const backend of choice.backends) {
    const variant = model.variants.find(({ device }) => device === backend.device);
    if (!variant) {
      reasons.push(`${model.name} has no variant for ${backend.device}`);
      continue;
    }
    let session: ModelSession | undefined;
    try {
      const [ort, bytes] = await Promise.all([loadRuntime(backend, files, logSeverity === 0), read(variant)]);
      session = await createModelSession(ort, model, variant, bytes, logSeverity);
      await expectGolden(session, await golden, model.tolerance[backend.device]);
      return { session, sha256: variant.sha256, reasons };
    } catch (error) {
      await session?.dispose().catch(() => undefined);
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new ModelLoadError(reasons.join('; ') || `${model.name} has no variant that can run here`);
}
