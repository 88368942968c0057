import { describe, expect, it } from 'vitest';
import { createItemThings } from '../pack/item-things.ts';
import type { Language } from '../types.ts';
import { isFairName, needsOfForecast } from './needs-of-forecast.ts';
import { toColumns } from './observation-columns.ts';
import { toNeed } from './write-need.ts';

const isBrand = (text: string): boolean => text.includes('acme') || text.includes('小米');
const isFair = (name: string, language: 'en' | 'zh-CN', id = `shop/${name}`): boolean =>
  isFairName({ id, en: name, 'zh-CN': name }, language, isBrand);

describe('isFairName', () => {
  it('takes a word or a few, in the reader’s language', () => {
    expect(['heart', '3d printer accessories', 'o-rings'].map((name) => isFair(name, 'en'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['heart', '杯垫', '3D打印耗材'].map((name) => isFair(name, 'zh-CN'))).toEqual([false, true, true]);
    expect(isFair('杯垫', 'en')).toBe(false);
  });

  it('takes no shelf of several things, no empty talk and no brand', () => {
    const names = [
      'nuts & bolts',
      'test, measure',
      'wheels/discs',
      'a b c d e',
      'best sellers',
      'acme tools',
      '',
    ];
    expect(names.filter((name) => isFair(name, 'en'))).toEqual([]);
    expect(['螺丝、螺母', '热销', '小米手环'].filter((name) => isFair(name, 'zh-CN'))).toEqual([]);
  });

  it('leaves common knowledge its names', () => {
    expect(isFair('cups & saucers', 'en', 'teacup')).toBe(true);
  });
});

describe('needsOfForecast', () => {
  const things = createItemThings({
    things: [
      { id: 'kettle', en: 'kettle', 'zh-CN': '水壶' },
      { id: 'teacup', en: 'teacup', 'zh-CN': '茶杯' },
      { id: 'shop/nuts', en: 'nuts & bolts', 'zh-CN': 'nuts & bolts' },
    ],
    items: [0, 1, 2],
  });
  const observations = [0, 2].map((thing, at) => ({
    thing,
    item: thing,
    timeMs: 1000 * at,
    weight: 1,
    type: 'purchase' as const,
    eventIds: [`e${at}`],
  }));
  const ground = { observations, columns: toColumns(observations), things, isBrand, isSilent: () => false };
  const say = (thing: number, voters: number[], language: Language) => {
    const [draft] = needsOfForecast([{ thing, chance: 0.4, voters }], { ...ground, language });
    const { rationale, strength, evidence } = toNeed(
      { ...draft!, sources: ['forecast'], chance: 0.3 },
      things,
      [],
      language,
    );
    return { rationale, strength, evidence };
  };

  it('says what speaks for it, and how likely it is', () => {
    expect(say(1, [0], 'en')).toEqual({
      rationale: 'A history with kettle often goes on to teacup.',
      strength: 0.3,
      evidence: ['e0'],
    });
    expect(say(0, [0], 'en').rationale).toBe('A history with kettle often has it again.');
    expect(say(0, [0], 'zh-CN').rationale).toBe('有过水壶的人，常会再选。');
  });

  it('names nothing where what speaks has no fair name, or nothing does', () => {
    expect(say(1, [2], 'en')).toMatchObject({
      rationale: 'A history like this often goes on to teacup.',
      evidence: ['e1'],
    });
    expect(say(1, [], 'zh-CN')).toMatchObject({
      rationale: '有类似经历的人，接着常会选茶杯。',
      evidence: [],
    });
  });
});
