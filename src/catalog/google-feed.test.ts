import { describe, expect, it } from 'vitest';
import { createProblemList } from './feed-problem.ts';
import { fromGoogleRow } from './google-feed.ts';
import { guessLanguage } from './guess-language.ts';

describe('fromGoogleRow', () => {
  it('says the row in our own words, and remembers the words of the feed', () => {
    const { raw, names } = fromGoogleRow({
      id: '1',
      title: 'Kettle',
      link: '/1',
      image_link: '/1.jpg',
      price: '9 USD',
      item_group_id: 'k',
      material: 'steel',
    });
    expect(raw).toEqual({
      id: '1',
      title: 'Kettle',
      url: '/1',
      image: '/1.jpg',
      price: '9 USD',
      groupId: 'k',
      attributes: { material: 'steel' },
    });
    expect(names).toMatchObject({ url: 'link', image: 'image_link', salePrice: 'sale_price' });
  });

  it("prefers the shop's own category, takes the first of several, and never a bare number", () => {
    const category = (values: Record<string, string>) => fromGoogleRow(values).raw.category;
    expect(category({ product_type: 'Tea > Kettles', google_product_category: 'Home > Kettles' })).toBe(
      'Tea > Kettles',
    );
    expect(category({ product_type: 'Tea > Kettles, Gifts > For her' })).toBe('Tea > Kettles');
    expect(category({ product_type: 'Pots, pans' })).toBe('Pots, pans');
    expect(category({ google_product_category: 'Home > Kettles' })).toBe('Home > Kettles');
    expect(category({ google_product_category: ' 2073 ' })).toBeUndefined();
  });
});

describe('guessLanguage', () => {
  it('goes by the script of most titles, and a Latin brand in a Chinese title does not mislead it', () => {
    expect(guessLanguage(['Halden 咖啡豆', '电热水壶', 'Kettle'])).toBe('zh-CN');
    expect(guessLanguage(['Kettle', 'Teapot 茶'])).toBe('en');
    expect(guessLanguage(['123', ''])).toBe('en');
  });
});

describe('createProblemList', () => {
  it('counts all and keeps the first of each code', () => {
    const problems = createProblemList(2);
    for (let row = 1; row <= 5; row++) problems.add({ level: 'error', row, code: 'a', message: '' });
    problems.add({ level: 'warning', code: 'b', message: '' });
    expect(problems.list().map(({ row, code }) => [code, row])).toEqual([
      ['a', 1],
      ['a', 2],
      ['b', undefined],
    ]);
    expect(problems.counts()).toEqual({ a: 5, b: 1 });
    expect([problems.numErrors(), problems.numWarnings()]).toEqual([5, 1]);
  });
});
