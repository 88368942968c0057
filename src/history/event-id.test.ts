import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEventId, maxTimeMs } from './event-id.ts';

const anyTime = fc.integer({ min: 0, max: maxTimeMs });

describe('createEventId', () => {
  test('spells the time in nine base-36 digits, then counter, then chance', () => {
    const id = createEventId(36, () => 0);
    expect(id).toMatch(/^000000010[0-9a-z]{3}000000$/);
  });

  test('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        fc.pre(a < b);
        expect(createEventId(a) < createEventId(b)).toBe(true);
      }),
    );
  });

  test('always has 18 characters', () => {
    fc.assert(
      fc.property(anyTime, (timeMs) => {
        expect(createEventId(timeMs)).toHaveLength(18);
      }),
    );
    expect(createEventId(maxTimeMs, () => 1 - Number.EPSILON)).toHaveLength(18);
  });

  test('differs within one millisecond even when chance does not help', () => {
    const ids = Array.from({ length: 1000 }, () => createEventId(7, () => 0.5));
    expect(new Set(ids).size).toBe(1000);
  });
});
