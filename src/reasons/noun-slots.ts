import type { Catalog } from '../pack/catalog.ts';
import type { ItemIndex, Language } from '../types.ts';
import { toPlural, withArticle } from './english-nouns.ts';
import type { Slots } from './phrasebook.ts';

/** The noun forms a line may ask for, under `kind` or `other`. */
export function nounSlots(
  catalog: Catalog,
  item: ItemIndex,
  language: Language,
  name: 'kind' | 'other',
): Slots {
  const noun = catalog.kind(item, language);
  if (language !== 'en') return { [name]: noun };
  const isPlural = catalog.kindIsPlural(item);
  return {
    [name]: noun,
    [name === 'kind' ? 'a kind' : 'an other']: isPlural ? noun : withArticle(noun),
    [`${name}s`]: isPlural ? noun : toPlural(noun),
    [`another ${name}`]: isPlural ? `more ${noun}` : `another ${noun}`,
  };
}
