import { ModelLoadError, ModelMismatchError } from '../../errors.ts';
import type { Device, Dtype } from '../../types.ts';
import { type Backend, chooseBackends, type DeviceWish } from '../choose-backends.ts';
import { type DeviceFacts, readDeviceFacts } from '../device-facts.ts';
import { loadRuntime, type RuntimeFiles } from '../runtime.ts';
import { canBatch } from './can-batch.ts';
import { chooseFile } from './choose-file.ts';
import { readDecoderConfig } from './decoder-config.ts';
import { createDecoderSession, type DecoderSession } from './decoder-session.ts';
import { loadDecoderTokenizer } from './decoder-tokenizer.ts';
import { type ModelFiles, needJson, readJson } from './model-files.ts';
import { type AnswerOptions, type AnswerWriter, createAnswerWriter } from './write-answers.ts';

export interface HostedDecoderOptions {
  files: ModelFiles;
  runtime: RuntimeFiles;
  device: DeviceWish;
  /** Default: what suits the device best of what the folder has. */
  dtype?: Dtype | undefined;
  /** Default: as this device is. */
  facts?: DeviceFacts;
  answers?: Partial<Pick<AnswerOptions, 'maxTokens' | 'temperature' | 'minP' | 'deadlineMs'>>;
}

export interface HostedDecoder extends AnswerWriter {
  /** The folder's name and the form that runs. */
  id: string;
  device: Device;
  dtype: Dtype;
  batch: number;
  /** What was tried before and why it did not serve. */
  reasons: string[];
  dispose(): Promise<void>;
}

/** Rows side by side where the graph allows: more keep a slow device from showing its first line. */
const maxBatch = 4;
/** Some five times what a card's line takes in either language, and little of what a model wants to say of itself. */
const usualAnswers = { maxTokens: 24, temperature: 0.6, minP: 0.1, deadlineMs: 10_000 };

const nameOf = (where: string): string => where.replace(/\/+$/, '').split('/').at(-1) || 'hosted';

/**
 * Opens a causal decoder that a shop hosts, in the layout of Hugging Face: `config.json`, `tokenizer.json` and
 * `onnx/model*.onnx` with past keys and values.
 *
 * @throws {ModelLoadError | ModelMismatchError} that says which file of the folder is wrong, and how to mend it.
 */
export async function openHostedDecoder(options: HostedDecoderOptions): Promise<HostedDecoder> {
  const { files, runtime, device: wish, dtype } = options;
  // Small files first: a folder that is wrong is found before its weights are fetched.
  const [json, generation = {}, tokenizer] = await Promise.all([
    needJson(files, 'config.json'),
    readJson(files, 'generation_config.json'),
    loadDecoderTokenizer(files),
  ]);
  const config = readDecoderConfig(json, generation, files.where);
  const endIds = [...new Set([...config.endIds, ...tokenizer.endIds])];
  if (endIds.length === 0) {
    throw new ModelMismatchError(
      `${files.where}generation_config.json names no eos_token_id, nor does config.json: the model could not end a line`,
    );
  }
  const facts = options.facts ?? (await readDeviceFacts(wish !== 'wasm'));
  // A language model is never too small for a GPU.
  const choice = chooseBackends(facts, wish, Number.POSITIVE_INFINITY);
  const { session, reasons, isBatching } = await openFirst(
    choice.backends,
    choice.reasons,
    async (backend) => {
      const chosen = await chooseFile(files, {
        device: backend.device,
        hasF16: facts.shaderF16 ?? false,
        dtype,
      });
      return createDecoderSession(await loadRuntime(backend, runtime), files, chosen, config, backend);
    },
  );
  const batch = isBatching ? maxBatch : 1;
  const writer = createAnswerWriter(session, tokenizer, {
    ...usualAnswers,
    ...options.answers,
    ...{ endIds, batch, maxPositions: config.maxPositions },
  });
  return {
    id: `${nameOf(files.where)}@${session.dtype}`,
    device: session.device,
    dtype: session.dtype,
    batch,
    reasons,
    write: writer.write,
    async dispose() {
      writer.dispose();
      await session.dispose();
    },
  };
}

/** The first backend on which the model opens and gives numbers. */
async function openFirst(
  backends: readonly Backend[],
  known: readonly string[],
  open: (backend: Backend) => Promise<DecoderSession>,
): Promise<{ session: DecoderSession; reasons: string[]; isBatching: boolean }> {
  const reasons = [...known];
  for (const backend of backends) {
    let session: DecoderSession | undefined;
    try {
      session = await open(backend);
      return { session, reasons, isBatching: await canBatch(session) };
    } catch (error) {
      await session?.dispose().catch(() => undefined);
      // What is wrong with the folder is wrong on every device.
      if (error instanceof ModelMismatchError) throw error;
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new ModelLoadError(reasons.join('; ') || 'no device can run the hosted model');
}
