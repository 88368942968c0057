import { describe, expect, test, vi } from 'vitest';
import { readPageProduct } from './json-ld.ts';

/** A page with these scripts; objects are written as JSON. */
function pageWith(...scripts: unknown[]) {
  const elements = scripts.map((script) => ({
    textContent: typeof script === 'string' ? script : JSON.stringify(script),
  }));
  return { querySelectorAll: () => elements } as unknown as ParentNode;
}

const product = { '@context': 'https://schema.org', '@type': 'Product', sku: 'a-1', name: ' Kettle ' };

describe('readPageProduct', () => {
  test('finds the id of a product', () => {
    expect(readPageProduct(pageWith(product))).toBe('a-1');
  });

  test.each([
    ['in @graph', { '@graph': [{ '@type': 'WebSite' }, product] }],
    ['in a list', [{ '@type': 'BreadcrumbList' }, product]],
    ['as the main entity of the page', { '@type': 'ItemPage', mainEntity: product }],
    ['with several types', { ...product, '@type': ['Thing', 'Product'] }],
    ['with a type written out', { ...product, '@type': 'http://schema.org/Product' }],
    ['with a prefixed type', { ...product, '@type': 'schema:Product' }],
  ])('finds it %s', (_name, script) => {
    expect(readPageProduct(pageWith(script))).toBe('a-1');
  });

  test.each([
    [{ sku: 'S', productID: 'P', gtin13: 'G', '@id': '#i' }, 'S'],
    [{ productID: 'P', gtin13: 'G', '@id': '#i' }, 'P'],
    [{ gtin13: '4006381333931', '@id': '#i' }, '4006381333931'],
    [{ '@id': '#i' }, '#i'],
    [{ sku: 42 }, '42'],
    [{ sku: ['first', 'second'] }, 'first'],
    [{ sku: '  ', productID: 'P' }, 'P'],
  ])('names %j by its first id', (ids, itemId) => {
    expect(readPageProduct(pageWith({ '@type': 'Product', ...ids }))).toBe(itemId);
  });

  test('finds a product group, and not its variants', () => {
    const group = {
      '@type': 'ProductGroup',
      productGroupID: 'g',
      hasVariant: [product, { ...product, sku: 'a-2' }],
    };
    expect(readPageProduct(pageWith(group))).toBe('g');
  });

  test('takes the same product, told twice, as one', () => {
    expect(readPageProduct(pageWith(product, { '@graph': [product] }))).toBe('a-1');
  });

  test('takes several products as a list, which is no view of any', () => {
    expect(readPageProduct(pageWith(product, { ...product, sku: 'a-2' }))).toBeUndefined();
  });

  test('does not enter lists of other items', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: product }] };
    expect(readPageProduct(pageWith(list))).toBeUndefined();
    expect(readPageProduct(pageWith({ ...product, isRelatedTo: { ...product, sku: 'z' } }))).toBe('a-1');
  });

  test('skips what is no JSON with a warning and reads the rest', () => {
    const warn = vi.fn();
    expect(readPageProduct(pageWith('{ "@type": Product }', product), warn)).toBe('a-1');
    expect(warn.mock.calls).toEqual([[expect.stringContaining('not valid JSON was skipped')]]);
  });

  test.each([
    ['no script', []],
    ['no product', [{ '@type': 'Organization' }]],
    ['a product without an id', [{ '@type': 'Product', name: 'Kettle' }]],
    ['values that are no objects', [null, 7, '"text"', [[null]]]],
  ])('finds nothing in %s', (_name, scripts) => {
    expect(readPageProduct(pageWith(...(scripts as unknown[])))).toBeUndefined();
  });

  test('ends on data that is nested without end', () => {
    const text = `${'{"@graph":['.repeat(2000)}${JSON.stringify(product)}${']}'.repeat(2000)}`;
    expect(readPageProduct(pageWith(text))).toBeUndefined();
  });
});
