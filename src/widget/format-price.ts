import type { Language } from '../types.ts';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A price as its reader's language writes it: whole amounts without cents, the short sign of the currency.
 *
 * @param amount    In units of `currency`.
 * @param currency  ISO 4217; one that is none stands after the amount as it is.
 */
export function formatPrice(amount: number, currency: string, language: Language): string {
  const key = `${language} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    try {
      format = new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      });
    } catch {
      return `${new Intl.NumberFormat(language).format(amount)} ${currency}`;
    }
    formats.set(key, format);
  }
  return format.format(amount);
}
