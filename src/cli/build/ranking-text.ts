import { type Item, type Language, languages } from '../../types.ts';

/** The last segment of a category: the kind. */
const kindOf = ({ category }: Item, language: Language): string | undefined =>
  category?.[language]?.split('>').at(-1)?.trim();

const present = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text): text is string => Boolean(text));

/** What terms are cut from: titles, brand, kinds, each a field apart. As in training/inkling_training/zeroshot/LEXICAL.md. */
export const rankingFields = (item: Item): string[] =>
  present([
    ...languages.map((language) => item.title[language]),
    item.brand,
    ...languages.map((language) => kindOf(item, language)),
  ]);

/**
 * What the vectors of a ranker are read from, for each language the item speaks: title, brand, kind. Not `itemText`, whose
 * vectors serve interests and search: two category segments there cost 1.6 % of NDCG@10 on industrial's valid rows.
 */
export const rankingTexts = (item: Item): string[] =>
  languages
    .filter((language) => item.title[language] !== undefined)
    .map((language) => present([item.title[language], item.brand, kindOf(item, language)]).join(' '));
