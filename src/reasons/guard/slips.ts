import type { Language } from '../../types.ts';
import { firstMatch } from './first-match.ts';
import { factMark, type Line } from './line.ts';

/**
 * What a small writer gets wrong now and then and an author does not: of 36,000 authored lines none has one of these. Signs side
 * by side or at the wrong end, one small word twice, a syllable four times, a line that stops where something must come,
 * letters run into a name.
 */
const slips: Record<Language, readonly RegExp[]> = {
  'zh-CN': [
    /^[，、：；？）》」”]|[，、：；（《「“]$|[，、：；][，、：；？]|？[，、：；]/,
    /(\p{Script=Han})\1{3}/u,
  ],
  en: [
    /^[,;:.?)]|[,;:(]$|[,;:]\s?[,;:.?]|\s[,;:.?](?!\d)/,
    /\b(the|an?|of|for|to|in|on|and|with|your|is|at|by|you|it|or|but)\s\1\b/i,
    /\b(the|an|and|your|or|but|our|its)$|\ba$/,
    new RegExp(`\\p{L}${factMark}|${factMark}\\p{L}`, 'u'),
  ],
};

/** A fact's words twice on end. */
function findEcho({ text, facts, named, language }: Line): string | undefined {
  const gap = language === 'en' ? ' ' : '';
  const said = facts.filter(({ kind, words }) => named.has(kind) && words.trim() !== '');
  return said.find(({ words }) => text.toLowerCase().includes(`${words}${gap}${words}`.toLowerCase()))?.words;
}

/** Where a line is not well made, whatever it says. */
export const findSlip = (line: Line): string | undefined =>
  firstMatch(slips[line.language], line.spoken) ?? findEcho(line);
