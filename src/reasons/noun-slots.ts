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

const findNouns = (catalog: Catalog, item: ItemIndex, language: Language, name: 'kind' | 'other'): Slots =>
  toNounSlots(catalog.noun(item, language), catalog.nounIsPlural(item), language, name);

/** @param isPlural  Several, or not counted: no `a` before it. Of no account in Chinese. */
export function toNounSlots(
  noun: string,
  isPlural: boolean,
  language: Language,
  name: 'kind' | 'other',
): Slots {
  if (language !== 'en') return { [name]: noun };
  return {
    [name]: noun,
    [name === 'kind' ? 'a kind' : 'an other']: isPlural ? noun : withArticle(noun),
    [`${name}s`]: isPlural ? noun : toPlural(noun),
    [`another ${name}`]: isPlural ? `more ${noun}` : `another ${noun}`,
  };
}
