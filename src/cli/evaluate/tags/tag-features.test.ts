import { describe, expect, it } from 'vitest';
import { createTagListener, numTagFeatures, tagFacts, tagVoices } from './tag-features.ts';
import { buildTagLog } from './tag-log.ts';
import type { TagQuestion } from './tag-question.ts';

const day = (days: number): number => Date.UTC(2011, 0, 1) + days * 86_400_000;
// Items 0 and 1 are of tag 0; the others have one each. Tag 4 is never met.
const ofItem = Int32Array.from([0, 0, 1, 2, 3, 4]);
const log = buildTagLog(
  [
    { items: [0, 2, 3], timesMs: [day(0), day(0), day(10)] },
    { items: [1, 3, 4], timesMs: [day(0), day(10), day(10)] },
  ],
  ofItem,
  5,
);
const question: TagQuestion = {
  history: { items: [0, 1, 2], timesMs: [day(0), day(0), day(20)] },
  ranked: [
    { item: 0, logit: 0 },
    { item: 3, logit: 0 },
    { item: 1, logit: 0 },
  ],
  askedAtMs: day(40),
};

const read = (usesClock: boolean, asked = question) => {
  const { tags, features } = createTagListener(log, usesClock)(asked);
  const row = (tag: number) => tags.indexOf(tag) * numTagFeatures;
  return {
    tags,
    voice: (tag: number, name: (typeof tagVoices)[number]) =>
      features[row(tag) + 2 * tagVoices.indexOf(name)]!,
    fact: (tag: number, name: (typeof tagFacts)[number]) =>
      features[row(tag) + 2 * tagVoices.length + tagFacts.indexOf(name)]!,
  };
};

describe('createTagListener', () => {
  it('proposes what any voice knows, and nothing else', () => {
    expect(read(true).tags).toEqual([0, 1, 2, 3]);
  });

  it('adds up the votes of a tag’s items, as a share of the greatest', () => {
    const { voice } = read(true);
    // Two of three items are of tag 0.
    expect(voice(0, 'votes-all')).toBe(1);
    expect(voice(2, 'votes-all')).toBeCloseTo(0.5, 6);
    expect(voice(1, 'votes-all')).toBe(0);
    expect([voice(0, 'own-lines'), voice(1, 'own-lines')]).toEqual([1, 0.5]);
    expect(voice(1, 'own-last')).toBe(1);
    expect(voice(0, 'own-last')).toBeCloseTo(0.4, 6);
  });

  it('hears what followed the last visit’s tags in the log', () => {
    const { voice } = read(true);
    // After a visit with tag 1 came tag 2, once.
    expect([voice(2, 'follow-last'), voice(3, 'follow-last')]).toEqual([1, 0]);
    expect(voice(0, 'beside-last')).toBe(1);
  });

  it('is told the clock, or expects the usual gap', () => {
    expect(read(true).fact(1, 'since')).toBeCloseTo(Math.log1p(20) / 3, 6);
    // Twenty days lie between the two visits, so the next is expected on day 40 too.
    expect(read(false).fact(1, 'since')).toBe(read(true).fact(1, 'since'));
    const later = { ...question, askedAtMs: day(100) };
    expect(read(true, later).fact(1, 'since')).toBeGreaterThan(1.3);
    expect(read(false, later).fact(1, 'since')).toBe(read(false).fact(1, 'since'));
    expect([read(true).fact(0, 'seen'), read(true).fact(2, 'seen'), read(true).fact(2, 'since')]).toEqual([
      1, 0, 0,
    ]);
  });

  it('says nothing of time where the history tells none', () => {
    const { fact } = read(false, { history: { items: [0, 2] }, ranked: [] });
    expect([fact(0, 'seen'), fact(0, 'since'), fact(0, 'late'), fact(0, 'season')]).toEqual([1, 0, 0, 0]);
  });
});
