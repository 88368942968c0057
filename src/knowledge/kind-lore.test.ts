import { describe, expect, it } from 'vitest';
import type { Language } from '../types.ts';
import { findKindName, kindsOfThing, lineBeside, linesOf } from './kind-lore-of.ts';
import { acrossShelves } from './kinds/across-shelves.ts';

/** Every line of a language with where it stands. */
function allLines(language: Language): { where: string; text: string }[] {
  const own = Object.entries(kindsOfThing).flatMap(([kind, lore]) => {
    const { use, same, beside } = lore[language];
    return [
      ...[...use, ...same].map((text) => ({ where: kind, text })),
      ...Object.entries(beside).map(([met, text]) => ({ where: `${met}>${kind}`, text })),
    ];
  });
  const across = acrossShelves.map(([met, card, zh, en]) => ({
    where: `${met}>${card}`,
    text: language === 'en' ? en : zh,
  }));
  return [...own, ...across];
}

const lengthOf = (text: string, language: Language): number =>
  language === 'en' ? text.split(/\s+/).length : [...text].length;
const limits: Record<Language, [number, number]> = { 'zh-CN': [6, 16], en: [3, 9] };
/** Empty praise, push, absolutes, promises. */
const banned: Record<Language, RegExp> = {
  'zh-CN': /最|第一|顶级|绝对|值得|优质|高品质|抢购|错过|赶快|立即|仅剩|为您|推荐|完美|放心|保证|美白|治/,
  en: /\b(best|perfect|ever|must[- ]have|last chance|hurry|miss out|only \d+ left|recommended|amazing|guarantee\w*|ultimate|cures?)\b/i,
};

describe.each(['zh-CN', 'en'] as const)('what is said of kinds of things, in %s', (language) => {
  const lines = allLines(language);

  it('fits the card', () => {
    const [least, most] = limits[language];
    const wrong = lines.filter(({ text }) => {
      const length = lengthOf(text, language);
      return length < least || length > most;
    });
    expect(wrong).toEqual([]);
  });

  it('pushes nobody, promises nothing and ends without a full stop', () => {
    expect(lines.filter(({ text }) => banned[language].test(text) || /[.。!！]$/.test(text))).toEqual([]);
  });

  it('is written in its own language, with its own punctuation', () => {
    const foreign = language === 'en' ? /\p{Script=Han}|[，。？]/u : /[A-SU-Za-z,;!?]|\s/;
    expect(lines.filter(({ text }) => foreign.test(text))).toEqual([]);
  });

  it('says no line twice', () => {
    const texts = lines.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('has uses and second looks for every kind', () => {
    for (const kind of Object.keys(kindsOfThing)) {
      const { use, same } = linesOf(kind, language);
      expect(
        [use.length, same.length].every((count) => count >= 2),
        kind,
      ).toBe(true);
    }
  });
});

describe('the pairs', () => {
  it('name kinds that are known, never a kind beside itself, none twice', () => {
    const pairs = [
      ...Object.entries(kindsOfThing).flatMap(([card, lore]) =>
        (['zh-CN', 'en'] as const).map((language) => ({ card, mets: Object.keys(lore[language].beside) })),
      ),
      ...acrossShelves.map(([met, card]) => ({ card, mets: [met] })),
    ];
    for (const { card, mets } of pairs) {
      for (const met of mets) {
        expect(kindsOfThing[met], `${met}>${card}`).toBeDefined();
        expect(kindsOfThing[card], `${met}>${card}`).toBeDefined();
        expect(met).not.toBe(card);
      }
    }
    const across = acrossShelves.map(([met, card]) => `${met}>${card}`);
    expect(new Set(across).size).toBe(across.length);
    for (const [met, card] of acrossShelves) expect(kindsOfThing[card]?.en.beside[met]).toBeUndefined();
  });

  it('are known in both languages or in neither', () => {
    for (const [kind, lore] of Object.entries(kindsOfThing)) {
      expect(Object.keys(lore['zh-CN'].beside).sort(), kind).toEqual(Object.keys(lore.en.beside).sort());
    }
    expect(lineBeside('coffee beans', 'coffee grinder', 'en')).toBe('A grinder is always hungry');
    expect(lineBeside('hand cream', 'humidifier', 'zh-CN')).toBe('屋里干，手先知道');
    expect(lineBeside('hand cream', 'tent', 'en')).toBeUndefined();
  });
});

describe('findKindName', () => {
  it('knows a kind by any of its names, singular or plural, in either language', () => {
    expect(
      [['咖啡豆'], ['coffee grinders'], ["chef's knives"], ['wool scarves'], ['t恤']].map(findKindName),
    ).toEqual(['coffee beans', 'coffee grinder', "chef's knife", 'wool scarf', 't-shirt']);
  });

  it('takes whole names only', () => {
    expect(findKindName(["doll's stroller", '玩具推车', 'constructor', ''])).toBeUndefined();
  });

  it('gives each name to one kind', () => {
    const names = Object.entries(kindsOfThing).flatMap(([kind, { names }]) => [kind, ...names]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });
});
