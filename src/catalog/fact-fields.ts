import type { Availability, Item } from '../types.ts';
import { parsePrice } from './parse-price.ts';
import { type RowReport, show } from './row-report.ts';

/** The shop's id: a text or a number, kept as text. Case counts. */
export function readId(value: unknown, report: RowReport): string | undefined {
  const id = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (id === undefined || id === null || (typeof id === 'string' && id.trim() === '')) {
    report.error('id', 'missing-id', 'is missing; give every product the id that its page uses');
    return undefined;
  }
  if (typeof id !== 'string' || id.trim().length > 256 || /\p{Cc}/u.test(id.trim())) {
    report.error('id', 'bad-id', `${show(value)} is no id: a text of 1 to 256 characters, or a number`);
    return undefined;
  }
  return id.trim();
}

/** An address the page may link to: http, https or relative to the shop. Never `javascript:` and its kin. */
export function readUrl(value: unknown, field: string, report: RowReport): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  // Browsers ignore tabs and line ends in addresses, so they must not hide a scheme here.
  const url = typeof value === 'string' ? value.replace(/[\t\n\r]/g, '').trim() : '';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (
    url === '' ||
    url.length > 2_000 ||
    /[\p{Cc}\s]/u.test(url) ||
    (scheme && !['http', 'https'].includes(scheme))
  ) {
    report.warn(
      field,
      'bad-url',
      `${show(value)} is no address for a page (http, https or relative) and was left out`,
    );
    return undefined;
  }
  return url;
}

type Price = NonNullable<Item['price']>;

/** What a price field holds, whatever its form; the currency is '' when it names none. */
export function readAmount(value: unknown, field: string, report: RowReport): Price | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const parsed =
    typeof value === 'number'
      ? Number.isFinite(value) && value >= 0 && { amount: value, currency: undefined }
      : typeof value === 'string' && parsePrice(value);
  if (!parsed) {
    report.warn(
      field,
      'bad-price',
      `${show(value)} is no price such as '19.99 USD'; the product has none for now`,
    );
    return undefined;
  }
  // Shops export 0 for "ask us"; nothing in a shop window costs nothing.
  return parsed.amount > 0 ? { amount: parsed.amount, currency: parsed.currency ?? '' } : undefined;
}

/** A number, `19.99 USD`, or `{ amount, currency, oldAmount }`; `sale` is what it costs now, if that is less. */
export function readPrice(value: unknown, sale: unknown, report: RowReport): Price | undefined {
  const asObject = (typeof value === 'object' && value !== null ? value : { amount: value }) as Record<
    string,
    unknown
  >;
  const regular = readAmount(asObject.amount, 'price', report);
  const reduced = readAmount(sale, 'salePrice', report);
  const price = regular ?? reduced;
  if (!price) {
    report.warn('price', 'no-price', 'is missing; the card shows none, and no reason speaks of it');
    return undefined;
  }
  const { currency } = asObject;
  if (typeof currency === 'string' && /^[A-Za-z]{3}$/.test(currency)) price.currency = currency.toUpperCase();
  if (regular && reduced) {
    if (reduced.amount < regular.amount) {
      return {
        amount: reduced.amount,
        currency: price.currency || reduced.currency,
        oldAmount: regular.amount,
      };
    }
    if (reduced.amount > regular.amount) {
      report.warn(
        'salePrice',
        'bad-sale-price',
        `${show(sale)} is more than the price ${show(value)} and was ignored`,
      );
    }
  }
  const old = readAmount(asObject.oldAmount, 'price', report);
  if (old && old.amount <= price.amount) {
    report.warn(
      'price',
      'bad-sale-price',
      `oldAmount ${old.amount} is not above amount ${price.amount} and was ignored`,
    );
  }
  return old && old.amount > price.amount ? { ...price, oldAmount: old.amount } : price;
}

const availabilities: Record<string, Availability> = {
  instock: 'in_stock',
  instoreonly: 'in_stock',
  limitedavailability: 'in_stock',
  onlineonly: 'in_stock',
  outofstock: 'out_of_stock',
  soldout: 'out_of_stock',
  discontinued: 'out_of_stock',
  preorder: 'preorder',
  presale: 'preorder',
  backorder: 'backorder',
};

/** `in stock`, `in_stock`, `InStock` and `https://schema.org/InStock` are one. */
export function readAvailability(value: unknown, report: RowReport): Availability | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const key = String(value)
    .replace(/^https?:\/\/schema\.org\//i, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
  const known = availabilities[key];
  if (!known) {
    report.warn(
      'availability',
      'bad-availability',
      `${show(value)} is not among in_stock, out_of_stock, preorder, backorder`,
    );
  }
  return known;
}

/** The day of an ISO date or time. */
export function readDay(value: unknown, field: string, report: RowReport): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const day =
    typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:$|T|\s)/.exec(value.trim())?.[1] : undefined;
  const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (!day || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    report.warn(field, 'bad-date', `${show(value)} is no date such as 2026-11-23`);
    return undefined;
  }
  return day;
}

export function readPicture(value: unknown, report: RowReport): Item['picture'] {
  if (value === undefined || value === null) return undefined;
  const { drawing, colors = {} } = value as { drawing?: unknown; colors?: unknown };
  const pairs = typeof colors === 'object' && colors !== null ? Object.entries(colors) : [];
  // They end up in a style: a name and a plain colour, nothing else.
  const isSafe = pairs.every(
    ([name, color]) =>
      /^[a-z][a-z0-9-]{0,30}$/i.test(name) && /^(#[0-9a-f]{3,8}|[a-z]{3,20})$/i.test(String(color)),
  );
  if (typeof drawing !== 'string' || !/^[\w-]{1,80}$/.test(drawing) || !isSafe) {
    report.warn(
      'picture',
      'bad-picture',
      `${show(value)} is not { drawing: 'kettle-a', colors: { main: '#aabbcc' } }`,
    );
    return undefined;
  }
  return { drawing, colors: Object.fromEntries(pairs) as Record<string, string> };
}

/** 0 to 1. */
export function readPopularity(value: unknown, report: RowReport): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  report.warn('popularity', 'bad-popularity', `${show(value)} is not a number from 0 to 1`);
  return undefined;
}
