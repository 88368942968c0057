import { ModelMismatchError } from '../errors.ts';
import type { ModelSession, TensorData } from './model-session.ts';

/** Outputs always carry `data`. */
interface StoredTensor {
  dtype: TensorData['dtype'];
  dims: number[];
  data?: number[];
  /** Instead of `data`, where bytes count: vectors in 127ths. */
  int127?: number[];
}

/** Inputs and the outputs that PyTorch gave for them. */
export interface GoldenCase {
  inputs: Record<string, StoredTensor>;
  outputs: Record<string, StoredTensor>;
}

/** @returns The largest absolute difference between what the session gives and what PyTorch gave. */
export async function differenceFromGolden(session: ModelSession, golden: GoldenCase): Promise<number> {
  const inputs: Record<string, TensorData> = {};
  for (const [name, { dtype, dims, int127, data = int127!.map((value) => value / 127) }] of Object.entries(
    golden.inputs,
  )) {
    inputs[name] = {
      dtype,
      dims,
      data: dtype === 'float32' ? Float32Array.from(data) : Int32Array.from(data),
    };
  }
  const outputs = await session.run(inputs);
  let worst = 0;
  for (const [name, expected] of Object.entries(golden.outputs)) {
    const found = outputs[name];
    const data = expected.data!;
    if (found?.length !== data.length) return Number.POSITIVE_INFINITY;
    for (let i = 0; i < found.length; i++) {
      const difference = Math.abs(found[i]! - data[i]!);
      // A driver that returns NaN must fail, and NaN compares as false.
      if (!(difference <= worst)) worst = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference;
    }
  }
  return worst;
}

/**
 * A wrong GPU is never trusted: the golden case is run after load, which warms the session up as well.
 *
 * @throws {ModelMismatchError} if the difference is larger than the tolerance.
 */
export async function expectGolden(
  session: ModelSession,
  golden: GoldenCase,
  tolerance: number,
): Promise<void> {
  const difference = await differenceFromGolden(session, golden);
  if (difference > tolerance) {
    throw new ModelMismatchError(
      `the golden case came out ${difference} away from PyTorch on ${session.device}; up to ${tolerance} is right`,
    );
  }
}
