import { describe, expect, it } from 'vitest';
import type { Item } from '../types.ts';
import { findBrand } from './find-brand.ts';

const isBrand = findBrand({
  items: ['UST', 'Anker', '小米', 'HP', undefined].map((brand) => ({ brand }) as Item),
});

describe('findBrand', () => {
  it('knows a brand as a word of its own', () => {
    expect(['ust', 'anker cable', 'cable by anker', 'anker-cable'].map(isBrand)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('does not take it out of the middle, the beginning or the end of a word', () => {
    expect(['industrial magnets', 'ustring', 'locust', 'tankers'].map(isBrand)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('finds it at a later place of the text', () => {
    expect(isBrand('robust ust')).toBe(true);
  });

  it('finds it among Chinese words, which set no spaces', () => {
    expect(['小米手环', '新小米', 'anker充电器', '大米'].map(isBrand)).toEqual([true, true, true, false]);
  });

  it('passes over brands that are too short to tell', () => {
    expect(isBrand('hp ink')).toBe(false);
  });
});
