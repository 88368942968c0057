import type { Language } from '../../types.ts';
import { factMark, type Line } from './line.ts';

/** Signs that turn the reading order, join or hide what is written, or steer a screen; and those that cannot be read. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/u;
const picture = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{fe0f}\u20e3]/u;
const markup = /[<>{}[\]|\\^`~_*#@=]|https?:|www\.|&\w+;|\S+\.(com|cn|net|org|io|top|vip)\b/i;
const loud = /[!！]|[?？]{2}|…{2}|\.{4}|[A-Z]{6,}|\p{M}{3}/u;
/** Letters and signs that a line of the language is written with, besides Latin names. */
const letters: Record<Language, RegExp> = {
  'zh-CN': /^[\p{Script=Han}\p{Script=Latin}\p{N}，、。：；？（）《》「」“”‘’…—·%￥¥$€£.,&'’+/° -]*$/u,
  en: /^[\p{Script=Latin}\p{N}\s,.:;?()'"“”‘’…–—·%￥¥$€£&+/°-]*$/u,
};
const halfWidth = /[,;:?](?!\d)/;

const bounds: Record<Language, { least: number; most: number; spare: number; unit: RegExp }> = {
  'zh-CN': { least: 6, most: 16, spare: 4, unit: /./gsu },
  en: { least: 3, most: 9, spare: 2, unit: /\S+/g },
};

const count = (text: string, { unit }: { unit: RegExp }): number => text.match(unit)?.length ?? 0;

/** Whether it is as long as a reason may be. A long name may take the place it needs: the band is for what stands around it. */
function isFitting({ text, spoken, facts, named, language }: Line): boolean {
  const bound = bounds[language];
  const length = count(text, bound);
  const names = facts.filter(({ kind }) => named.has(kind));
  const allowed = names.reduce((sum, { words }) => sum + Math.max(0, count(words, bound) - bound.spare), 0);
  const marks = spoken.split(factMark).length - 1;
  return length >= bound.least && length <= bound.most + Math.min(allowed, 12) && marks <= 3;
}

/** What is wrong with how it is written: unseen signs, pictures, markup, shouting, another script, its length. */
export function findFormFault(line: Line): string | undefined {
  const { text, spoken, language } = line;
  const hit = [unseen, picture, markup, loud].map((pattern) => pattern.exec(text)).find((found) => found);
  if (hit) return hit[0];
  if (!letters[language].test(text)) return 'script';
  if (/^\s|\s$|\s{2}/.test(text) || /[。.]$/.test(text)) return 'edges';
  if (language === 'zh-CN' && (halfWidth.test(spoken) || /\s/.test(spoken))) return 'spacing';
  return isFitting(line) ? undefined : 'length';
}

/** A word of the other language that no fact brought along. */
export function findForeignWord({ spoken, language }: Line): string | undefined {
  const [word] = spoken.match(language === 'zh-CN' ? /\p{Script=Latin}{2,}/u : /\p{Script=Han}+/u) ?? [];
  return word;
}
