import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrice } from './parse-price.ts';

describe('parsePrice', () => {
  it.each([
    ['19.99 USD', 19.99, 'USD'],
    ['USD 19.99', 19.99, 'USD'],
    ['19,99 eur', 19.99, 'EUR'],
    ['1,299.00 USD', 1299, 'USD'],
    ['1.299,00 EUR', 1299, 'EUR'],
    ['1 299,00 EUR', 1299, 'EUR'],
    ["1'299.50 CHF", 1299.5, 'CHF'],
    ['1.299 EUR', 1299, 'EUR'],
    ['1,299,000 JPY', 1299000, 'JPY'],
    ['0.125 KWD', 0.125, 'KWD'],
    ['¥78', 78, 'CNY'],
    ['￥７８', 78, 'CNY'],
    ['78元', 78, 'CNY'],
    ['$5', 5, 'USD'],
    ['€ 12.5', 12.5, 'EUR'],
  ])('reads %s', (text, amount, currency) => {
    expect(parsePrice(text)).toEqual({ amount, currency });
  });

  it.each(['', 'about ten', '-5 USD', '10 or 12 USD', 'from 19.99 USD', '12 USD each', '.99 USD', 'NaN'])(
    'refuses %s',
    (text) => {
      expect(parsePrice(text)).toBeUndefined();
    },
  );

  it('leaves the currency open when none is named', () => {
    expect(parsePrice('19.99')).toEqual({ amount: 19.99 });
  });

  it("reads back every price in Google's own form, with and without separators of thousands", () => {
    const currency = fc.stringMatching(/^[A-Z]{3}$/);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), currency, (cents, code) => {
        const amount = cents / 100;
        expect(parsePrice(`${amount.toFixed(2)} ${code}`)).toEqual({ amount, currency: code });
        const grouped = amount.toLocaleString('en-US', { minimumFractionDigits: 2 });
        expect(parsePrice(`${code} ${grouped}`)).toEqual({ amount, currency: code });
        const german = amount.toLocaleString('de-DE', { minimumFractionDigits: 2 });
        expect(parsePrice(`${german} ${code}`)).toEqual({ amount, currency: code });
      }),
    );
  });

  it('never throws and never gives a negative or an infinite amount', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePrice(text);
        expect(parsed === undefined || (parsed.amount >= 0 && Number.isFinite(parsed.amount))).toBe(true);
      }),
    );
  });
});
