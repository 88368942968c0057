/** An amount with its currency, when the text names one. */
export interface ParsedPrice {
  amount: number;
  currency?: string;
}

const symbols: [RegExp, string][] = [
  [/US\$|\$/, 'USD'],
  [/€/, 'EUR'],
  [/£/, 'GBP'],
  [/[¥￥元]/, 'CNY'],
  [/₹/, 'INR'],
  [/₩/, 'KRW'],
];

/**
 * Reads `19.99 USD`, `USD 19.99`, `1.299,00 EUR`, `1 299,00 EUR`, `¥78`, `19.99`.
 *
 * A single separator followed by exactly three digits is read as thousands (`1.299 EUR` is 1299); Google's own
 * form always has a point before the cents.
 *
 * @returns Undefined when there is no number, or it is negative, or more stands there than a price.
 */
export function parsePrice(text: string): ParsedPrice | undefined {
  const trimmed = text.normalize('NFKC').trim();
  const number = /-?\d[\d.,'’\s]*/.exec(trimmed);
  if (!number) return undefined;
  const amount = parseAmount(number[0]);
  if (amount === undefined) return undefined;
  const rest = (trimmed.slice(0, number.index) + trimmed.slice(number.index + number[0].length)).trim();
  if (rest === '') return { amount };
  const code = /^[A-Za-z]{3}$/.exec(rest);
  if (code) return { amount, currency: rest.toUpperCase() };
  const symbol = symbols.find(([pattern]) => rest.replace(pattern, '').trim() === '');
  return symbol && { amount, currency: symbol[1] };
}

function parseAmount(text: string): number | undefined {
  const digits = text.replace(/[\s'’]/g, '').replace(/[.,]$/, '');
  const separators = digits.match(/[.,]/g) ?? [];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const numAfter = digits.length - last - 1;
  const mixed = new Set(separators).size === 2;
  // The last separator is the decimal one unless it repeats, or stands alone before exactly three digits.
  const isDecimal =
    last >= 0 && (mixed || (separators.length === 1 && (numAfter !== 3 || /^-?0[.,]/.test(digits))));
  const whole = (isDecimal ? digits.slice(0, last) : digits).replace(/[.,]/g, '');
  const amount = Number(isDecimal ? `${whole || '0'}.${digits.slice(last + 1)}` : whole);
  return Number.isFinite(amount) && amount >= 0 && !Object.is(amount, -0) ? amount : undefined;
}
