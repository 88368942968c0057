import { describe, expect, it } from 'vitest';
import { formatPrice } from './format-price.ts';

describe('formatPrice', () => {
  it('writes whole amounts without cents', () => {
    expect(formatPrice(98, 'CNY', 'zh-CN')).toBe('¥98');
    expect(formatPrice(1280, 'CNY', 'zh-CN')).toBe('¥1,280');
  });

  it('writes both cents where there are any', () => {
    expect(formatPrice(46.9, 'CNY', 'zh-CN')).toBe('¥46.90');
  });

  it('uses the short sign of a currency, whatever the language', () => {
    expect(formatPrice(98, 'CNY', 'en')).toBe('¥98');
    expect(formatPrice(19.99, 'USD', 'zh-CN')).toBe('$19.99');
  });

  it('writes a currency that is none as it came', () => {
    expect(formatPrice(12.5, 'beans', 'en')).toBe('12.5 beans');
  });

  it('knows currencies without cents', () => {
    expect(formatPrice(1500, 'JPY', 'en')).toBe('¥1,500');
  });
});
