import type { ItemIndex } from '../../../types.ts';

/** Columns solved together: every index that is read serves all of them. */
const width = 8;
const maxSteps = 400;

export interface RidgeOptions {
  /** Added to the diagonal, above 0. */
  lambda: number;
  /** Length of the residual, of 1, at which a column counts as solved. */
  tolerance?: number;
}

/**
 * Columns of (XᵀX + λI)⁻¹ one after the other, X being shoppers by items in zeros and ones: by conjugate gradients with
 * the diagonal as preconditioner, eight columns at a time. XᵀX is never formed, and memory stays in proportion to X and
 * one column: a dense inverse of 18,000 items would be 2.6 GB and an hour of one core.
 *
 * @param baskets  Distinct items of each shopper.
 * @param visit    Called once for each item in pack order. The column, shape [M], is written over after the call.
 * @see Hestenes and Stiefel, Methods of conjugate gradients for solving linear systems, 1952.
 */
export function forEachRidgeColumn(
  baskets: readonly (readonly ItemIndex[])[],
  numItems: number,
  { lambda, tolerance = 1e-4 }: RidgeOptions,
  visit: (item: ItemIndex, column: Float64Array) => void,
): void {
  const multiply = createProduct(baskets, numItems, lambda);
  const diagonal = new Float64Array(numItems).fill(lambda);
  for (const basket of baskets) for (const item of basket) diagonal[item]!++;
  const size = numItems * width;
  const [x, residual, direction, product] = Array.from({ length: 4 }, () => new Float64Array(size));
  const column = new Float64Array(numItems);
  for (let first = 0; first < numItems; first += width) {
    const numColumns = Math.min(width, numItems - first);
    solve(x!, residual!, direction!, product!, first, numColumns);
    for (let c = 0; c < numColumns; c++) {
      for (let item = 0; item < numItems; item++) column[item] = x![item * width + c]!;
      visit(first + c, column);
    }
  }

  function solve(
    x: Float64Array,
    r: Float64Array,
    p: Float64Array,
    q: Float64Array,
    first: number,
    numColumns: number,
  ): void {
    x.fill(0);
    r.fill(0);
    p.fill(0);
    for (let c = 0; c < numColumns; c++) {
      r[(first + c) * width + c] = 1;
      p[(first + c) * width + c] = 1 / diagonal[first + c]!;
    }
    // rz[c] = r·z with z = r / diagonal.
    let rz = Float64Array.from({ length: width }, (_, c) => (c < numColumns ? 1 / diagonal[first + c]! : 0));
    for (let step = 0; step < maxSteps; step++) {
      multiply(p, q);
      const pq = dotColumns(p, q);
      const alpha = rz.map((value, c) => (pq[c]! > 0 ? value / pq[c]! : 0));
      const next = new Float64Array(width);
      const squares = new Float64Array(width);
      for (let item = 0, at = 0; item < numItems; item++) {
        const inverse = 1 / diagonal[item]!;
        for (let c = 0; c < width; c++, at++) {
          x[at]! += alpha[c]! * p[at]!;
          const rest = r[at]! - alpha[c]! * q[at]!;
          r[at] = rest;
          squares[c]! += rest * rest;
          next[c]! += rest * rest * inverse;
        }
      }
      if (squares.every((square) => square <= tolerance * tolerance)) return;
      const beta = next.map((value, c) => (rz[c]! > 0 ? value / rz[c]! : 0));
      for (let item = 0, at = 0; item < numItems; item++) {
        const inverse = 1 / diagonal[item]!;
        for (let c = 0; c < width; c++, at++) p[at] = r[at]! * inverse + beta[c]! * p[at]!;
      }
      rz = next;
    }
  }
}

function dotColumns(a: Float64Array, b: Float64Array): Float64Array {
  const dots = new Float64Array(width);
  for (let at = 0; at < a.length; at += width) {
    for (let c = 0; c < width; c++) dots[c]! += a[at + c]! * b[at + c]!;
  }
  return dots;
}

/** out = (XᵀX + λI) in, both of shape [M, width]. */
function createProduct(baskets: readonly (readonly ItemIndex[])[], numItems: number, lambda: number) {
  const offsets = new Uint32Array(baskets.length + 1);
  baskets.forEach((basket, shopper) => {
    offsets[shopper + 1] = offsets[shopper]! + basket.length;
  });
  const items = Uint32Array.from(baskets.flat(), (item) => item * width);
  const size = numItems * width;
  return (from: Float64Array, into: Float64Array): void => {
    for (let at = 0; at < size; at++) into[at] = lambda * from[at]!;
    for (let shopper = 0; shopper < baskets.length; shopper++) {
      const start = offsets[shopper]!;
      const end = offsets[shopper + 1]!;
      // Eight sums by name: the compiler keeps them in registers, which an array of eight it does not.
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let k = start; k < end; k++) {
        const at = items[k]!;
        a += from[at]!;
        b += from[at + 1]!;
        c += from[at + 2]!;
        d += from[at + 3]!;
        e += from[at + 4]!;
        f += from[at + 5]!;
        g += from[at + 6]!;
        h += from[at + 7]!;
      }
      for (let k = start; k < end; k++) {
        const at = items[k]!;
        into[at]! += a;
        into[at + 1]! += b;
        into[at + 2]! += c;
        into[at + 3]! += d;
        into[at + 4]! += e;
        into[at + 5]! += f;
        into[at + 6]! += g;
        into[at + 7]! += h;
      }
    }
  };
}
