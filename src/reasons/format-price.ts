import type { Language } from '../types.ts';
import { currencySigns } from './format-price-tag.ts';

/**
 * A price as it stands in a sentence: `31元`, `¥31`, `$19.90`. Our own rather than `Intl`, whose symbols differ from
 * browser to browser, and one history must give one list everywhere.
 */
export function formatPrice(amount: number, currency: string, language: Language): string {
  const cents = Math.round(amount * 100);
  const digits = cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
  if (currency === 'CNY' && language === 'zh-CN') return `${digits}元`;
  const sign = currencySigns[currency];
  return sign ? `${sign}${digits}` : `${currency} ${digits}`;
}
