import { describe, expect, it } from 'vitest';
import { readLanguage, readLimit, readRequest, safeAddress } from './feed-attributes.ts';

const reading =
  (attributes: Record<string, string>) =>
  (name: string): string | null =>
    attributes[name] ?? null;

describe('readRequest', () => {
  it('asks for twelve cards for the shopper when nothing is said', () => {
    expect(readRequest(reading({}), 'en', undefined)).toEqual({
      placement: 'for-you',
      limit: 12,
      language: 'en',
    });
  });

  it('takes placement, item and limit', () => {
    const attributes = reading({ placement: 'related', 'item-id': 'sku-1', limit: '8' });
    expect(readRequest(attributes, 'zh-CN', undefined)).toEqual({
      placement: 'related',
      itemId: 'sku-1',
      limit: 8,
      language: 'zh-CN',
    });
  });

  it('lets the page’s own product stand in, but not for the shopper’s own feed', () => {
    expect(readRequest(reading({ placement: 'related' }), 'en', 'sku-2').itemId).toBe('sku-2');
    expect(readRequest(reading({}), 'en', 'sku-2').itemId).toBeUndefined();
    expect(readRequest(reading({ placement: 'related', 'item-id': 'sku-1' }), 'en', 'sku-2').itemId).toBe(
      'sku-1',
    );
  });

  it('leaves a placement that is none for the recommender to refuse', () => {
    expect(readRequest(reading({ placement: 'relatde' }), 'en', undefined).placement).toBe('relatde');
  });
});

describe('readLimit', () => {
  it.each([
    ['5', 5],
    ['60', 60],
    ['600', 60],
    ['0', 12],
    ['-3', 12],
    ['many', 12],
    ['', 12],
    ['8.9', 8],
  ])('reads %j as %i', (limit, expected) => {
    expect(readLimit(reading({ limit }))).toBe(expected);
  });
});

describe('readLanguage', () => {
  it('takes the first that we speak', () => {
    expect(readLanguage([null, 'fr', 'zh-Hant-HK', 'en'])).toBe('zh-CN');
    expect(readLanguage(['en-GB', 'zh'])).toBe('en');
  });

  it('is English where nobody said anything we speak', () => {
    expect(readLanguage([])).toBe('en');
    expect(readLanguage(['de', '', undefined])).toBe('en');
  });
});

describe('safeAddress', () => {
  const page = 'https://shop.test/a/page.html';

  it('resolves what a shop writes against its page', () => {
    expect(safeAddress('product.html?sku=1', page)).toBe('https://shop.test/a/product.html?sku=1');
    expect(safeAddress('#/item/1', page)).toBe('https://shop.test/a/page.html#/item/1');
    expect(safeAddress('//other.test/x', page)).toBe('https://other.test/x');
  });

  it('leads nowhere but to the web', () => {
    expect(safeAddress('javascript:alert(1)', page)).toBeUndefined();
    expect(safeAddress(' java\nscript:alert(1)', page)).toBeUndefined();
    expect(safeAddress('data:text/html,x', page)).toBeUndefined();
    expect(safeAddress('', page)).toBeUndefined();
    expect(safeAddress('https://', page)).toBeUndefined();
    expect(safeAddress(undefined, page)).toBeUndefined();
  });
});
