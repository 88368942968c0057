import { describe, expect, it } from 'vitest';
import { readAvailability, readDay, readId, readPicture, readPrice, readUrl } from './fact-fields.ts';
import { createProblemList } from './feed-problem.ts';
import { createRowReport } from './row-report.ts';

function reporting() {
  const problems = createProblemList();
  return { report: createRowReport(7, problems), codes: () => problems.list().map(({ code }) => code) };
}

describe('readUrl', () => {
  it.each(['https://shop.example/a?b=c', '/a/b', '#/item/1', '//cdn.example/x.jpg', 'kettle.html'])(
    'keeps %s',
    (url) => {
      expect(readUrl(url, 'url', reporting().report)).toBe(url);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'a b',
    7,
  ])('drops %j', (url) => {
    const { report, codes } = reporting();
    expect(readUrl(url, 'url', report)).toBeUndefined();
    expect(codes()).toEqual(['bad-url']);
  });
});

describe('readPrice', () => {
  it('takes the sale price and keeps the old one', () => {
    expect(readPrice('20 USD', '15 USD', reporting().report)).toEqual({
      amount: 15,
      currency: 'USD',
      oldAmount: 20,
    });
  });

  it('ignores a sale price above the price, and says so; one that equals it needs no word', () => {
    const above = reporting();
    expect(readPrice('20 USD', '25 USD', above.report)).toEqual({ amount: 20, currency: 'USD' });
    expect(above.codes()).toEqual(['bad-sale-price']);
    const equal = reporting();
    expect(readPrice('20 USD', '20 USD', equal.report)).toEqual({ amount: 20, currency: 'USD' });
    expect(equal.codes()).toEqual([]);
  });

  it('never calls a price reduced that is not', () => {
    const { report, codes } = reporting();
    expect(readPrice({ amount: 10, currency: 'cny', oldAmount: 10 }, undefined, report)).toEqual({
      amount: 10,
      currency: 'CNY',
    });
    expect(codes()).toEqual(['bad-sale-price']);
  });
});

describe('other facts', () => {
  it.each([
    ['in stock', 'in_stock'],
    ['in_stock', 'in_stock'],
    ['InStock', 'in_stock'],
    ['https://schema.org/OutOfStock', 'out_of_stock'],
    ['Pre-Order', 'preorder'],
    ['maybe', undefined],
  ])('reads the availability %s', (text, availability) => {
    expect(readAvailability(text, reporting().report)).toBe(availability);
  });

  it.each([
    ['2026-10-14', '2026-10-14'],
    ['2026-10-14T09:00:00Z', '2026-10-14'],
    ['2026-02-30', undefined],
    ['14.10.2026', undefined],
  ])('reads the day %s', (text, day) => {
    expect(readDay(text, 'addedOn', reporting().report)).toBe(day);
  });

  it.each([
    [7, '7'],
    [0, '0'],
    [' sku-1 ', 'sku-1'],
    ['', undefined],
    [null, undefined],
    [{}, undefined],
    [Number.NaN, undefined],
    ['a\u0000b', undefined],
    ['x'.repeat(257), undefined],
  ])('reads the id %j', (value, id) => {
    expect(readId(value, reporting().report)).toBe(id);
  });

  it.each(['url(https://elsewhere.example)', 'red; background: blue', '</style>'])(
    'refuses the color %s',
    (color) => {
      const { report, codes } = reporting();
      expect(readPicture({ drawing: 'cup', colors: { main: color } }, report)).toBeUndefined();
      expect(codes()).toEqual(['bad-picture']);
    },
  );
});
