import { loadModel } from '../../inference/load-model.ts';
import { runtimeUrls } from '../../inference/runtime-urls.ts';
import { createTextEncoder } from '../../inference/text-encoder.ts';
import { createWriterModel } from '../../inference/writer-model.ts';
import { type Asset, type ModelEntry, parseModelManifest } from '../../pack/manifest.ts';
import { createVocabulary } from '../../reasons/writer/vocabulary.ts';
import type { EncodeText, Language, WriteLines } from '../../types.ts';

export interface OpenWriter {
  model: ModelEntry;
  isTrained: boolean;
  encode: EncodeText;
  write: WriteLines;
  pieces: readonly string[];
  endId: number;
  /** Pieces of the other language, which the product forbids; none where the pieces are made up. */
  bannedIds(language: Language): readonly number[];
}

const choice = { backends: [{ device: 'wasm', runtime: 'wasm' } as const], reasons: [] };

/** A model in a folder of its own, its golden case passed, and its vocabulary. */
async function openFolder(address: URL) {
  const read = async ({ file }: Pick<Asset, 'file'>) => {
    const response = await fetch(new URL(file, address));
    if (!response.ok) throw new Error(`${response.status} for ${file}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const readJson = async (file: string) => JSON.parse(new TextDecoder().decode(await read({ file })));
  const model = parseModelManifest(await readJson('manifest.json'), 'manifest.json');
  const [{ session }, vocabulary] = await Promise.all([
    loadModel({ model, choice, files: runtimeUrls, read }),
    readJson(model.vocabulary!.file),
  ]);
  return { model, session, vocabulary };
}

/** The writer and the text encoder that reads its facts, as the writer's own worker opens them. */
export async function openWriter(textEncoder: string, writer: string): Promise<OpenWriter> {
  const [text, { model, session, vocabulary }] = await Promise.all([
    openFolder(new URL(textEncoder)),
    openFolder(new URL(writer)),
  ]);
  const pieces: string[] = vocabulary;
  // Whoever makes a writer up says so; trained ones have figures there.
  const isTrained = (model.metrics as { trained?: boolean } | undefined)?.trained !== false;
  const { bannedIds } = createVocabulary(pieces);
  return {
    model,
    isTrained,
    pieces,
    encode: createTextEncoder(
      text.session,
      text.vocabulary,
      text.model.dimensions,
      text.model.maxTokens ?? 32,
    ),
    write: createWriterModel(session, model, pieces),
    endId: pieces.indexOf('<end>'),
    bannedIds: (language) => (isTrained ? bannedIds(language) : []),
  };
}
