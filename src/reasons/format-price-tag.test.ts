import { describe, expect, it } from 'vitest';
import { currencySigns, formatPriceTag } from './format-price-tag.ts';

describe('formatPriceTag', () => {
  it('writes whole amounts without cents, in groups of three', () => {
    expect(formatPriceTag(98, 'CNY')).toBe('¥98');
    expect(formatPriceTag(1280, 'CNY')).toBe('¥1,280');
    expect(formatPriceTag(1234567, 'USD')).toBe('$1,234,567');
  });

  it('writes both cents where there are any', () => {
    expect(formatPriceTag(46.9, 'CNY')).toBe('¥46.90');
    expect(formatPriceTag(1234.5, 'USD')).toBe('$1,234.50');
  });

  it('writes a currency without a sign of its own by its code', () => {
    expect(formatPriceTag(12.5, 'CHF')).toBe('CHF 12.50');
  });

  it('writes a currency that is none as it came', () => {
    expect(formatPriceTag(12.5, 'beans')).toBe('12.5 beans');
  });

  it('knows currencies without cents', () => {
    expect(formatPriceTag(1500, 'JPY')).toBe('¥1,500');
  });

  it('writes what Intl writes, for all signs', () => {
    const options = { style: 'currency', currencyDisplay: 'narrowSymbol' } as const;
    for (const currency of Object.keys(currencySigns)) {
      for (const amount of [5, 1280, 1234.5]) {
        const theirs = amount.toLocaleString('en', {
          ...options,
          currency,
          trailingZeroDisplay: 'stripIfInteger',
        } as Intl.NumberFormatOptions);
        // A space that does not break is the one thing they add, after signs made of letters.
        expect(formatPriceTag(amount, currency)).toBe(theirs.replace(/\s/g, ''));
      }
    }
  });
});
