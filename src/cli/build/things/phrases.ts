import type { KnownThings, ThingId } from '../../../knowledge/thing.ts';
import type { Language } from '../../../types.ts';

/** All that a thing goes by in a language: its names, then how else one would call or describe it. */
export function phrasesOf({ things, glosses }: KnownThings, id: ThingId, language: Language): string[] {
  const gloss = glosses[id]?.[language === 'en' ? 0 : 1] ?? '';
  const glossed = gloss.split(/[;；]/).map((phrase) => phrase.trim());
  return [...things[id]![language], ...glossed.filter(Boolean)];
}
