import { escapePattern } from '../../knowledge/escape-pattern.ts';
import type { Fact, FactKind, Language } from '../../types.ts';
import { toPlural, withArticle } from '../english-nouns.ts';

/** What a fact's words are replaced by, so that rules see what was said around them. */
export const factMark = '\ufffc';

/** A reason to be judged, whoever wrote it. */
export interface Line {
  language: Language;
  /** As the shopper would read it. */
  text: string;
  /** The text with `factMark` where a fact's own words stand. */
  spoken: string;
  facts: readonly Fact[];
  /** Kinds of the facts whose words stand in it. */
  named: ReadonlySet<FactKind>;
}

/** As a fact's words may stand in a sentence: whole words in English, one or many of them. */
function asPattern(words: string, language: Language): string {
  if (language === 'zh-CN') return escapePattern(words);
  const forms = [...new Set([toPlural(words), words])].sort((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{N}])(?:${forms.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`;
}

/** Marks where facts are told by name, the longest first: in `the smart toaster oven` no toaster is named. */
export function readLine(text: string, facts: readonly Fact[], language: Language): Line {
  const byLength = facts
    // Words longer than the text cannot stand in it, and some thousands of them are no pattern any more.
    .filter(({ words }) => words.trim() !== '' && words.length <= text.length)
    .sort((a, b) => b.words.length - a.words.length);
  const named = new Set<FactKind>();
  let spoken = text;
  for (const { kind, words } of byLength) {
    const before = spoken;
    spoken = spoken.replace(new RegExp(asPattern(words, language), 'giu'), factMark);
    if (spoken !== before) named.add(kind);
  }
  return { language, text, spoken, facts, named };
}

const pointer = /\{(?:(a) )?([a-z_]+)(\+s)?\}/g;

/**
 * The line with its pointers filled: `{bought}`, `{a bought}` with an article, `{item+s}` many of them.
 *
 * @returns  Undefined when a pointer has no fact, or something else stands in braces.
 */
export function fillPointers(pattern: string, facts: readonly Fact[], language: Language): Line | undefined {
  const named = new Set<FactKind>();
  let isWhole = true;
  const put = (say: (words: string, a: boolean, many: boolean) => string): string =>
    pattern.replace(pointer, (_, a: string | undefined, kind: string, many: string | undefined) => {
      const fact = facts.find((each) => each.kind === kind && each.words.trim() !== '');
      if (!fact) {
        isWhole = false;
        return '';
      }
      named.add(fact.kind);
      return say(fact.words, a !== undefined, many !== undefined);
    });
  const spoken = put((_, a) => (a ? `a ${factMark}` : factMark));
  const text = put((words, a, many) => {
    if (language === 'zh-CN') return words;
    const noun = many ? toPlural(words) : words;
    return a ? withArticle(noun) : noun;
  });
  if (!isWhole || /[{}]/.test(spoken)) return undefined;
  const first = language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return { language, text: first, spoken, facts, named };
}

/** Whether one of the facts is of one of these kinds. */
export const hasFact = ({ facts }: Line, ...kinds: readonly FactKind[]): boolean =>
  facts.some(({ kind }) => kinds.includes(kind));
