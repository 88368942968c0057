import { foldChinese, wordsOf } from '../../../knowledge/find-names.ts';
import type { Things } from '../../../knowledge/thing.ts';
import { type Language, languages } from '../../../types.ts';

/** Words of an English text and pairs of letters of a Chinese one, twins folded. */
export function termsOf(text: string, language: Language): string[] {
  if (language === 'en') return wordsOf(text);
  return (foldChinese(text).match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []).flatMap((run) =>
    /[a-z0-9]/.test(run) || run.length < 2 ? [run] : [...run].slice(1).map((letter, at) => run[at]! + letter),
  );
}

export interface PartialNames {
  /** How much of a name of each thing a text holds, 0 to 1, rare words counting more; only things that share a word. */
  shares(text: string, language: Language): Map<number, number>;
}

interface NameTerms {
  thing: number;
  /** Of all its terms. */
  weight: number;
}

export function openPartialNames(things: Things): PartialNames {
  const all = Object.values(things);
  const indexes = Object.fromEntries(
    languages.map((language) => {
      const postings = new Map<string, Set<number>>();
      const names = all.flatMap((each, thing) =>
        each[language].map((name) => ({ thing, terms: [...new Set(termsOf(name, language))] })),
      );
      names.forEach(({ terms }, row) => {
        for (const term of terms) {
          const rows = postings.get(term);
          if (rows) rows.add(row);
          else postings.set(term, new Set([row]));
        }
      });
      const weightOf = (term: string): number => Math.log(1 + names.length / (postings.get(term)?.size ?? 1));
      const rows: NameTerms[] = names.map(({ thing, terms }) => ({
        thing,
        weight: terms.reduce((sum, term) => sum + weightOf(term), 0),
      }));
      return [language, { postings, weightOf, rows }];
    }),
  );
  return {
    shares(text, language) {
      const { postings, weightOf, rows } = indexes[language]!;
      const held = new Map<number, number>();
      for (const term of new Set(termsOf(text, language))) {
        const weight = weightOf(term);
        for (const row of postings.get(term) ?? []) held.set(row, (held.get(row) ?? 0) + weight);
      }
      const best = new Map<number, number>();
      for (const [row, weight] of held) {
        const { thing, weight: whole } = rows[row]!;
        best.set(thing, Math.max(best.get(thing) ?? 0, weight / whole));
      }
      return best;
    },
  };
}
