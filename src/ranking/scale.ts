/** Narrower than this, a spread is noise and is not blown up to 0..1. */
const minSpread = 0.05;

/** Stretches values so that the least is 0 and the greatest 1 (less when they hardly differ). Shape [C] → [C]. */
export function scaleToUnit(values: Float32Array): Float32Array {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  const spread = Math.max(greatest - least, minSpread);
  return values.map((value) => (value - least) / spread);
}

/** Divides by the greatest, for values whose 0 means "nothing said". Shape [C] → [C]. */
export function scaleByGreatest(values: Float32Array): Float32Array {
  let greatest = 0;
  for (const value of values) greatest = Math.max(greatest, value);
  return greatest > 0
    ? values.map((value) => Math.max(0, value) / greatest)
    : new Float32Array(values.length);
}
