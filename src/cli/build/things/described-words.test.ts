import { describe, expect, it } from 'vitest';
import { describedWords } from './described-words.ts';

describe('describedWords', () => {
  it('takes forms of one English word as one', () => {
    for (const forms of ['slashing slashed slasher', 'baker baking bake', 'cutter cutting']) {
      const stems = forms.split(' ').flatMap((form) => describedWords(form, 'en'));
      expect(new Set(stems).size, forms).toBe(1);
    }
  });

  it('leaves out little words, measures and repetitions', () => {
    expect(describedWords('for the 20l 500 of a', 'en')).toEqual([]);
    expect(describedWords('lamp and lamps', 'en')).toHaveLength(1);
    expect(describedWords('500ml', 'zh-CN')).toEqual([]);
  });

  it('keeps which of several sorts it is', () => {
    expect(describedWords('Milk Stage 2', 'en')).toContain('stage2');
    expect(describedWords('奶粉2段', 'zh-CN')).toContain('2段');
  });

  it('takes pairs of Chinese letters and the letters alone, and no pair across a gap', () => {
    expect(describedWords('烧水 器', 'zh-CN').sort()).toEqual(['器', '水', '烧', '烧水'].sort());
  });
});
