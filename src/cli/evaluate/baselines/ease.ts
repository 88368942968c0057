import type { ItemIndex } from '../../../types.ts';
import type { Scorer } from '../row.ts';
import { forEachRidgeColumn } from './ridge-columns.ts';

export interface EaseOptions {
  lambda: number;
  /** Weights nearer to 0 than this are left out. */
  least?: number;
  onProgress?: (numItems: number) => void;
}

interface WeightRow {
  targets: Uint32Array;
  weights: Float32Array;
}

/**
 * EASE^R: each item foretold from all others by ridge regression over shoppers, in closed form: B = I - P / diag(P) with
 * P = (XᵀX + λI)⁻¹ and nothing on the diagonal. A row's score is the sum over its history, each item once.
 *
 * @param shoppers  Items of each shopper in the train part.
 * @see Steck, Embarrassingly Shallow Autoencoders for Sparse Data, WWW 2019.
 */
export function createEaseScorer(
  shoppers: readonly (readonly ItemIndex[])[],
  numItems: number,
  options: EaseOptions,
): Scorer {
  const rows = findWeights(shoppers, numItems, options);
  return {
    score({ items }, _seen, into) {
      into.fill(0);
      for (const item of new Set(items)) {
        const { targets, weights } = rows[item]!;
        for (let at = 0; at < targets.length; at++) into[targets[at]!]! += weights[at]!;
      }
    },
  };
}

/** B row by row. P is symmetric, so its column of an item is its row too; only the diagonal must be waited for. */
function findWeights(
  shoppers: readonly (readonly ItemIndex[])[],
  numItems: number,
  { lambda, least = 1e-4, onProgress }: EaseOptions,
): WeightRow[] {
  const baskets = shoppers.map((items) => [...new Set(items)]);
  const counts = new Float64Array(numItems);
  for (const basket of baskets) for (const item of basket) counts[item]!++;
  const diagonal = new Float64Array(numItems);
  const rows: WeightRow[] = [];
  forEachRidgeColumn(baskets, numItems, { lambda }, (item, column) => {
    diagonal[item] = column[item]!;
    const targets: number[] = [];
    for (let other = 0; other < numItems; other++) {
      // The diagonal is never below 1 / (λ + count), so the weight is at most this.
      if (other !== item && Math.abs(column[other]!) * (lambda + counts[other]!) >= least)
        targets.push(other);
    }
    rows.push({
      targets: Uint32Array.from(targets),
      weights: Float32Array.from(targets, (other) => -column[other]!),
    });
    if (item % 200 === 199) onProgress?.(item + 1);
  });
  for (const { targets, weights } of rows) {
    for (let at = 0; at < targets.length; at++) weights[at]! /= diagonal[targets[at]!]!;
  }
  return rows;
}
