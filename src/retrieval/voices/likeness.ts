import type { ItemIndex } from '../../types.ts';
import type { TermIndex } from './term-index.ts';
import type { PooledPlaces } from './voice.ts';

/** How like every item is to one: shape [M]. The row is kept and must not be written to. */
export type Likeness = (item: ItemIndex) => Float32Array;

/** Item vectors whose products are likenesses. */
export interface DenseVectors {
  /** Row-major int8, shape [M, D]. */
  rows: Int8Array;
  dimensions: number;
  /** An int8 times this is the component of a unit vector. */
  scale: number;
}

/** Exact whole numbers but for the scale, so that every machine says the same. */
export function createDenseLikeness({ rows, dimensions, scale }: DenseVectors, kept: number): Likeness {
  return keepNewest(kept, (item) => {
    const own = rows.subarray(item * dimensions, (item + 1) * dimensions);
    const into = new Float32Array(rows.length / dimensions);
    for (let other = 0, at = 0; other < into.length; other++) {
      let product = 0;
      for (let d = 0; d < dimensions; d++, at++) product += own[d]! * rows[at]!;
      into[other] = product * scale * scale;
    }
    return into;
  });
}

export function createTermLikeness(index: TermIndex, numItems: number, kept: number): Likeness {
  return keepNewest(kept, (item) => {
    const into = new Float32Array(numItems);
    index.score({ items: [item], weights: [1] }, into);
    return into;
  });
}

/**
 * sum: Σ weight(i) x likeness(i, j). max: the greatest of weight(i) x likeness(i, j), so that one thing that is very like
 * counts for more than many that are a little. Into shape [M].
 */
export function scoreByLikeness(
  likeness: Likeness,
  { items, weights }: PooledPlaces,
  pool: 'sum' | 'max',
  into: Float32Array,
): void {
  into.fill(pool === 'sum' ? 0 : Number.NEGATIVE_INFINITY);
  items.forEach((item, i) => {
    const row = likeness(item);
    const weight = weights[i]!;
    if (pool === 'sum') for (let j = 0; j < into.length; j++) into[j]! += weight * row[j]!;
    else for (let j = 0; j < into.length; j++) into[j] = Math.max(into[j]!, weight * row[j]!);
  });
}

/** The rows that were asked for last: six voices read the same ones, and the next question mostly does too. */
function keepNewest(most: number, make: Likeness): Likeness {
  const rows = new Map<ItemIndex, Float32Array>();
  return (item) => {
    const row = rows.get(item) ?? make(item);
    rows.delete(item);
    rows.set(item, row);
    if (rows.size > most) rows.delete(rows.keys().next().value!);
    return row;
  };
}
