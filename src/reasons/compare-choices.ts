import type { Catalog } from '../pack/catalog.ts';
import type { ItemIndex, Language } from '../types.ts';
import { type Choice, compareVolumes, toChoice } from './choices.ts';

export interface ComparedChoices {
  /** Of equal and of different value: the first of each. */
  shared: Choice | undefined;
  different: { choice: Choice; theirs: string } | undefined;
  /** How the card's volume stands to the other's. */
  volume: 'bigger' | 'smaller' | undefined;
}

/** What both things have that people choose by. What the noun itself says is no choice: linen of a linen dress. */
export function compareChoices(
  catalog: Catalog,
  item: ItemIndex,
  other: ItemIndex,
  language: Language,
): ComparedChoices {
  const theirs = new Map(catalog.attributes(other, language).map(({ key, value }) => [key, value]));
  const noun = catalog.noun(item, language);
  const compared: ComparedChoices = { shared: undefined, different: undefined, volume: undefined };
  for (const { key, value } of catalog.attributes(item, language)) {
    const its = theirs.get(key);
    if (its === undefined) continue;
    if (key.toLowerCase() === 'capacity') compared.volume = compareVolumes(value, its);
    const [choice, itsChoice] = [toChoice(key, value, language), toChoice(key, its, language)];
    if (!choice || !itsChoice || noun.includes(choice.value) || noun.includes(itsChoice.value)) continue;
    if (choice.value === itsChoice.value) compared.shared ??= choice;
    // Two ages side by side are two lists of numbers.
    else if (choice.key === itsChoice.key && choice.key !== 'age')
      compared.different ??= { choice, theirs: itsChoice.value };
  }
  return compared;
}
