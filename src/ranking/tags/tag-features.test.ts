import { describe, expect, it } from 'vitest';
import { smallQuestion, smallShop } from './small-tag-shop.fixture.ts';
import { tagFacts } from './tag-facts.ts';
import { createTagListener, numTagFeatures } from './tag-features.ts';
import { tagVoices } from './tag-voices.ts';

const read = (asked = smallQuestion) => {
  const { tags, features } = createTagListener(smallShop)(asked);
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
    expect(read().tags).toEqual([0, 1, 2, 3]);
  });

  it('adds up the votes of a tag’s items, as a share of the greatest', () => {
    const { voice } = read();
    // Two of three items are of tag 0.
    expect(voice(0, 'votes-all')).toBe(1);
    expect(voice(2, 'votes-all')).toBeCloseTo(0.5, 6);
    expect(voice(1, 'votes-all')).toBe(0);
    expect([voice(0, 'own-lines'), voice(1, 'own-lines')]).toEqual([1, 0.5]);
    expect(voice(1, 'own-last')).toBe(1);
    expect(voice(0, 'own-last')).toBeCloseTo(0.4, 6);
  });

  it('hears what follows the tags of the last visit, and of all with the older ones fading', () => {
    const { voice } = read();
    expect([voice(2, 'follow-last'), voice(3, 'follow-last')]).toEqual([1, 0]);
    expect(voice(2, 'follow-all')).toBe(1);
    // Of tag 0's weight 1.52 item 0 has 1.01: .8 · .4 · 1.01 / 1.52 against .8 of the last visit.
    expect(voice(3, 'follow-all')).toBeCloseTo((0.8 * 0.4 * 1.01) / 1.52 / 0.8, 2);
    expect(voice(2, 'together-all')).toBe(0);
  });

  it('expects the next visit after the usual gap', () => {
    const { fact } = read();
    // Twenty days lie between the two visits.
    expect(fact(1, 'since')).toBeCloseTo(Math.log1p(20) / 3, 6);
    expect(fact(0, 'since')).toBeCloseTo(Math.log1p(40) / 3, 6);
    expect([fact(0, 'seen'), fact(2, 'seen'), fact(2, 'since')]).toEqual([1, 0, 0]);
  });

  it('takes lines of one checkout for one visit, and looks for one each', () => {
    const timesMs = [0, 60_000, 120_000].map((ms) => Date.UTC(2011, 0, 1) + ms);
    const ask = (bought: boolean[]) => read({ history: { items: [0, 2, 3], timesMs, bought }, ranked: [] });
    expect(ask([true, true, true]).fact(0, 'visits')).toBeCloseTo(Math.log(2), 6);
    expect(ask([false, false, false]).fact(0, 'visits')).toBeCloseTo(Math.log(4), 6);
  });

  it('says nothing of time where the history tells none', () => {
    const { fact } = read({ history: { items: [0, 2] }, ranked: [] });
    expect([fact(0, 'seen'), fact(0, 'since'), fact(0, 'late'), fact(0, 'due')]).toEqual([1, 0, 0, 0]);
  });
});
