import type { Catalog } from '../pack/catalog.ts';
import type { ItemIndex, Language } from '../types.ts';
import { toPlural, withArticle } from './english-nouns.ts';
import type { Slots } from './phrasebook.ts';

/** A list asks for the nouns of each event once a card. Kept, as kinds and privacy are, its sentences took 1.9 ms instead of 7.5. */
const known = new WeakMap<Catalog, Map<string, Slots>>();

/** The noun forms a line may ask for, under `kind` or `other`. */
export function nounSlots(
  catalog: Catalog,
  item: ItemIndex,
  language: Language,
  name: 'kind' | 'other',
): Slots {
  let slots = known.get(catalog);
  if (!slots) {
    slots = new Map();
    known.set(catalog, slots);
  }
  const key = `${item}/${language}/${name}`;
  let found = slots.get(key);
  if (!found) {
    found = findNouns(catalog, item, language, name);
    slots.set(key, found);
  }
  return found;
}

function findNouns(catalog: Catalog, item: ItemIndex, language: Language, name: 'kind' | 'other'): Slots {
  const noun = catalog.noun(item, language);
  if (language !== 'en') return { [name]: noun };
  const isPlural = catalog.nounIsPlural(item);
  return {
    [name]: noun,
    [name === 'kind' ? 'a kind' : 'an other']: isPlural ? noun : withArticle(noun),
    [`${name}s`]: isPlural ? noun : toPlural(noun),
    [`another ${name}`]: isPlural ? `more ${noun}` : `another ${noun}`,
  };
}
