import type { Language } from '../../types.ts';
import { findFault, type GuardedItem, type GuardRule } from '../guard/guard.ts';
import { fillPointers, type Line, readLine } from '../guard/line.ts';
import type { Ask } from './ask.ts';
import type { DraftLine } from './engine.ts';

/** Characters in Chinese, words in English, facts filled in. */
const bounds: Record<Language, readonly [number, number]> = { 'zh-CN': [6, 16], en: [3, 9] };

export interface ChosenLine {
  line: Line;
  /** As it is known again, its facts unsaid. */
  pattern: string;
}

/** Why no draft may be shown: the guard's rule, or that it is too short or long, said before, or no line at all. */
export type Refusal = GuardRule | 'length' | 'repeated' | 'malformed' | 'silent';

function measure({ text, language }: Line): number {
  return language === 'zh-CN' ? [...text].length : text.split(' ').length;
}

/** What is said without its facts, so that one sentence on two things counts as one. */
const patternOf = ({ spoken }: Line): string => spoken.toLowerCase();

/**
 * The first draft that may be shown.
 *
 * @param isSaid  Whether a pattern was said lately.
 */
export function chooseLine(
  ask: Ask,
  drafts: readonly DraftLine[],
  item: GuardedItem,
  isSaid: (pattern: string) => boolean,
): ChosenLine | Refusal {
  let refusal: Refusal = 'silent';
  for (const draft of drafts) {
    const line = draft.hasPointers
      ? fillPointers(draft.text, ask.facts, ask.language)
      : readLine(draft.text, ask.facts, ask.language);
    refusal = refuse(line, ask, item, isSaid) ?? 'silent';
    if (line && refusal === 'silent') return { line, pattern: patternOf(line) };
  }
  return refusal;
}

function refuse(
  line: Line | undefined,
  { facts, language }: Ask,
  item: GuardedItem,
  isSaid: (pattern: string) => boolean,
): Refusal | undefined {
  if (!line) return 'malformed';
  const [least, most] = bounds[language];
  const length = measure(line);
  if (length < least || length > most) return 'length';
  if (facts.some(({ kind, isNamable }) => !isNamable && line.named.has(kind))) return 'personal';
  const fault = findFault(line, item);
  if (fault) return fault.rule;
  return isSaid(patternOf(line)) ? 'repeated' : undefined;
}
