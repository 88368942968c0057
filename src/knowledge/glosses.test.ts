import { describe, expect, it } from 'vitest';
import { glosses } from './glosses.ts';
import { things } from './things.ts';

const phrasesOf = (text: string): string[] => text.split(/[;；]/).map((phrase) => phrase.trim());

describe('glosses', () => {
  it('are of every thing and of nothing else', () => {
    expect(Object.keys(glosses).sort()).toEqual(Object.keys(things).sort());
  });

  it('are three phrases or more in each language', () => {
    const short = Object.entries(glosses).filter(([, both]) =>
      both.some((text) => phrasesOf(text).length < 3 || phrasesOf(text).includes('')),
    );
    expect(short).toEqual([]);
    for (const [en, zh] of Object.values(glosses)) {
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('add to the names and repeat none', () => {
    const repeated = Object.entries(glosses).filter(([id, [en, zh]]) => {
      const { en: names, 'zh-CN': namesZh } = things[id]!;
      return phrasesOf(en).some((p) => names.includes(p)) || phrasesOf(zh).some((p) => namesZh.includes(p));
    });
    expect(repeated).toEqual([]);
  });
});
