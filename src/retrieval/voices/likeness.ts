import type { ItemIndex } from '../../types.ts';
import type { ScanEngine } from '../kernel/engine-interface.ts';
import { fineLimit, scanFinely } from '../kernel/scan-finely.ts';
import type { TermIndex } from './term-index.ts';
import type { PooledPlaces } from './voice.ts';

/** How like every item is to one: shape [M]. The row is kept and must not be written to. */
export type Likeness = (item: ItemIndex) => Float32Array;

/** Item vectors whose products are likenesses (`openDenseVectors`). */
export interface DenseVectors {
  /** Its rows are the vectors, int8 [M, D]; sealed. */
  engine: ScanEngine;
  /** An int8 times this is the component of a unit vector. */
  scale: number;
}

export interface DenseLikeness {
  /** Exact whole numbers but for the scale, so that every machine says the same. */
  ofItem: Likeness;
  /** Σ weight(i) x likeness(i, j) into shape [M], by one query of 24 bits instead of a row for each place. */
  score(pooled: PooledPlaces, into: Float32Array): void;
}

/** On the scan kernel: over 10,000 items of 128 numbers a row takes .2 ms, in plain loops 2.1 (Node 20, no relaxed SIMD). */
export function createDenseLikeness({ engine, scale }: DenseVectors, kept: number): DenseLikeness {
  const numItems = engine.scores.length;
  const dimensions = engine.query.length;
  const query = new Int32Array(dimensions);
  const products = new Float64Array(numItems);
  return {
    ofItem: keepNewest(kept, (item) => {
      query.set(engine.rows.subarray(item * dimensions, (item + 1) * dimensions));
      scanFinely(engine, query, 2, products);
      const into = new Float32Array(numItems);
      for (let other = 0; other < numItems; other++) into[other] = products[other]! * scale * scale;
      return into;
    }),
    score({ items, weights }, into) {
      const sum = new Float64Array(dimensions);
      items.forEach((item, i) => {
        for (let d = 0; d < dimensions; d++) sum[d]! += weights[i]! * engine.rows[item * dimensions + d]!;
      });
      const largest = sum.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      if (largest === 0) return void into.fill(0);
      const step = largest / fineLimit;
      for (let d = 0; d < dimensions; d++) query[d] = Math.round(sum[d]! / step);
      scanFinely(engine, query, 4, products);
      for (let item = 0; item < numItems; item++) into[item] = products[item]! * step * scale * scale;
    },
  };
}

export function createTermLikeness(index: TermIndex, numItems: number, kept: number): Likeness {
  return keepNewest(kept, (item) => {
    const into = new Float32Array(numItems);
    index.score({ items: [item], weights: [1] }, into);
    return into;
  });
}

/** The greatest of weight(i) x likeness(i, j), so that one thing that is very like counts for more than many that are a little. Into shape [M]. */
export function scoreByNearest(
  likeness: Likeness,
  { items, weights }: PooledPlaces,
  into: Float32Array,
): void {
  into.fill(Number.NEGATIVE_INFINITY);
  // The oldest first, so that it is the one whose row is let go when a new event comes. Four places a pass: writing into
  // memory after each would take five times as long. At the end a place may be taken twice, which changes no maximum.
  for (let last = items.length - 1; last >= 0; last -= 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((step) => {
      const i = Math.max(0, last - step);
      return { row: likeness(items[i]!), weight: weights[i]! };
    }) as [Near, Near, Near, Near];
    for (let j = 0; j < into.length; j++) {
      let most = into[j]!;
      const ofA = a.weight * a.row[j]!;
      const ofB = b.weight * b.row[j]!;
      const ofC = c.weight * c.row[j]!;
      const ofD = d.weight * d.row[j]!;
      if (ofA > most) most = ofA;
      if (ofB > most) most = ofB;
      if (ofC > most) most = ofC;
      if (ofD > most) most = ofD;
      into[j] = most;
    }
  }
}

interface Near {
  row: Float32Array;
  weight: number;
}

/** The rows that were asked for last: two voices read the same ones, and the next question mostly does too. */
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
