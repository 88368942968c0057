import { InputShapeError, MisuseError } from '../errors.ts';
import type { ItemIndex } from '../types.ts';
import type { ScanEngine } from './kernel/engine-interface.ts';
import { quantizeQuery } from './kernel/quantize-query.ts';
import { openScanEngine } from './kernel/scan-engine.ts';

export interface TopItems {
  /** Best first; equal scores in pack order. Shape [min(k, M)]. */
  items: Int32Array;
  /** Shape [min(k, M)]. */
  scores: Int32Array;
}

/** The catalogue's vectors as int8 rows in the kernel's own memory, and exact search over them. */
export interface VectorIndex {
  readonly numItems: number;
  readonly dimensions: number;
  /** For the loader to fill, row-major, shape [M, D]. Not to be written after `seal`. */
  readonly rows: Int8Array;
  /** `relaxed` and `plain` are our WebAssembly; `script` is the same arithmetic where that is refused. */
  readonly engine: ScanEngine['name'];
  /** Score x scale is about the cosine, for the query of the last `scan` or `topK` (taken as a unit vector). */
  readonly scoreScale: number;
  /** Once, after the rows are filled: sums and lengths are taken from them. */
  seal(): void;
  /**
   * Scores of all items, shape [M]. **The buffer is reused**: the next `scan` or `topK` writes over it.
   *
   * @param query  Unit vector, shape [D].
   * @throws {InputShapeError} if the query is not D long. @throws {MisuseError} before `seal`.
   */
  scan(query: Float32Array): Int32Array;
  /** The best k. `allScores` of the same pass are in the buffer of `scan`, and are written over like it. */
  topK(query: Float32Array, k: number): TopItems & { allScores: Int32Array };
  /** A fresh unit vector, shape [D]; zeros for a row of zeros. */
  rowVector(item: ItemIndex): Float32Array;
}

/**
 * @param numItems    M, at least 1.
 * @param dimensions  D. WebAssembly takes multiples of 16; others go through the script engine.
 * @param engine      Only tests choose; otherwise the fastest that this place validates.
 */
export function createVectorIndex(
  numItems: number,
  dimensions: number,
  engine?: ScanEngine['name'],
): VectorIndex {
  if (!Number.isInteger(numItems) || numItems < 1 || !Number.isInteger(dimensions) || dimensions < 1) {
    throw new MisuseError(
      `A vector index needs at least 1 item of at least 1 dimension, not ${numItems} x ${dimensions}.`,
    );
  }
  const scanner = openScanEngine(numItems, dimensions, engine);
  const lengths = new Float32Array(numItems);
  let meanLength = 0;
  let queryScale = 0;
  let sealed = false;

  const load = (query: Float32Array): void => {
    if (!sealed) throw new MisuseError('Seal the vector index after filling its rows, then search.');
    if (query.length !== dimensions) {
      throw new InputShapeError(
        `The query has ${query.length} numbers; the index holds vectors of ${dimensions}.`,
      );
    }
    queryScale = quantizeQuery(query, scanner.query);
  };

  return {
    numItems,
    dimensions,
    rows: scanner.rows,
    engine: scanner.name,
    get scoreScale() {
      return meanLength === 0 ? 0 : queryScale / meanLength;
    },
    seal() {
      let total = 0;
      let numFilled = 0;
      for (let item = 0; item < numItems; item++) {
        let sum = 0;
        for (let at = item * dimensions; at < (item + 1) * dimensions; at++) sum += scanner.rows[at]! ** 2;
        lengths[item] = Math.sqrt(sum);
        if (sum > 0) {
          total += lengths[item]!;
          numFilled++;
        }
      }
      // Rows are unit vectors times one scale, so their lengths differ by rounding only and one mean serves all.
      meanLength = numFilled === 0 ? 0 : total / numFilled;
      scanner.seal();
      sealed = true;
    },
    scan(query) {
      load(query);
      return scanner.scan();
    },
    topK(query, k) {
      load(query);
      return {
        ...scanner.scanTop(Math.max(1, Math.min(Math.floor(k), numItems))),
        allScores: scanner.scores,
      };
    },
    rowVector(item) {
      const vector = new Float32Array(dimensions);
      const length = lengths[item] ?? 0;
      if (length === 0) return vector;
      for (let d = 0; d < dimensions; d++) vector[d] = scanner.rows[item * dimensions + d]! / length;
      return vector;
    },
  };
}
