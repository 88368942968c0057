import { openScanEngine } from './kernel/scan-engine.ts';
import type { DenseVectors } from './voices/likeness.ts';

/**
 * Vectors for the dense voices, in the kernel's own memory.
 *
 * @param rows   Row-major int8, shape [M, D]; copied.
 * @param scale  An int8 times this is the component of a unit vector.
 */
export function openDenseVectors(rows: Int8Array, dimensions: number, scale: number): DenseVectors {
  const engine = openScanEngine(rows.length / dimensions, dimensions);
  engine.rows.set(rows);
  engine.seal();
  return { engine, scale };
}
