import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { ModelLoadError } from '../../errors.ts';
import type { Device, Dtype } from '../../types.ts';
import type { Backend } from '../choose-backends.ts';
import { inTurn } from '../in-turn.ts';
import type { Runtime } from '../runtime.ts';
import { createCacheTensors } from './cache-tensors.ts';
import { type ChosenFile, findWeightFiles } from './choose-file.ts';
import type { DecoderConfig } from './decoder-config.ts';
import { checkGraph, type DecoderGraph } from './decoder-graph.ts';
import type { ModelFiles } from './model-files.ts';

/** Keys and values of B rows of T tokens, by the names of the inputs they go into. */
export type DecoderCache = Readonly<Record<string, Tensor>>;

/** S new tokens for each of B rows, behind T that the cache holds. */
export interface DecoderStep {
  numRows: number;
  /** [B, S] */
  ids: Int32Array;
  /** 1 where a token counts, 0 where there is none: [B, T + S]. */
  mask: Int32Array;
  /** A token's place among those that count: [B, S]. */
  positions: Int32Array;
  /** Absent: T is 0. Still good afterwards. */
  cache?: DecoderCache | undefined;
}

export interface DecoderOutput {
  /** After the last of the new tokens, [V] for each row. */
  logits: Float32Array[];
  /** Of T + S tokens. Whoever asked for it releases it. */
  cache: DecoderCache;
}

/** A decoder ready to run. Owns native memory: dispose it where it was made. */
export interface DecoderSession {
  readonly device: Device;
  readonly dtype: Dtype;
  step(step: DecoderStep): Promise<DecoderOutput>;
  /** The cache of one row as that of several; undefined where it lies on a GPU. */
  repeat(cache: DecoderCache, numRows: number): DecoderCache | undefined;
  release(cache: DecoderCache): void;
  dispose(): Promise<void>;
}

/** Where converters said that a float16 may come, there may be one of two forms, as the browser has the type or not. */
function toFloats(data: Tensor.DataType): Float32Array {
  if (data instanceof Float32Array) return data;
  if (!(data instanceof Uint16Array)) return Float32Array.from(data as ArrayLike<number>);
  return Float32Array.from(data, (bits) => {
    const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
    if (exponent === 0) return sign * fraction * 2 ** -24;
    if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  });
}

/**
 * Opens a graph of a hosted model.
 *
 * @throws {ModelLoadError} if the runtime refuses it, or a file with its weights is missing.
 * @throws {ModelMismatchError} if it is no decoder with past keys and values, or not that of the config.
 */
export async function createDecoderSession(
  ort: Runtime,
  files: ModelFiles,
  chosen: ChosenFile,
  config: DecoderConfig,
  backend: Backend,
): Promise<DecoderSession> {
  const { device } = backend;
  const where = `${files.where}${chosen.file}`;
  const externalData = await readWeights(files, chosen);
  const isOnGpu = device === 'webgpu';
  let session: InferenceSession;
  try {
    session = await inTurn(ort, () =>
      ort.InferenceSession.create(chosen.bytes, {
        executionProviders: [device],
        graphOptimizationLevel: 'all',
        logSeverityLevel: 3,
        externalData,
        // Keys and values go from step to step and are never read here.
        ...(isOnGpu && { preferredOutputLocation: gpuPlaces(config) }),
      }),
    );
  } catch (cause) {
    throw new ModelLoadError(`${where} could not be opened on ${device}: ${String(cause)}`, { cause });
  }
  let graph: DecoderGraph;
  try {
    graph = checkGraph(session, config, where);
  } catch (error) {
    await inTurn(ort, () => session.release());
    throw error;
  }
  const { emptyCache, repeatCache } = createCacheTensors(ort, graph, config);

  const runOne = async ({ numRows, ids, mask, positions, cache }: DecoderStep): Promise<DecoderOutput> => {
    const [numNew, numSeen] = [ids.length / numRows, mask.length / numRows];
    const whole = (data: Int32Array, ...dims: number[]) =>
      new ort.Tensor('int64', BigInt64Array.from(data, BigInt), dims);
    const past = cache ?? emptyCache(numRows);
    const feeds: Record<string, Tensor> = {
      input_ids: whole(ids, numRows, numNew),
      attention_mask: whole(mask, numRows, numSeen),
      ...(graph.hasPositions && { position_ids: whole(positions, numRows, numNew) }),
      ...(graph.logitsToKeep && { [graph.logitsToKeep]: whole(Int32Array.of(1)) }),
      ...past,
    };
    const fetched = await session.run(feeds);
    const { logits } = fetched;
    const all = toFloats(await logits!.getData());
    const numTold = logits!.dims[1]!;
    const width = logits!.dims[2]!;
    logits!.dispose();
    if (!cache) for (const tensor of Object.values(past)) tensor.dispose();
    return {
      logits: Array.from({ length: numRows }, (_, row) => {
        const start = ((row + 1) * numTold - 1) * width;
        return all.slice(start, start + width);
      }),
      cache: Object.fromEntries(graph.cacheNames.map(({ past, present }) => [past, fetched[present]!])),
    };
  };

  return {
    device,
    dtype: chosen.dtype,
    step: (step) => inTurn(ort, () => runOne(step)),
    repeat: (cache, numRows) => (isOnGpu ? undefined : repeatCache(cache, numRows)),
    release(cache) {
      for (const tensor of Object.values(cache)) tensor.dispose();
    },
    dispose: () => inTurn(ort, () => session.release()),
  };
}

const gpuPlaces = ({ numLayers }: DecoderConfig): Record<string, 'gpu-buffer'> =>
  Object.fromEntries(
    Array.from({ length: numLayers }, (_, layer) => layer).flatMap((layer) =>
      ['key', 'value'].map((part) => [`present.${layer}.${part}`, 'gpu-buffer'] as const),
    ),
  );

async function readWeights({ where, read }: ModelFiles, { file, bytes }: ChosenFile) {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return Promise.all(
    findWeightFiles(bytes).map(async (path) => {
      const data = await read(`${folder}${path}`);
      if (data) return { path, data };
      throw new ModelLoadError(
        `${where}${folder}${path} is missing: ${file} keeps its weights in it; upload both, side by side`,
      );
    }),
  );
}
