/** The largest absolute value a quantised query takes: 7 bits with their sign. */
export const queryLimit = 63;

/**
 * Writes round(x / max|x| * 63) and returns the factor that takes such integers back to x.
 * Seven bits on every path, so that each browser ranks alike whichever kernel it can run.
 *
 * @returns  max|x| / 63; 0 for a query of zeros (or one that is not finite), which is written as zeros.
 */
export function quantizeQuery(query: Float32Array, into: Int8Array): number {
  let largest = 0;
  for (const value of query) largest = Math.max(largest, Math.abs(value));
  if (!(largest > 0 && largest < Number.POSITIVE_INFINITY)) {
    into.fill(0);
    return 0;
  }
  for (let d = 0; d < query.length; d++) into[d] = Math.round((query[d]! / largest) * queryLimit);
  return largest / queryLimit;
}
