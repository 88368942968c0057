import { expect, it } from 'vitest';
import { phrasesOf } from './phrases.ts';

it('says names, then glosses, of one language, and takes a thing without glosses as it is', () => {
  const things = { kettle: { en: ['kettle'], 'zh-CN': ['水壶'] }, cup: { en: ['cup'], 'zh-CN': [] } };
  const known = {
    things,
    glosses: { kettle: ['boils water; water heater', '烧水用；热水器'] as const },
    groups: [],
  };
  expect(phrasesOf(known, 'kettle', 'en')).toEqual(['kettle', 'boils water', 'water heater']);
  expect(phrasesOf(known, 'kettle', 'zh-CN')).toEqual(['水壶', '烧水用', '热水器']);
  expect(phrasesOf(known, 'cup', 'en')).toEqual(['cup']);
  expect(phrasesOf(known, 'cup', 'zh-CN')).toEqual([]);
});
