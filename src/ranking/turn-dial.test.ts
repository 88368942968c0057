import { describe, expect, it } from 'vitest';
import type { ScoredItem } from '../types.ts';
import { blendMeaning, needShare, turnWeights } from './turn-dial.ts';
import { weightsBySituation } from './weights.ts';

describe('the dial', () => {
  const weights = weightsBySituation.model;

  it('changes nothing in the middle', () => {
    expect(turnWeights(weights, 0.5)).toEqual(weights);
    expect(needShare(0.5)).toBe(0.5);
  });

  it('lets one side alone speak at either end', () => {
    expect(turnWeights(weights, 0)).toMatchObject({
      interest: 0,
      context: 0,
      neighbor: 2 * weights.neighbor,
    });
    expect(turnWeights(weights, 1)).toMatchObject({ neighbor: 0, transition: 0, popularity: 0 });
    expect([needShare(0), needShare(1)]).toEqual([0, 0.65]);
  });

  const scored: ScoredItem[] = [5, 3, 8].map((item, at) => ({
    item,
    score: 3 - at,
    parts: { sequence: 3 - at },
    interest: 0,
  }));
  const affinity = (item: number): number => item / 10;

  it('leaves a learned order alone up to the middle, and gives way to likeness beyond', () => {
    expect(blendMeaning(scored, 0.5, affinity)).toBe(scored);
    expect(blendMeaning(scored, 0, affinity)).toBe(scored);
    expect(blendMeaning(scored, 1, affinity).map(({ item }) => item)).toEqual([8, 5, 3]);
    for (const { score, parts } of blendMeaning(scored, 0.8, affinity))
      expect((parts.interest ?? 0) + (parts.words ?? 0)).toBe(score);
  });
});
