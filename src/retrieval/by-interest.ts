import type { ItemIndex } from '../types.ts';
import type { VectorIndex } from './vector-index.ts';

/** Likeness of every item to one vector: cosine of item i is about `scores[i] * scale`. */
export interface CosineColumn {
  /** Shape [M]. A copy; it stays when the index scans again. */
  scores: Int32Array;
  scale: number;
}

export interface InterestMatch {
  /** One for each interest. */
  columns: CosineColumn[];
  /** The nearest items of any interest, in no order, some more than once. */
  items: ItemIndex[];
}

/** The nearest `perInterest` items of each interest by an exact scan. `interests` has shape [K, D]. */
export function findByInterest(
  index: VectorIndex,
  interests: Float32Array,
  perInterest: number,
): InterestMatch {
  const columns: CosineColumn[] = [];
  const items: ItemIndex[] = [];
  for (let start = 0; start < interests.length; start += index.dimensions) {
    const top = index.topK(interests.subarray(start, start + index.dimensions), perInterest);
    columns.push({ scores: top.allScores.slice(), scale: index.scoreScale });
    items.push(...top.items);
  }
  return { columns, items };
}
