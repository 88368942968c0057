import type { Language } from '../types.ts';

/**
 * A price as its reader's language writes it: whole amounts without cents, the short sign of the currency.
 *
 * @param amount    In units of `currency`.
 * @param currency  ISO 4217; one that is none stands after the amount as it is.
 */
export function formatPrice(amount: number, currency: string, language: Language): string {
  try {
    return amount.toLocaleString(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    });
  } catch {
    return `${amount.toLocaleString(language)} ${currency}`;
  }
}
