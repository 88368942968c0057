import { describe, expect, it } from 'vitest';
import { createCatalog } from '../pack/catalog.ts';
import { isOneKind } from './find-joins.ts';

const names = ['phone case', 'phone charger', 'phone case', undefined];
const catalog = createCatalog(
  ['Phones & Audio', 'Phones & Audio', 'Phones & Audio', 'Phones & Audio', 'Bags', 'Bags'].map(
    (category, at) => ({ id: `${at}`, title: { en: `item ${at}` }, category: { en: category } }),
  ),
  'en',
  (item) => {
    const en = names[item];
    return en === undefined ? undefined : { en, 'zh-CN': en, isPlural: false };
  },
);

describe('isOneKind', () => {
  it('takes two of a department for one kind where their names are one', () => {
    expect(isOneKind(0, 2, catalog)).toBe(true);
    expect(isOneKind(0, 1, catalog)).toBe(false);
    expect(isOneKind(0, 3, catalog)).toBe(false);
    expect(isOneKind(4, 5, catalog)).toBe(true);
    expect(isOneKind(0, 4, catalog)).toBe(false);
  });
});
