import { decomposeSymmetric } from './eigen.ts';

/** Of each axis' variance, that it is divided by. */
const power = 0.3;
/** Of the greatest variance: axes that hold nothing are not blown up. */
const floor = 1e-3;

export interface Whitening {
  /** Shape [D]. */
  mean: Float32Array;
  /** Symmetric, row-major, shape [D, D]. */
  matrix: Float32Array;
}

/**
 * A catalogue of one trade crowds into a few directions, where everything is like everything: the mean is taken off and each
 * axis divided by a power of its variance. Made from the catalogue's own vectors: no log, no training.
 *
 * @param vectors  Row-major, shape [M, D].
 */
export function learnWhitening(vectors: Float32Array, dimensions: number): Whitening {
  const numItems = vectors.length / dimensions;
  const mean = new Float64Array(dimensions);
  for (let at = 0; at < vectors.length; at++) mean[at % dimensions]! += vectors[at]! / numItems;
  const { values, axes } = decomposeSymmetric(covarianceOf(vectors, mean), dimensions);
  const least = Math.max(values.reduce((most, value) => Math.max(most, value), 0) * floor, 1e-12);
  const stretch = values.map((value) => Math.max(value, least) ** -power);
  const matrix = new Float32Array(dimensions * dimensions);
  for (let r = 0; r < dimensions; r++) {
    for (let c = 0; c < dimensions; c++) {
      let sum = 0;
      for (let k = 0; k < dimensions; k++)
        sum += axes[r * dimensions + k]! * stretch[k]! * axes[c * dimensions + k]!;
      matrix[r * dimensions + c] = sum;
    }
  }
  return { mean: Float32Array.from(mean), matrix };
}

/** (v - mean) · matrix at length 1, shape [M, D]; a row of zeros, a text without a known word, stays zero. */
export function whiten(vectors: Float32Array, { mean, matrix }: Whitening): Float32Array {
  const dimensions = mean.length;
  const moved = new Float32Array(vectors.length);
  const row = new Float64Array(dimensions);
  for (let start = 0; start < vectors.length; start += dimensions) {
    row.fill(0);
    let isKnown = false;
    for (let d = 0; d < dimensions; d++) {
      isKnown ||= vectors[start + d] !== 0;
      const away = vectors[start + d]! - mean[d]!;
      for (let c = 0; c < dimensions; c++) row[c]! += away * matrix[d * dimensions + c]!;
    }
    const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
    if (isKnown && length > 1e-9) for (let d = 0; d < dimensions; d++) moved[start + d] = row[d]! / length;
  }
  return moved;
}

function covarianceOf(vectors: Float32Array, mean: Float64Array): Float64Array {
  const dimensions = mean.length;
  const sums = new Float64Array(dimensions * dimensions);
  const away = new Float64Array(dimensions);
  for (let start = 0; start < vectors.length; start += dimensions) {
    for (let d = 0; d < dimensions; d++) away[d] = vectors[start + d]! - mean[d]!;
    for (let r = 0; r < dimensions; r++) {
      for (let c = r; c < dimensions; c++) sums[r * dimensions + c]! += away[r]! * away[c]!;
    }
  }
  const numItems = vectors.length / dimensions;
  for (let r = 0; r < dimensions; r++) {
    for (let c = r; c < dimensions; c++) {
      sums[r * dimensions + c]! /= numItems;
      sums[c * dimensions + r] = sums[r * dimensions + c]!;
    }
  }
  return sums;
}
