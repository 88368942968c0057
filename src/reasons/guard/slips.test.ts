import { describe, expect, it } from 'vitest';
import type { Fact, Language } from '../../types.ts';
import { findFault } from './guard.ts';
import { fillPointers } from './line.ts';

const facts: Record<Language, Fact[]> = {
  'zh-CN': [
    { kind: 'item', words: '橡皮' },
    { kind: 'city', words: '杭州' },
    { kind: 'season', words: '梅雨' },
  ],
  en: [
    { kind: 'item', words: 'eraser' },
    { kind: 'city', words: 'Leeds' },
    { kind: 'season', words: 'plum rains' },
  ],
};
const ruleOf = (pattern: string, language: Language) =>
  findFault(fillPointers(pattern, facts[language], language)!, { title: '' })?.rule;

describe('a line that is not well made', () => {
  it.each([
    '{city}，，{season}的晚上',
    '，{city}的雨夜里用',
    '{city}的雨夜里用，',
    '写错练练练练练一下',
    '{item}{item}快了，添一块',
  ])('is refused in Chinese: %s', (pattern) => {
    expect(ruleOf(pattern, 'zh-CN')).toBe('form');
  });

  it.each([
    'The the {item} on the desk',
    'Rubs out, , the whole page',
    'Rubs out the page,',
    '{item}s for the whole page',
    'Somewhere between a pencil and the',
    '{item} {item} on the desk',
  ])('is refused in English: %s', (pattern) => {
    expect(ruleOf(pattern, 'en')).toBe('form');
  });
});

describe('a line that only comes near it', () => {
  it.each(['哒哒哒，裤脚就听话了', '{city}{season}，一块不嫌多'])(
    'may be shown in Chinese: %s',
    (pattern) => {
      expect(ruleOf(pattern, 'zh-CN')).toBeUndefined();
    },
  );

  it.each([
    'Again, again, until the page is white',
    'Rub it, it comes off the page',
    '{item+s} for the {season}',
    'What the pencil was waiting for',
    'Most people never get past letter A',
  ])('may be shown in English: %s', (pattern) => {
    expect(ruleOf(pattern, 'en')).toBeUndefined();
  });
});
