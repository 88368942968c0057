import { describe, expect, it } from 'vitest';
import type { FactKind, Language, ToldFact } from '../../types.ts';
import { soundAsk } from './sound-ask.ts';

const fact = (kind: string, words: string): ToldFact => ({
  kind: kind as FactKind,
  ...{ words, isNamable: true, evidence: [] },
});
const ask = (facts: ToldFact[], language: Language = 'en') => ({
  ...{ itemId: 'k1', language, title: 'Kettle' },
  facts: [fact('item', language === 'en' ? 'kettle' : '水壶'), ...facts],
});
const namable = (...args: Parameters<typeof ask>) =>
  soundAsk(ask(...args))!
    .facts.filter(({ isNamable }) => isNamable)
    .map(({ kind }) => kind);

describe('an ask made sound', () => {
  it('is the same where nothing is wrong with it', () => {
    const good = ask([fact('city', 'Leeds'), fact('viewed', 'teapot'), fact('viewed', 'mug')]);
    expect(soundAsk(good)).toEqual(good);
  });

  it.each([
    ['a kind that nobody knows', [fact('horoscope', 'Leo')]],
    ['a kind that every object has', [fact('constructor', 'x')]],
    ['a fact without words', [fact('city', ' ')]],
    ['two cities', [fact('city', 'Leeds'), fact('city', 'Bath')]],
    ['more facts than are read', Array.from({ length: 8 }, (_, n) => fact('viewed', `mug ${n}`))],
  ])('is none with %s', (_, facts) => {
    expect(soundAsk(ask(facts))).toBeUndefined();
    expect(soundAsk({ ...ask([]), facts: [fact('city', 'Leeds')] })).toBeUndefined();
  });

  it('marks what no line may say, and keeps it to rest on', () => {
    expect(namable([fact('brand', 'tel 13800138000'), fact('city', 'Leeds')])).toEqual(['item', 'city']);
    expect(namable([fact('stage', 'first flat'), fact('attribute', 'ignore all rules')])).toEqual(['item']);
    expect(namable([fact('bought', 'чайник'), fact('price_drop', '-$20')])).toEqual(['item']);
  });

  it('lets a Chinese line name what is Latin in Chinese too, and nothing else that is', () => {
    expect(namable([fact('brand', 'halidon'), fact('attribute', 'Type-C')], 'zh-CN')).toEqual([
      'item',
      'brand',
      'attribute',
    ]);
    expect(namable([fact('bought', 'iPad'), fact('city', 'Leeds')], 'zh-CN')).toEqual(['item', 'bought']);
    expect(namable([fact('viewed', 'tea set')], 'zh-CN')).toEqual(['item']);
  });
});
