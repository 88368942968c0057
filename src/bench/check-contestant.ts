import { quantizeQuery } from '../retrieval/kernel/quantize-query.ts';
import { type Contestant, numTop } from './contestants.ts';
import { isTop, recallOf, scoreExactly, sortTop } from './exact-top.ts';
import type { ItemMatrix } from './item-matrix.ts';

export interface Check {
  /** Its best 100 are those of an exact computation in its own arithmetic, for every query asked. */
  isExact: boolean;
  /** Share of the float vectors' best 100 that it finds: what int8 costs. */
  recall: number;
  numQueries: number;
}

/** Float32 sums of 128 products of unit vectors differ from the exact ones by less than this. */
const floatTolerance = 2e-6;

interface Truth {
  scores: Float64Array;
  top: number[];
}

/** Makes the function that holds contestants against the truth, which is computed once. */
export function createCheck(matrix: ItemMatrix, queries: readonly Float32Array[]) {
  const truths = queries.map((query) => {
    const quantized = new Int8Array(query.length);
    quantizeQuery(query, quantized);
    return {
      float32: toTruth(scoreExactly(matrix.floats, query)),
      int8: toTruth(scoreExactly(matrix.bytes, quantized)),
    };
  });

  return async (contestant: Contestant): Promise<Check> => {
    let isExact = true;
    let recall = 0;
    for (const [at, query] of queries.entries()) {
      const answer = await contestant.run(query);
      const found = contestant.task === 'search' ? Array.from(answer) : sortTop(answer, numTop);
      const truth = truths[at]![contestant.arithmetic];
      const tolerance = contestant.arithmetic === 'int8' ? 0 : floatTolerance;
      isExact &&= isTop(found, truth.top, truth.scores, tolerance);
      recall += recallOf(found, truths[at]!.float32.top) / queries.length;
    }
    return { isExact, recall, numQueries: queries.length };
  };
}

const toTruth = (scores: Float64Array): Truth => ({ scores, top: sortTop(scores, numTop) });
