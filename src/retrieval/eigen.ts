/** Sweeps over all pairs; a matrix of 128 x 128 needs about 8. */
const maxSweeps = 60;

/** matrix = axes · diag(values) · axesᵀ. */
export interface Eigen {
  /** Shape [D], in no order. */
  values: Float64Array;
  /** Column k belongs to `values[k]`. Row-major, shape [D, D]. */
  axes: Float64Array;
}

/**
 * Eigen-decomposition of a symmetric matrix by Jacobi's rotations: each takes one pair of axes and turns them until they
 * do not mix; what is left beside the diagonal shrinks quadratically. The same steps in the same order on every machine.
 *
 * @param matrix  Row-major, shape [D, D]. Not written to.
 */
export function decomposeSymmetric(matrix: Float64Array, size: number): Eigen {
  const a = matrix.slice();
  const axes = new Float64Array(size * size);
  for (let d = 0; d < size; d++) axes[d * size + d] = 1;
  let total = 0;
  for (const value of a) total += value * value;
  for (let sweep = 0; sweep < maxSweeps && squaresBeside(a, size) > total * 1e-26; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, axes, size, p, q);
  }
  return { values: Float64Array.from({ length: size }, (_, d) => a[d * size + d]!), axes };
}

function rotate(a: Float64Array, axes: Float64Array, size: number, p: number, q: number): void {
  const mixed = a[p * size + q]!;
  if (mixed === 0) return;
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * mixed);
  // The smaller of the two turns that bring the mixed entry to 0.
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (rows: Float64Array, at: number, other: number): void => {
    const x = rows[at]!;
    const y = rows[other]!;
    rows[at] = cosine * x - sine * y;
    rows[other] = sine * x + cosine * y;
  };
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q);
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k);
  for (let k = 0; k < size; k++) turn(axes, k * size + p, k * size + q);
}

function squaresBeside(a: Float64Array, size: number): number {
  let sum = 0;
  for (let p = 0; p < size; p++) {
    for (let q = 0; q < size; q++) if (p !== q) sum += a[p * size + q]! ** 2;
  }
  return sum;
}
