import type { Fact, FactKind, Language } from '../../types.ts';
import { isSensitive } from '../sensitive.ts';
import { findAbsolute } from './absolutes.ts';
import { findUnseen } from './form.ts';
import { type Line, readLine } from './line.ts';
import { findMachineTalk } from './machine-talk.ts';
import { findPersonalGuess, findUnkindness } from './personal.ts';
import { findPressure } from './pressure.ts';
import { findPromise } from './promises.ts';
import { unmask } from './unmask.ts';

/** Longer than this a fact's words are no name. */
const maxLength: Record<Language, number> = { 'zh-CN': 16, en: 48 };
/** A slogan is no name. */
const slogan: Record<Language, RegExp> = {
  'zh-CN': /品质|铸就|信赖|辉煌|值得|首选|^治|系统(?!柜)|审核|跳过|只夸/,
  en: /\b(quality|trust|choice|skip|only|rules?|maximum|score)\b/i,
};
const notAValue = /undefined|\bnull\b|\bNaN\b|\[object|\ufffd|锟斤拷/i;
const over = /已过|过去了|结束了|\bago\b|\bended\b|\bexpired\b|[年月周天]前$/i;
const none = /^\D*[0０零](?!\d)|\bzero\b|\bno(body| one)\b/i;
/** What a shopper typed may be a sentence, or meant for nobody else. */
const isQuestion =
  /[?？]|怎么|什么|为什么|吗$|写(一|首|个|篇|段)|帮我|给我|请(你|给|帮)|讲(个|一)|翻译成|\b(is|are|how|why|what|write|reply|say)\b/i;
const maxDaysLeft = 90;
/** Numbers to be called, names to be written to, and signs of money with no sum behind them. */
const isContact =
  /\d(?:[\s-]?\d){5,}|(?<![a-z])(?:v|vx|wx|qq|tel|whatsapp|telegram)\s?[:：]|[$¥￥€£](?!\s?\d)/i;
const minus = /(?:^|\s)[-−]\s?\D?\d/;
/** Letters that no line of the language is written with. */
const strange: Record<Language, RegExp> = {
  'zh-CN': /[^\p{Script=Han}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
  en: /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
};
const hasHan = /\p{Script=Han}/u;
/** In Chinese these have names of their own; a brand, a query, `Type-C` and `iPad` may be Latin. */
const namedInChinese: ReadonlySet<FactKind> = new Set(['city', 'season', 'festival', 'weather']);
const mayBeLatin: ReadonlySet<FactKind> = new Set(['brand', 'searched']);

/** Whether a Chinese line would change its language where these words stand. */
const isUntranslated = (kind: FactKind, words: string): boolean =>
  !hasHan.test(words) &&
  (namedInChinese.has(kind)
    ? /\p{Script=Latin}/u.test(words)
    : !mayBeLatin.has(kind) && /(?<![A-Za-z])[a-z]{3,}/.test(words));

/** Figures of a text in their order. */
const figures = (words: string): number[] =>
  (words.match(/\d+(?:\.\d+)?/g) ?? []).map((figure) => Number(figure));

const wrong: Partial<Record<FactKind, (words: string) => boolean>> = {
  price_drop: (words) => {
    const [before, after] = figures(words);
    return (
      before === undefined || minus.test(words) || before <= 0 || (after !== undefined && after >= before)
    );
  },
  days_left: (words) => {
    const [days] = figures(words);
    return minus.test(words) || (days !== undefined && (days <= 0 || days > maxDaysLeft));
  },
  festival: (words) => over.test(words),
  refill_due: (words) => over.test(words),
  popularity: (words) => none.test(words),
  searched: (words) => isQuestion.test(words) || isSensitive([words.toLowerCase()]),
};

/** Whether a fact's words may stand in a line at all: titles, attributes and queries are written by anybody. */
export function isSpeakable({ kind, words }: Fact, language: Language): boolean {
  if (words.trim() === '' || [...words].length > maxLength[language]) return false;
  if (
    findUnseen(words) !== undefined ||
    notAValue.test(words) ||
    isContact.test(words) ||
    strange[language].test(words) ||
    (language === 'zh-CN' && isUntranslated(kind, words)) ||
    slogan[language].test(words) ||
    wrong[kind]?.(words)
  )
    return false;
  const alone = readLine(words, [], language);
  const plain = unmask(alone);
  return [findMachineTalk, findAbsolute, findPromise, findPressure, findUnkindness, findPersonalGuess].every(
    (find) => find(alone) === undefined && (!plain || find(plain) === undefined),
  );
}

/** Kinds of which a line may be told several. */
const several: ReadonlySet<FactKind> = new Set(['viewed', 'bought', 'saved', 'searched', 'goes_with']);

/**
 * Why a line cannot rest on its facts: there is no item, two of a kind contradict each other, one has no words, one that may
 * not be spoken is said, or the line is a piece of one that is no name.
 *
 * @returns  The words of the fact, or the kind that is missing or there twice; undefined when all are sound.
 */
export function findUnsoundFact({ text, facts, named, language }: Line): string | undefined {
  const seen = new Set<FactKind>();
  for (const fact of facts) {
    const { kind, words } = fact;
    if ([...words].length > maxLength[language] && words.includes(text)) return text;
    if (words.trim() === '' || (seen.has(kind) && !several.has(kind))) return kind;
    seen.add(kind);
    if (notAValue.test(words) || (named.has(kind) && !isSpeakable(fact, language))) return words;
  }
  return seen.has('item') ? undefined : 'item';
}
