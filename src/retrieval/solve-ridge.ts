/** Of the first residual. Weights are cut to 8 bits afterwards, which loses more. */
const tolerance = 1e-4;
const maxSteps = 100;

/**
 * Solves a symmetric positive definite system by conjugate gradients with the diagonal as preconditioner. With the penalty of a
 * ridge on the diagonal some ten steps do, so that it is several times faster than a factorisation of the same matrix.
 *
 * @param matrix  Row-major, shape [n, n] at its beginning; the rest is not read.
 * @param right   Shape [n].
 * @returns       Shape [n].
 */
export function solveRidge(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const solution = new Float64Array(n);
  const residual = right.slice();
  const scaled = new Float64Array(n);
  const direction = new Float64Array(n);
  const product = new Float64Array(n);
  let start = 0;
  let last = 0;
  for (let step = 0; step < maxSteps; step++) {
    let size = 0;
    for (let i = 0; i < n; i++) {
      scaled[i] = residual[i]! / matrix[i * n + i]!;
      size += residual[i]! * scaled[i]!;
    }
    if (step === 0) start = size;
    if (size <= start * tolerance ** 2) break;
    const keep = step === 0 ? 0 : size / last;
    for (let i = 0; i < n; i++) direction[i] = scaled[i]! + keep * direction[i]!;
    let bent = 0;
    for (let i = 0, at = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++, at++) sum += matrix[at]! * direction[j]!;
      product[i] = sum;
      bent += sum * direction[i]!;
    }
    const reach = size / bent;
    for (let i = 0; i < n; i++) {
      solution[i]! += reach * direction[i]!;
      residual[i]! -= reach * product[i]!;
    }
    last = size;
  }
  return solution;
}
