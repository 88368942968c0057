import type { ModelEntry } from '../pack/manifest.ts';
import type { WriteLines } from '../types.ts';
import type { BackendChoice } from './choose-backends.ts';
import { type Loaded, load, type ModelSource, readVocabulary } from './load-models.ts';
import { createWriterModel } from './writer-model.ts';

export interface LoadedWriter extends Loaded {
  write: WriteLines;
  /** The text of each id. */
  pieces: readonly string[];
}

/**
 * Apart from the other models, since the writer has a worker of its own.
 *
 * @throws {ModelLoadError} if no backend gives the golden output.
 */
export async function loadWriter(
  source: ModelSource,
  model: ModelEntry,
  choice: BackendChoice,
): Promise<LoadedWriter> {
  const [loaded, pieces] = await Promise.all([
    load(source, model, choice),
    readVocabulary<string[]>(source, model),
  ]);
  return { ...loaded, write: createWriterModel(loaded.session, model, pieces), pieces };
}
