import { describe, expect, it } from 'vitest';
import { resultAt, thresholdFor } from './judge-claims.mjs';

describe('thresholdFor and resultAt', () => {
  const judged = [
    { score: 0.9, right: true },
    { score: 0.8, right: true },
    { score: 0.7, right: false },
    { score: 0.6, right: true },
    { score: 0.6, right: false },
  ];

  it('goes down as far as the precision holds', () => {
    expect(thresholdFor(judged, 4, 1)).toEqual({ threshold: 0.8, precision: 1, recall: 0.5 });
    expect(thresholdFor(judged, 4, 0.6)).toEqual({ threshold: 0.6, precision: 0.6, recall: 0.75 });
    expect(thresholdFor([{ score: 1, right: false }], 4, 0.5)).toMatchObject({ threshold: 1, recall: 0 });
  });

  it('lets equal scores stand or fall together', () => {
    expect(thresholdFor(judged, 4, 0.75).threshold).toBe(0.8);
  });

  it('counts from a threshold on', () => {
    expect(resultAt(judged, 4, 0.7)).toEqual({ claimed: 3, right: 2, precision: 2 / 3, recall: 0.5 });
    expect(resultAt(judged, 4, 2)).toMatchObject({ claimed: 0, precision: 0, recall: 0 });
  });
});
