import type { KnownThings } from '../../../knowledge/thing.ts';
import { type Language, languages } from '../../../types.ts';
import { describedWords } from './described-words.ts';
import { phrasesOf } from './phrases.ts';

export interface Descriptions {
  /** How much of a text stands in the names and glosses of each thing, 0 to 1, rare words counting more; things without any are left out. */
  coverage(text: string, language: Language): Map<number, number>;
}

/** A lone Chinese letter is half a word. */
const letterWeight = 0.4;
/**
 * A word that no thing knows is taken to be as rare as one that so many know: brands and colors are no proof against
 * anything, and two Chinese letters that meet across words are none at all.
 */
const sharedByUnknown: Record<Language, number> = { en: 20, 'zh-CN': 200 };

const isLetter = (word: string): boolean => /^\p{Script=Han}$/u.test(word);

/**
 * Things by the words of their phrases. How many phrases of a thing hold a word is not told apart: that favors what has
 * a whole family of names (`kids' thermos`, `sports thermos`) over the plain one.
 */
function indexOf(known: KnownThings, language: Language): Map<string, Set<number>> {
  const postings = new Map<string, Set<number>>();
  Object.keys(known.things).forEach((id, thing) => {
    for (const word of phrasesOf(known, id, language).flatMap((phrase) => describedWords(phrase, language)))
      postings.set(word, (postings.get(word) ?? new Set<number>()).add(thing));
  });
  return postings;
}

/** An index of the words that things are called and described by, for texts that name none of them. */
export function openDescriptions(known: KnownThings): Descriptions {
  const numThings = Object.keys(known.things).length;
  const indexes = new Map(languages.map((language) => [language, indexOf(known, language)]));
  return {
    coverage(text, language) {
      const postings = indexes.get(language)!;
      const held = new Map<number, number>();
      let whole = 0;
      for (const word of describedWords(text, language)) {
        const things = postings.get(word);
        const rarity = Math.log(1 + numThings / (things?.size ?? sharedByUnknown[language]));
        const weight = rarity * (isLetter(word) ? letterWeight : 1);
        whole += weight;
        for (const thing of things ?? []) held.set(thing, (held.get(thing) ?? 0) + weight);
      }
      for (const [thing, weight] of held) held.set(thing, weight / whole);
      return held;
    },
  };
}
