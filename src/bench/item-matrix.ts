import { createRandom } from '../seeded.ts';
import { drawNormal } from './draw-normal.ts';

/** Learned item vectors are not even noise: a few directions carry most of them. */
const rank = 24;
const noise = 0.2;

export interface ItemMatrix {
  numItems: number;
  dimensions: number;
  /** Unit vectors, row-major, shape [M, D]. */
  floats: Float32Array;
  /** The same at one scale for all, as a pack ships them, shape [M, D]. */
  bytes: Int8Array;
  /** Unit vectors, each near some item, as an interest is. */
  queries: Float32Array[];
}

/** A synthetic catalogue, equal in every run. */
export function createItemMatrix(
  numItems: number,
  dimensions: number,
  numQueries: number,
  seed = 1,
): ItemMatrix {
  const random = createRandom(seed);
  const basis = Float32Array.from({ length: rank * dimensions }, () => drawNormal(random));
  const floats = new Float32Array(numItems * dimensions);
  for (let item = 0; item < numItems; item++) {
    const row = floats.subarray(item * dimensions, (item + 1) * dimensions);
    for (let d = 0; d < dimensions; d++) row[d] = noise * Math.sqrt(rank) * (random() * 2 - 1);
    for (let r = 0; r < rank; r++) {
      const weight = drawNormal(random);
      for (let d = 0; d < dimensions; d++) row[d]! += weight * basis[r * dimensions + d]!;
    }
    normalize(row);
  }
  let largest = 0;
  for (const value of floats) largest = Math.max(largest, Math.abs(value));
  const bytes = Int8Array.from(floats, (value) => Math.round((value / largest) * 127));
  const queries = Array.from({ length: numQueries }, () => {
    const item = Math.floor(random() * numItems);
    const query = floats.slice(item * dimensions, (item + 1) * dimensions);
    for (let d = 0; d < dimensions; d++) query[d]! += (0.3 * drawNormal(random)) / Math.sqrt(dimensions);
    return normalize(query);
  });
  return { numItems, dimensions, floats, bytes, queries };
}

function normalize(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum);
  for (let d = 0; d < vector.length; d++) vector[d]! /= length;
  return vector;
}
