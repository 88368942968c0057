import type { ScanEngine } from './kernel/engine-interface.ts';
import { openScanEngine } from './kernel/scan-engine.ts';
import type { DenseVectors } from './voices/likeness.ts';

/** Vectors in the kernel's own memory. @param rows  Row-major int8, shape [M, D]; copied. */
export function openRows(rows: Int8Array, dimensions: number): ScanEngine {
  const engine = openScanEngine(rows.length / dimensions, dimensions);
  engine.rows.set(rows);
  engine.seal();
  return engine;
}

/** Vectors for the dense voices. @param scale  An int8 times this is the component of a unit vector. */
export const openDenseVectors = (rows: Int8Array, dimensions: number, scale: number): DenseVectors => ({
  engine: openRows(rows, dimensions),
  scale,
});
