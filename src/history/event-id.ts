import type { EventId } from '../types.ts';

/** Nine base-36 digits last until the year 5188. */
export const maxTimeMs = 36 ** 9 - 1;

const randomDigits = 6;
const counterDigits = 3;
let counter = 0;

/**
 * An id of 18 characters that sorts as text in the order of time: nine digits of the milliseconds, three of
 * a counter that keeps the order within a millisecond, six of chance that keep tabs apart.
 *
 * @param timeMs  Whole milliseconds, 0 to `maxTimeMs`.
 * @param random  In [0, 1).
 */
export function createEventId(timeMs: number, random: () => number = Math.random): EventId {
  counter = (counter + 1) % 36 ** counterDigits;
  const chance = Math.floor(random() * 36 ** randomDigits);
  return toDigits(timeMs, 9) + toDigits(counter, counterDigits) + toDigits(chance, randomDigits);
}

function toDigits(value: number, length: number): string {
  return value.toString(36).padStart(length, '0');
}
