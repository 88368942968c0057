import type { Language, Localized } from '../types.ts';
import { cleanText, cutText } from './clean-text.ts';
import type { DraftText } from './draft-item.ts';
import { type RowReport, show } from './row-report.ts';

/** Texts are cut here: the pack is fetched by every shopper. */
const maxLengths: Record<string, number> = { title: 300, description: 500, category: 300, kind: 60 };

const languageOf = (key: string): Language | undefined => {
  if (/^zh(-|_|$)/i.test(key)) return 'zh-CN';
  return /^en(-|_|$)/i.test(key) ? 'en' : undefined;
};

/** Plain text of a field: HTML out, entities decoded, cut to a length. Undefined when nothing is left. */
export function readPlain(value: unknown, field: string, report: RowReport): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') {
    report.warn(field, 'bad-text', `${show(value)} is no text and was left out`);
    return undefined;
  }
  const { text, hadHtml } = cleanText(value);
  if (hadHtml) report.warn(field, 'html', 'holds HTML; its text was kept. Export plain text');
  if (text.includes('\ufffd')) {
    report.warn(field, 'encoding', `${show(text)} has characters that are not valid in this encoding`);
  }
  const maxLength = maxLengths[field] ?? 120;
  return text === '' ? undefined : cutText(text, maxLength);
}

/** A text, or one for each language. Languages we do not speak are left out and counted. */
export function readText(value: unknown, field: string, report: RowReport): DraftText | undefined {
  if (typeof value !== 'object' || value === null) return readPlain(value, field, report);
  const texts: Localized = {};
  for (const [key, each] of Object.entries(value)) {
    const language = languageOf(key);
    if (!language) {
      report.warn(field, 'unknown-language', `'${key}' is not among zh-CN, en and was left out`);
      continue;
    }
    const text = readPlain(each, field, report);
    if (text !== undefined) texts[language] ??= text;
  }
  const { 'zh-CN': zh, en } = texts;
  if (zh === undefined && en === undefined) return undefined;
  return { ...(zh !== undefined && { 'zh-CN': zh }), ...(en !== undefined && { en }) };
}

/** `Kitchen>Tea / ` and ` Kitchen > Tea` are one path. A number (a category code of another system) is none. */
export function readCategory(value: unknown, report: RowReport): DraftText | undefined {
  const text = readText(Array.isArray(value) ? value.join(' > ') : value, 'category', report);
  const tidy = (path: string) =>
    path
      .split(/\s*(?:>|›|»)\s*/)
      .filter(Boolean)
      .join(' > ');
  if (typeof text === 'string') return /^\d*$/.test(text) ? undefined : tidy(text) || undefined;
  if (!text) return undefined;
  return Object.fromEntries(Object.entries(text).map(([language, path]) => [language, tidy(path)]));
}

const maxAttributes = 12;

/** `{ roast: 'light' }` or `{ roast: { 'zh-CN': '浅烘', en: 'light' } }`; keys sorted, at most 12. */
export function readAttributes(value: unknown, report: RowReport): Record<string, DraftText> | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) {
    report.warn('attributes', 'bad-attributes', `${show(value)} is not an object of names and texts`);
    return undefined;
  }
  const read: [string, DraftText][] = [];
  for (const [key, each] of Object.entries(value)) {
    const text = readText(typeof each === 'boolean' ? undefined : each, 'attributes', report);
    if (text !== undefined && key.length <= 40 && key !== '__proto__') read.push([key, text]);
  }
  return read.length > 0 ? Object.fromEntries(read.slice(0, maxAttributes)) : undefined;
}
