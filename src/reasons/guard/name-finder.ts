import { escapePattern } from '../../knowledge/escape-pattern.ts';
import type { Language } from '../../types.ts';

/** A sign of a word, so that `Ulm` is not found in `Ulmer`. */
const edge = '[\\p{L}\\p{N}]';
const least: Record<Language, number> = { 'zh-CN': 2, en: 3 };

/**
 * Finds names of brands, cities and festivals in a line, so that none is said that the line was not given as a fact.
 * English names are read as they are written: `Target` is one and `target` is not.
 *
 * @param names  In the line's language; too short ones tell nothing and are left out.
 */
export function createNameFinder(
  names: Iterable<string>,
  language: Language,
): (spoken: string) => string | undefined {
  const kept = [...new Set(names)]
    .map((name) => name.trim())
    .filter((name) => name.length >= least[language]);
  if (kept.length === 0) return () => undefined;
  const any = kept
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
  const pattern = new RegExp(language === 'en' ? `(?<!${edge})(?:${any})(?!${edge})` : any, 'u');
  return (spoken) => pattern.exec(spoken)?.[0];
}

/** One for each language. */
export const createNameFinders = (
  names: Record<Language, Iterable<string>>,
): Record<Language, ReturnType<typeof createNameFinder>> => ({
  'zh-CN': createNameFinder(names['zh-CN'], 'zh-CN'),
  en: createNameFinder(names.en, 'en'),
});
