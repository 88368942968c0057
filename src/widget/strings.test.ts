import { describe, expect, it } from 'vitest';
import { type FeedStatus, languages, placements } from '../types.ts';
import { quietWord, strings } from './strings.ts';

const status: FeedStatus = {
  source: 'model',
  device: 'wasm',
  dtype: 'q8',
  pack: 'complete',
  packVersion: '1',
  persistent: true,
  warnings: [],
  timings: { retrieve: 1.25, rank: 2.5 },
  bytes: 0,
};

describe('strings', () => {
  it('leaves no word empty, in any language', () => {
    for (const language of languages) {
      const { headings, ...words } = strings[language];
      const all = [...Object.values(words), ...placements.map((each) => headings[each])];
      for (const word of all) expect(word.trim()).not.toBe('');
    }
  });
});

describe('quietWord', () => {
  it('says nothing of a list that a model ranked, or that only waits for one', () => {
    expect(quietWord(status, strings.en)).toBe('');
    expect(quietWord({ ...status, source: 'stored' }, strings.en)).toBe('');
    expect(quietWord({ ...status, source: 'fallback' }, strings.en)).toBe('');
  });

  it('names the fallback when there is a reason for it', () => {
    const fallback: FeedStatus = { ...status, source: 'fallback', fallbackReason: 'no worker' };
    expect(quietWord(fallback, strings.en)).toBe(strings.en.fallback);
  });
});
