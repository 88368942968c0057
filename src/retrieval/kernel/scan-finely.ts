import type { ScanEngine } from './engine-interface.ts';

/** A place of the numbers that the kernel is given one after another: balanced digits, -32 to 31. */
const base = 64;
/** The largest number that four digits hold. */
export const fineLimit = 31 * (1 + base + base ** 2 + base ** 3);

/**
 * The scan for whole numbers that seven bits do not hold: digit by digit, each digit a scan. Exact, whichever engine it is.
 *
 * @param query  Whole numbers up to 31 x (1 + 64 + …) for so many digits, shape [D]. Written over.
 * @param into   Shape [M].
 */
export function scanFinely(
  engine: ScanEngine,
  query: Int32Array,
  numDigits: number,
  into: Float64Array,
): void {
  into.fill(0);
  for (let digit = 0, worth = 1; digit < numDigits; digit++, worth *= base) {
    for (let d = 0; d < query.length; d++) {
      const low = ((query[d]! + base / 2) & (base - 1)) - base / 2;
      engine.query[d] = low;
      query[d] = (query[d]! - low) / base;
    }
    const scores = engine.scan();
    for (let item = 0; item < into.length; item++) into[item]! += worth * scores[item]!;
  }
}
