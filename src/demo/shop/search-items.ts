import type { Item } from '../../index.ts';

/**
 * Things whose words fit a query, best first: a plain word search over titles, kinds, categories and brands in
 * every language, as a small shop has one. All words must be there; if nothing has them all, some of them.
 */
export function searchItems(items: readonly Item[], query: string): Item[] {
  const words = splitQuery(query);
  if (words.length === 0) return [];
  const scored = items.map((item) => ({ item, ...scoreItem(item, words) }));
  const complete = scored.filter(({ numFound }) => numFound === words.length);
  const shown = complete.length > 0 ? complete : scored.filter(({ numFound }) => numFound > 0);
  return shown.sort((a, b) => b.numFound - a.numFound || b.score - a.score).map(({ item }) => item);
}

/**
 * Latin words as they stand. Chinese has no spaces, so a run of it counts as its pairs of characters:
 * `手冲咖啡` is found in `手冲滤杯` and in `咖啡豆`, and both pairs together rank first.
 */
export function splitQuery(query: string): string[] {
  const runs = query.toLowerCase().match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [];
  return [...new Set(runs.flatMap((run) => (/\p{Script=Han}/u.test(run) ? toPairs(run) : [toStem(run)])))];
}

function toPairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 3) return [run];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** `kettles` finds `kettle`. */
const toStem = (word: string) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word);

function scoreItem({ title, kind, category, brand }: Item, words: string[]) {
  const textOf = (...texts: (object | undefined)[]) =>
    texts
      .flatMap((text) => Object.values(text ?? {}))
      .join('\n')
      .toLowerCase();
  const fields = [
    { text: textOf(kind), weight: 4 },
    { text: textOf(title), weight: 2 },
    { text: `${textOf(category)}\n${brand?.toLowerCase() ?? ''}`, weight: 1 },
  ];
  let score = 0;
  let numFound = 0;
  for (const word of words) {
    const weights = fields.filter(({ text }) => hasWord(text, word)).map(({ weight }) => weight);
    if (weights.length > 0) numFound++;
    score += weights.reduce((sum, weight) => sum + weight, 0);
  }
  return { score, numFound };
}

/** A Latin word is found at the start of words only: `ink` is in `inkwell`, not in `drink`. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/^[a-z]/.test(word) || !/[a-z]/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
