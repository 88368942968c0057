import type { Runtime } from '../inference/runtime.ts';
import type { ScanEngine } from '../retrieval/kernel/engine-interface.ts';
import { selectTop } from '../retrieval/kernel/select-top.ts';
import { createVectorIndex } from '../retrieval/vector-index.ts';
import type { ItemMatrix } from './item-matrix.ts';
import { createOrtContestants } from './ort-contestants.ts';

/** One way from a query to the scores of all items (`scan`), or to the best 100 (`search`). */
export interface Contestant {
  name: string;
  task: 'scan' | 'search';
  family: 'inkling' | 'script' | 'onnxruntime';
  arithmetic: 'int8' | 'float32';
  isAsync: boolean;
  /** Scores, shape [M], or for `search` the items, best first. A buffer may be reused by the next run. */
  run(query: Float32Array): ArrayLike<number> | Promise<ArrayLike<number>>;
  dispose?(): Promise<void>;
}

export const numTop = 100;

export async function createContestants(matrix: ItemMatrix, ort: Runtime): Promise<Contestant[]> {
  return [
    ...createOwn(matrix, 'relaxed'),
    ...createOwn(matrix, 'plain'),
    ...createOwn(matrix, 'script'),
    ...createLoops(matrix),
    ...(await createOrtContestants(matrix, ort)),
  ];
}

function createOwn({ numItems, dimensions, bytes }: ItemMatrix, engine: ScanEngine['name']): Contestant[] {
  const index = createVectorIndex(numItems, dimensions, engine);
  if (index.engine !== engine) return [];
  index.rows.set(bytes);
  index.seal();
  const own = { family: 'inkling', arithmetic: 'int8', isAsync: false } as const;
  return [
    { ...own, name: `Inkling, ${engine}`, task: 'scan', run: (query) => index.scan(query) },
    {
      ...own,
      name: `Inkling, ${engine}, best 100 in the same pass`,
      task: 'search',
      run: (query) => index.topK(query, numTop).items,
    },
  ];
}

/** What one would write first, and the same with four sums at once, which some engines run faster. */
function createLoops({ numItems, dimensions, floats }: ItemMatrix): Contestant[] {
  const scores = new Float32Array(numItems);
  const scanPlainly = (query: Float32Array) => {
    for (let item = 0, at = 0; item < numItems; item++) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++, at++) sum += floats[at]! * query[d]!;
      scores[item] = sum;
    }
    return scores;
  };
  const scanByFour = (query: Float32Array) => {
    for (let item = 0, at = 0; item < numItems; item++) {
      let a = 0;
      let b = 0;
      let c = 0;
      let e = 0;
      for (let d = 0; d < dimensions; d += 4, at += 4) {
        a += floats[at]! * query[d]!;
        b += floats[at + 1]! * query[d + 1]!;
        c += floats[at + 2]! * query[d + 2]!;
        e += floats[at + 3]! * query[d + 3]!;
      }
      scores[item] = a + b + c + e;
    }
    return scores;
  };
  const loop = { family: 'script', arithmetic: 'float32', isAsync: false } as const;
  return [
    { ...loop, name: 'Float32Array loop', task: 'scan', run: scanPlainly },
    { ...loop, name: 'Float32Array loop, four sums', task: 'scan', run: scanByFour },
    {
      ...loop,
      name: 'Float32Array loop, four sums, then a heap',
      task: 'search',
      run: (query) => selectTop(scanByFour(query), numTop).items,
    },
  ];
}
