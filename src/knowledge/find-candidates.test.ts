import { describe, expect, it } from 'vitest';
import { createCandidateFinder, type Form } from './find-candidates.ts';
import type { Things } from './thing.ts';

const things: Things = {
  kettle: { en: ['kettle'], 'zh-CN': ['水壶'], not: ['doll', '玩偶'] },
  'gooseneck-kettle': { is: 'kettle', en: ['gooseneck kettle'], 'zh-CN': ['细口壶', '细口 水壶'] },
  'kettle-cleaner': { en: ['kettle cleaner'], 'zh-CN': ['水壶清洁剂'] },
  'tea-towel': { en: ['tea towel'], 'zh-CN': ['茶巾'] },
};
const { ids, find } = createCandidateFinder(things);
const formOf = (language: 'en' | 'zh-CN', title: string, id: string): Form | undefined =>
  find({ title: { [language]: title } }).candidates.find(({ thing }) => ids[thing] === id)?.form;

describe('createCandidateFinder', () => {
  it.each<[string, Form]>([
    ['Steel kettle', 'plain'],
    ['Kettle, 1 L, steel', 'plain'],
    ['Kettle metal 1 L', 'plain'],
    ['Kettle lamp', 'follows'],
    ['Tea towel, kettle print', 'later'],
  ])('tells how a name stands in `%s`: %s', (title, form) => {
    expect(formOf('en', title, 'kettle')).toBe(form);
  });

  it.each<[string, Form]>([
    ['家用水壶', 'plain'],
    ['水壶大容量', 'open'],
    ['水壶底座', 'follows'],
    ['水壶加厚防尘罩', 'follows'],
    ['水壶套装', 'open'],
    ['水壶充电式', 'open'],
    ['水壶带滤网', 'open'],
  ])('tells how a name stands in %s: %s', (title, form) => {
    expect(formOf('zh-CN', title, 'kettle')).toBe(form);
  });

  it('takes apart names in pieces from whole ones', () => {
    expect(formOf('en', 'Gooseneck steel kettle', 'gooseneck-kettle')).toBe('pieces');
    expect(formOf('zh-CN', '细口手冲水壶', 'gooseneck-kettle')).toBe('pieces');
  });

  it('reads two words written as one', () => {
    expect(formOf('en', 'Blue teatowel', 'tea-towel')).toBe('plain');
  });

  it('leaves out what only comes with the item', () => {
    for (const title of ['Tea towel w/ kettle', 'Tea towel + kettle'])
      expect(formOf('en', title, 'kettle')).not.toBe('plain');
    for (const title of ['茶巾 送水壶', '【买一送水壶】茶巾', '茶巾纯棉吸水 配水壶', '茶巾纯棉送小水壶'])
      expect(formOf('zh-CN', title, 'kettle')).toBeUndefined();
  });

  it('says what stands inside the longer name of something else, a sort of it not', () => {
    const { candidates } = find({ title: { en: 'Kettle cleaner' } });
    const [kettle, cleaner] = ['kettle', 'kettle-cleaner'].map((id) =>
      candidates.find(({ thing }) => ids[thing] === id),
    );
    expect(kettle?.isInside).toBe(true);
    expect(cleaner).toMatchObject({ isInside: false, holds: [ids.indexOf('kettle')] });
    const sorts = find({ title: { en: 'Gooseneck kettle' } }).candidates;
    expect(sorts.map(({ isInside }) => isInside)).toEqual([false, false]);
  });

  it('answers for vetoes of things that no name found', () => {
    const { isVetoed } = find({ title: { en: 'Doll tea set' } });
    expect(ids.map((_, thing) => isVetoed(thing))).toEqual([true, false, false, false]);
  });
});
