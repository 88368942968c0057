import { foldWord } from '../../../knowledge/find-names.ts';

/** Behind these stands what a thing is for, has or comes from. */
const clauseEnd = /[,;:(|]|\s[-–—]\s|\b(?:for|with|in|from|by|on|to|and|or|without)\b/i;
/** `Set of 3 cake tins`, `pack of napkins`, `box of 24 cocktail parasols`: what is in it is the thing. */
const packing =
  /^(?:(?:assorted|large|small|mini|jumbo|giant)\s+)*(?:set|pack|box|bag|tin|pair|piece|tube|roll|sheet|bunch)s?(?:\s+of\s+|\s*\/\s*(?=\d))/i;
/** What shops put behind the noun: numbers and sizes, colors, patterns, and the words that announce one. */
const notNouns = new Set(
  `small medium large mini jumbo giant tall short wide narrow big xl assorted asst asstd design designs style pattern set sets pack packs piece pieces pc pcs
  box boxed tier drawer size count ct inch in cm mm ft oz ml kg lb
  red blue green pink white black ivory cream brown grey gray silver gold golden purple orange yellow turquoise clear natural multi multicolour multicolor lilac beige navy
  polkadot polka dot dots spot spots spotty stripe stripes striped check checked floral paisley gingham vintage retro classic antique christmas xmas easter birthday`
    .split(/\s+/)
    .map(foldWord),
);

/**
 * The word that says what a thing is, folded, where nothing better names it: the last word of the title's first clause that is no
 * number, size, color or pattern; in `pack of napkins` what is in the pack. Undefined when no word is left.
 */
export function headNoun(title: string): string | undefined {
  const words = wordsOfMain(title);
  return words.findLast((word) => !notNouns.has(word)) ?? words.at(-1);
}

/** A noun of at most so many titles may be the name of a motif: `wrap carousel`, where other titles end in `wrap`. */
const fewTitles = 2;
const manyTitles = 5;

/** Head nouns of a whole catalogue: one that next to no other title shares gives way to a word that is the noun of many. */
export function headNouns(titles: readonly string[]): (string | undefined)[] {
  const heads = titles.map(headNoun);
  const counts = new Map<string | undefined, number>();
  for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1);
  const countOf = (word: string | undefined): number => counts.get(word) ?? 0;
  return heads.map((head, at) => {
    if (head === undefined || countOf(head) > fewTitles) return head;
    return wordsOfMain(titles[at]!).findLast((word) => countOf(word) >= manyTitles) ?? head;
  });
}

function wordsOfMain(title: string): string[] {
  const inside = title.trim().replace(packing, '');
  const words = wordsOf(inside.split(clauseEnd)[0] ?? '');
  return words.length > 0 ? words : wordsOf(inside);
}

const wordsOf = (text: string): string[] =>
  (text.split(/\bof\b/i)[0] || text)
    .toLowerCase()
    .split(/[^a-z']+/)
    .map((word) => foldWord(word.replace(/'s?$/, '').replaceAll("'", '')))
    .filter((word) => word.length > 2);
