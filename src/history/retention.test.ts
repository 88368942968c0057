import { describe, expect, test } from 'vitest';
import { numOverflow, retentionCutoffMs } from './retention.ts';

const dayMs = 86_400_000;

describe('retentionCutoffMs', () => {
  test('counts whole days back from the beginning of the present one', () => {
    const limits = { maxEvents: 10, maxAgeDays: 2 };
    expect(retentionCutoffMs(5 * dayMs + 1, limits)).toBe(3 * dayMs);
    expect(retentionCutoffMs(6 * dayMs - 1, limits)).toBe(3 * dayMs);
  });
});

describe('numOverflow', () => {
  test('asks for nothing up to a twentieth above the limit, then for all that is over it', () => {
    const limits = { maxEvents: 100, maxAgeDays: 400 };
    expect([100, 105, 106, 250].map((numEvents) => numOverflow(numEvents, limits))).toEqual([0, 0, 6, 150]);
  });
});
