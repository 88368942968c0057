import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { InputShapeError, ModelLoadError, ModelMismatchError } from '../errors.ts';
import type { ModelEntry, ModelVariant } from '../pack/manifest.ts';
import type { Device, Dtype } from '../types.ts';
import { inTurn } from './in-turn.ts';
import type { Runtime } from './runtime.ts';

export interface TensorData {
  /** `int64` is given as int32 and widened. */
  dtype: 'float32' | 'int32' | 'int64';
  dims: readonly number[];
  data: Float32Array | Int32Array;
}

/** A model ready to run on one device. Owns native memory: dispose it where it was made. */
export interface ModelSession {
  readonly device: Device;
  readonly dtype: Dtype;
  /** Outputs are copies that outlive the run, whole numbers too as float32, which is exact up to 2^24. */
  run(inputs: Record<string, TensorData>): Promise<Record<string, Float32Array>>;
  dispose(): Promise<void>;
}

/**
 * @param logSeverity  0 prints where every node was placed, which a test reads; 3 (errors only) otherwise.
 * @throws {ModelLoadError} if the runtime refuses the file.
 * @throws {ModelMismatchError} if its inputs or outputs are not those of the manifest.
 */
export async function createModelSession(
  ort: Runtime,
  model: ModelEntry,
  variant: ModelVariant,
  bytes: Uint8Array<ArrayBuffer>,
  logSeverity: 0 | 1 | 2 | 3 | 4 = 3,
): Promise<ModelSession> {
  let session: InferenceSession;
  try {
    session = await inTurn(ort, () =>
      ort.InferenceSession.create(bytes, {
        executionProviders: [variant.device],
        graphOptimizationLevel: 'all',
        logSeverityLevel: logSeverity,
        ...(logSeverity === 0 && { logVerbosityLevel: 1 }),
      }),
    );
  } catch (cause) {
    throw new ModelLoadError(`${variant.file} could not be opened on ${variant.device}: ${String(cause)}`, {
      cause,
    });
  }
  try {
    expectNames(variant.file, 'inputs', session.inputNames, model.inputs);
    expectNames(variant.file, 'outputs', session.outputNames, model.outputs);
  } catch (error) {
    await inTurn(ort, () => session.release());
    throw error;
  }

  const runOne = async (inputs: Record<string, TensorData>) => {
    const feeds: Record<string, Tensor> = {};
    const results: Record<string, Float32Array> = {};
    let fetched: Record<string, Tensor> = {};
    try {
      for (const { name } of model.inputs) feeds[name] = toTensor(ort, variant.file, name, inputs[name]);
      fetched = await session.run(feeds);
      for (const { name } of model.outputs) {
        results[name] = copyData(await fetched[name]!.getData());
      }
      return results;
    } finally {
      for (const tensor of [...Object.values(feeds), ...Object.values(fetched)]) tensor.dispose();
    }
  };

  return {
    device: variant.device,
    dtype: variant.dtype,
    run: (inputs) => inTurn(ort, () => runOne(inputs)),
    dispose: () => inTurn(ort, () => session.release()),
  };
}

function toTensor(ort: Runtime, file: string, name: string, input: TensorData | undefined): Tensor {
  if (!input) throw new InputShapeError(`${file}: the input '${name}' was not given`);
  const size = input.dims.reduce((product, dim) => product * dim, 1);
  if (size !== input.data.length) {
    throw new InputShapeError(
      `${file}: '${name}' has dims [${input.dims.join(', ')}], which is ${size} values, but ${input.data.length} were given`,
    );
  }
  if (input.dtype === 'int64') {
    return new ort.Tensor('int64', BigInt64Array.from(input.data as Int32Array, BigInt), input.dims);
  }
  return input.dtype === 'int32'
    ? new ort.Tensor('int32', input.data as Int32Array, input.dims)
    : new ort.Tensor('float32', input.data as Float32Array, input.dims);
}

const copyData = (data: Tensor.DataType): Float32Array =>
  data instanceof BigInt64Array
    ? Float32Array.from(data as ArrayLike<bigint>, Number)
    : new Float32Array(data as Float32Array);

function expectNames(file: string, what: string, found: readonly string[], expected: { name: string }[]) {
  const wanted = expected.map(({ name }) => name);
  if (found.length !== wanted.length || wanted.some((name) => !found.includes(name))) {
    throw new ModelMismatchError(
      `${file} has ${what} ${found.join(', ')}, the manifest says ${wanted.join(', ')}: export the model and its manifest together`,
    );
  }
}
