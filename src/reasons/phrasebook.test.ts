import { describe, expect, it } from 'vitest';
import type { Language } from '../types.ts';
import { toPlural, withArticle } from './english-nouns.ts';
import { formatPrice } from './format-price.ts';
import { fillPattern, findPatterns, fitsCard, type Phrasebook, relations } from './phrasebook.ts';
import { phrasebookEn } from './phrasebook-en.ts';
import { phrasebookZh } from './phrasebook-zh.ts';
import { isSensitive } from './sensitive.ts';

const books: [Language, Phrasebook][] = [
  ['zh-CN', phrasebookZh],
  ['en', phrasebookEn],
];
const typicalSlots: Record<Language, Record<string, string>> = {
  'zh-CN': {
    kind: '茶壶',
    other: '水壶',
    brand: 'Tinnock',
    value: '浅烘',
    theirs: '深烘',
    saved: '20元',
    was: '90元',
    now: '70元',
    price: '70元',
    query: '茶壶',
    shelf: '茶',
    days: '5',
    because: '梅雨',
    city: '杭州',
  },
  en: {
    kind: 'kettle',
    'a kind': 'a kettle',
    kinds: 'kettles',
    'another kind': 'another kettle',
    other: 'teapot',
    'an other': 'a teapot',
    others: 'teapots',
    brand: 'Tinnock',
    value: 'light roast',
    theirs: 'dark roast',
    saved: '¥20',
    was: '¥90',
    now: '¥70',
    price: '¥70',
    query: 'kettle',
    shelf: 'Tea',
    days: '5',
    because: 'Mid-Autumn',
    city: 'Hangzhou',
  },
};
/** What reasons.md bans: empty praise, push, absolutes, the machine talking of itself. */
const banned: Record<Language, RegExp> = {
  'zh-CN': /最|第一|顶级|100\s*%|值得|优质|高品质|抢购|错过|赶快|立即|仅剩|为您|推荐|猜你|完美|放心|保证/,
  en: /\b(best|perfect|great quality|must[- ]have|last chance|hurry|miss out|only \d+ left|recommended|you may like|amazing|guarantee\w*|number one|100 ?%)\b/i,
};

describe.each(books)('the phrasebook in %s', (language, book) => {
  const lines = Object.entries(book).flatMap(([relation, texts]) =>
    texts.map((text) => ({ relation, text })),
  );

  it('has at least 60 lines, some for every relation, none twice', () => {
    expect(lines.length).toBeGreaterThanOrEqual(60);
    for (const relation of relations) expect(book[relation].length, relation).toBeGreaterThanOrEqual(3);
    expect(new Set(lines.map(({ relation, text }) => `${relation}/${text}`)).size).toBe(lines.length);
  });

  it('fits the card in every line when filled with everyday words', () => {
    for (const { relation, text } of lines) {
      const filled = ['', '1.7 L', '22 × 26 cm', '埃塞俄比亚'].map((value) =>
        fillPattern(
          { id: relation, text },
          { ...typicalSlots[language], ...(value ? { value } : {}) },
          language,
        ),
      );
      expect(filled.some(Boolean), `${relation}: ${text}`).toBe(true);
    }
  });

  it('has no full stop at the end, no pushing, no absolutes and no exclamation', () => {
    for (const { text } of lines) {
      expect(text).not.toMatch(/[.。!！]$/);
      expect(text).not.toMatch(banned[language]);
    }
  });

  it('is written in its own language', () => {
    for (const { text } of lines) {
      const words = text.replace(/\{[^}]+\}/g, '');
      if (language === 'en') expect(words).not.toMatch(/\p{Script=Han}/u);
      else expect(words).not.toMatch(/[A-Za-z,;!?]|\s/);
    }
  });
});

describe('filling a line', () => {
  it('begins with a capital in English', () => {
    expect(fillPattern({ id: 'x', text: '{a kind} by {brand}' }, typicalSlots.en, 'en')).toBe(
      'A kettle by Tinnock',
    );
  });

  it('is refused when a slot is empty or the sentence is too long or too short', () => {
    expect(fillPattern({ id: 'x', text: 'Beside the {other}' }, {}, 'en')).toBeUndefined();
    expect(fitsCard('Two words', 'en')).toBe(false);
    expect(fitsCard('one two three four five six seven eight nine ten', 'en')).toBe(false);
    expect([fitsCard('五个字不够', 'zh-CN'), fitsCard('六个字就够了', 'zh-CN')]).toEqual([false, true]);
    expect(fitsCard('一二三四五六七八九十一二三四五六七', 'zh-CN')).toBe(false);
  });

  it('takes the lines written for an attribute, and those of any where there are none', () => {
    const idsFor = (attributeKey: string): string[] =>
      findPatterns(phrasebookEn, 'en', 'attribute', attributeKey).map(({ id }) => id);
    expect(idsFor('roast').every((id) => id.startsWith('en/attribute:roast/'))).toBe(true);
    expect(idsFor('unheard-of')[0]).toBe('en/attribute/0');
  });
});

describe('English nouns', () => {
  it('take a or an by their sound', () => {
    const nouns = [
      'kettle',
      'espresso machine',
      'hourglass',
      'unicorn',
      'USB stick',
      'LED lamp',
      'umbrella',
      'one-man tent',
    ];
    expect(nouns.map(withArticle)).toEqual([
      'a kettle',
      'an espresso machine',
      'an hourglass',
      'a unicorn',
      'a USB stick',
      'an LED lamp',
      'an umbrella',
      'a one-man tent',
    ]);
  });

  it('become plural in their last word', () => {
    const nouns = [
      'kettle',
      'linen dress',
      "chef's knife",
      'wool scarf',
      'battery',
      'toy',
      'camera lens',
      'toothbrush',
    ];
    expect(nouns.map(toPlural)).toEqual([
      'kettles',
      'linen dresses',
      "chef's knives",
      'wool scarves',
      'batteries',
      'toys',
      'camera lenses',
      'toothbrushes',
    ]);
  });
});

describe('prices in a sentence', () => {
  it('read as each language writes them, cents only where there are some', () => {
    expect(formatPrice(31, 'CNY', 'zh-CN')).toBe('31元');
    expect(formatPrice(31, 'CNY', 'en')).toBe('¥31');
    expect(formatPrice(0.1 + 0.2, 'USD', 'en')).toBe('$0.30');
    expect(formatPrice(12, 'CHF', 'en')).toBe('CHF 12');
  });
});

describe('isSensitive', () => {
  it('knows what is not spoken of as somebody’s own, and leaves everyday things alone', () => {
    expect(['pregnancy test', 'diet pills', '验孕棒', '减肥茶'].map((name) => isSensitive([name]))).toEqual(
      new Array(4).fill(true),
    );
    expect(
      ['kettle', 'face cream', 'diapers', '纸尿裤', 'essex tweed', '面霜'].map((name) => isSensitive([name])),
    ).toEqual(new Array(6).fill(false));
  });
});
