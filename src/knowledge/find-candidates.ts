import { type Language, type Localized, languages } from '../types.ts';
import {
  addToTrie,
  blankGifts,
  emptyTrie,
  findChinese,
  findEnglish,
  foldChinese,
  type Name,
  type NameMatch,
  wordsOf,
} from './find-names.ts';
import type { ThingId, Things } from './thing.ts';

/** What is known of an item in words. */
export interface NamedItem {
  title: Localized;
  category?: Localized;
  kind?: Localized;
}

/**
 * How the best name stands in the title. `plain`: in one piece, where a phrase ends; `open`: in one piece, more words
 * behind it (Chinese); `pieces`: its words apart; `follows`: what follows makes it something for it; `later`: not in
 * the clause that says what the item is; `none`: not at all.
 */
export type Form = 'plain' | 'open' | 'pieces' | 'follows' | 'later' | 'none';

/** A thing that an item's words name, and what speaks for it. */
export interface Candidate {
  /** Row in the finder's `ids`. */
  thing: number;
  /** The best name in the title, 0 for none to 3 for one in one piece where a phrase ends; of each language. */
  title: Partial<Record<Language, number>>;
  /** How the best of them stands there. */
  form: Form;
  /** The same for the narrowest category, up to 4 for a name that covers all of it. */
  category: Partial<Record<Language, number>>;
  /** All of these together. */
  score: number;
  /** Letters of the longest name found. */
  length: number;
  /** `Diaper` inside `diaper bag` is no diaper. */
  isInside: boolean;
  /** Things that are no sort of it nor broader, whose name in the title stands inside its own. */
  holds: readonly number[];
}

/** What an item says of itself. */
export interface Finding {
  candidates: Candidate[];
  /** Whether its words forbid a thing: `doll` a stroller. */
  isVetoed(thing: number): boolean;
}

export interface CandidateFinder {
  ids: readonly ThingId[];
  /** Broader things of a thing, the nearest first. */
  broader: readonly (readonly number[])[];
  find(item: NamedItem): Finding;
}

/** From here on a name counts: in one piece and at the end of a phrase in the title, or as the head of the narrowest category. */
export const enough = 2;

const aside = /(?:\bw\/|[+＋]|\b(?:with|for|incl|including|from|by|in|on|to)\b)[^,;(|]*/gi;
const headScore = { [-1]: -0.5, 0: 0.2, 1: 1 } as const;
const scoreInTitle = ({ isWhole, head }: NameMatch): number => (isWhole ? 2 : 1.2) + headScore[head];

/** The narrowest segment says the kind, and nothing else: a name that covers all of it says more. */
function scoreInCategory({ head, isWhole, start, end }: NameMatch, segment: string): number {
  if (head < 1) return 0.5;
  return isWhole && end - start >= 0.8 * segment.length ? 4 : 3;
}

interface Found {
  score: number;
  match: NameMatch;
  isLater: boolean;
}

function formOf(found: readonly Found[]): Form {
  const [best] = [...found].sort((a, b) => b.score - a.score);
  if (!best) return 'none';
  const { match, isLater } = best;
  if (isLater) return 'later';
  if (match.head < 0) return 'follows';
  if (!match.isWhole) return 'pieces';
  return match.head > 0 ? 'plain' : 'open';
}

/** What speaks for a thing: the best match in the title and in the category of each language. */
type Said = Record<'title' | 'category', Partial<Record<Language, Found>>>;

/** Where the first clause ends: what a thing is stands there, what it has or comes with stands behind. */
const clauseEnd = /[,;，；、|(（]|\s[-–—]\s/;
/** Behind the first clause a name is more likely a property. */
const laterClause = 1.2;

/** Where the clause ends that says what the thing is: the first one in which a name stands whole and last. */
function endOfMain(text: string, matches: readonly NameMatch[]): number {
  const ends = matches.filter(({ isWhole, head }) => isWhole && head >= 0).map(({ end }) => end);
  const first = ends.length > 0 ? Math.min(...ends) : 0;
  const rest = text.slice(first);
  const isChinese = ends.length > 0 && /\p{Script=Han}/u.test(text);
  const breaks = [rest.search(clauseEnd), isChinese ? rest.search(/\s/) : -1].filter((at) => at >= 0);
  return breaks.length > 0 ? first + Math.min(...breaks) : text.length;
}

const scoresOf = (found: Partial<Record<Language, Found>>): Partial<Record<Language, number>> =>
  Object.fromEntries(Object.entries(found).map(([language, { score }]) => [language, score]));

/** Finds the things whose names stand in an item's words: every word of a name in the title or the category. */
export function createCandidateFinder(things: Things): CandidateFinder {
  const ids = Object.keys(things);
  const numberOf = new Map(ids.map((id, thing) => [id, thing]));
  const english = new Map<string, Name[]>();
  const chinese = emptyTrie();
  const keepEnglish = (thing: number, parts: readonly string[]): void => {
    const last = parts.at(-1);
    if (last !== undefined) english.set(last, [...(english.get(last) ?? []), { thing, parts }]);
  };
  ids.forEach((id, thing) => {
    for (const text of things[id]!.en) {
      const parts = wordsOf(text);
      keepEnglish(thing, parts);
      // `Bunkbed` is a bunk bed.
      if (parts.length === 2 && parts.every((part) => part.length > 2)) keepEnglish(thing, [parts.join('')]);
    }
    for (const text of things[id]!['zh-CN']) {
      const parts = foldChinese(text).split(/\s+/).filter(Boolean);
      if (parts.length > 0) addToTrie(chinese, { thing, parts });
    }
  });
  const vetoes = ids.map((id) =>
    (things[id]!.not ?? []).map(foldChinese).map((text) => ({
      text,
      ...(/^[a-z0-9' -]+$/.test(text) && { words: wordsOf(text) }),
    })),
  );
  const find = (text: string, language: Language): NameMatch[] =>
    language === 'en' ? findEnglish(text, english) : findChinese(text, chinese);

  const broader = ids.map((id) => {
    const chain: number[] = [];
    for (let at = things[id]!.is; at !== undefined; at = things[at]?.is) {
      const number = numberOf.get(at);
      if (number === undefined || chain.includes(number)) break;
      chain.push(number);
    }
    return chain;
  });

  /** Whether one name in the title stands inside the longer one of something that is neither a sort of it nor broader. */
  const isWithin = (inner: number, outer: number, best: ReadonlyMap<number, Said>): boolean =>
    inner !== outer &&
    !broader[outer]!.includes(inner) &&
    !broader[inner]!.includes(outer) &&
    languages.some((language) => {
      const own = best.get(inner)!.title[language]?.match;
      const around = best.get(outer)!.title[language]?.match;
      if (!own || !around || around.end - around.start <= own.end - own.start) return false;
      return around.start <= own.start && around.end >= own.end;
    });

  return { ids, broader, find: findIn };

  function findIn({ title, category, kind }: NamedItem): Finding {
    const best = new Map<number, Said>();
    const spoken: ((thing: number) => boolean)[] = [];
    for (const language of languages) {
      const fold = language === 'en' ? (text: string) => text : foldChinese;
      const titleText = fold(language === 'en' ? (title.en ?? '') : blankGifts(title[language] ?? ''));
      const path = fold(category?.[language] ?? '')
        .split('>')
        .map((segment) => segment.trim());
      const segment = fold(kind?.[language] ?? path.at(-1) ?? '');
      const inTitle = find(titleText, language);
      const mainEnd = endOfMain(titleText, inTitle);
      // What it comes with, has or is for does not make it something else.
      const main = titleText.slice(0, mainEnd);
      const plain = language === 'en' ? main.replace(aside, ' ') : main;
      const whole = [plain, segment, path.at(-2) ?? ''].join(' ; ').toLowerCase();
      const words = new Set(wordsOf(whole));
      const isVetoed = (thing: number): boolean =>
        vetoes[thing]!.some((veto) =>
          veto.words ? veto.words.every((part) => words.has(part)) : whole.includes(veto.text),
        );
      spoken.push(isVetoed);
      const keep = (match: NameMatch, score: number, place: keyof Said, isLater = false): void => {
        if (isVetoed(match.thing)) return;
        const own = best.get(match.thing) ?? { title: {}, category: {} };
        if (score > (own[place][language]?.score ?? 0)) own[place][language] = { score, match, isLater };
        best.set(match.thing, own);
      };
      for (const match of inTitle) {
        const isLater = match.start >= mainEnd;
        if (isLater && !match.isWhole) continue;
        keep(match, scoreInTitle(match) - (isLater ? laterClause : 0), 'title', isLater);
      }
      for (const match of find(segment, language)) keep(match, scoreInCategory(match, segment), 'category');
      // `Newborn, 84 pieces` on the shelf `Diapers`: the words stand in two places.
      for (const match of find(`${titleText} ; ${segment}`, language)) {
        const isSplit = !match.isWhole && match.head > 0 && match.start > titleText.length;
        if (isSplit && !best.has(match.thing)) keep(match, enough, 'category');
      }
    }
    const others = [...best.keys()];
    const candidates = [...best].map(([thing, said]): Candidate => {
      const all = [...Object.values(said.title), ...Object.values(said.category)];
      return {
        thing,
        title: scoresOf(said.title),
        form: formOf(Object.values(said.title)),
        category: scoresOf(said.category),
        score: all.reduce((sum, { score }) => sum + score, 0),
        length: Math.max(...all.map(({ match }) => match.name.parts.join('').length)),
        isInside: others.some((other) => isWithin(thing, other, best)),
        holds: others.filter((other) => isWithin(other, thing, best)),
      };
    });
    return { candidates, isVetoed: (thing) => spoken.some((isVetoed) => isVetoed(thing)) };
  }
}
