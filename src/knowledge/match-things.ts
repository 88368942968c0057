import { type Language, type Localized, languages } from '../types.ts';
import {
  addToTrie,
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

/** The thing that an item is, and of a thing and a sort of it the sort; undefined when its words name none. */
export type ThingMatcher = (item: NamedItem) => ThingId | undefined;

/** From here on a name counts: in one piece and at the end of a phrase in the title, or as the head of the narrowest category. */
const enough = 2;

const aside = /\b(?:with|for|incl|including|from|by|in|on|to)\b[^,;(|]*/gi;
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

/** Matches items by the names of things: every word of a name must stand in the title or the category. */
export function createThingMatcher(things: Things): ThingMatcher {
  const ids = Object.keys(things);
  const numberOf = new Map(ids.map((id, thing) => [id, thing]));
  const english = new Map<string, Name[]>();
  const chinese = emptyTrie();
  ids.forEach((id, thing) => {
    for (const text of things[id]!.en) {
      const parts = wordsOf(text);
      const last = parts.at(-1);
      if (last !== undefined) english.set(last, [...(english.get(last) ?? []), { thing, parts }]);
    }
    for (const text of things[id]!['zh-CN']) {
      const parts = foldChinese(text).split(/\s+/).filter(Boolean);
      if (parts.length > 0) addToTrie(chinese, { thing, parts });
    }
  });
  const vetoes = ids.map((id) => (things[id]!.not ?? []).map(foldChinese));
  const find = (text: string, language: Language): NameMatch[] =>
    language === 'en' ? findEnglish(text, english) : findChinese(text, chinese);

  const isVetoed = (thing: number, text: string, words: ReadonlySet<string>): boolean =>
    vetoes[thing]!.some((word) =>
      /^[a-z0-9' -]+$/.test(word) ? wordsOf(word).every((part) => words.has(part)) : text.includes(word),
    );

  /** Broader things of a thing, the nearest first. */
  const broader = ids.map((id) => {
    const chain: number[] = [];
    for (let at = things[id]!.is; at !== undefined; at = things[at]?.is) {
      const number = numberOf.get(at);
      if (number === undefined || chain.includes(number)) break;
      chain.push(number);
    }
    return chain;
  });

  return ({ title, category, kind }) => {
    const best = new Map<number, Said>();
    for (const language of languages) {
      const fold = language === 'en' ? (text: string) => text : foldChinese;
      const titleText = fold(title[language] ?? '');
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
      const keep = (match: NameMatch, score: number, place: keyof Said): void => {
        if (isVetoed(match.thing, whole, words)) return;
        const own = best.get(match.thing) ?? { title: {}, category: {} };
        if (score > (own[place][language]?.score ?? 0)) own[place][language] = { score, match };
        best.set(match.thing, own);
      };
      for (const match of inTitle) {
        const isLater = match.start >= mainEnd;
        if (isLater && !match.isWhole) continue;
        keep(match, scoreInTitle(match) - (isLater ? laterClause : 0), 'title');
      }
      for (const match of find(segment, language)) keep(match, scoreInCategory(match, segment), 'category');
      // `Newborn, 84 pieces` on the shelf `Diapers`: the words stand in two places.
      for (const match of find(`${titleText} ; ${segment}`, language)) {
        const isSplit = !match.isWhole && match.head > 0 && match.start > titleText.length;
        if (isSplit && !best.has(match.thing)) keep(match, enough, 'category');
      }
    }
    const found = [...best].map(([thing, said]) => {
      const all = [...Object.values(said.title), ...Object.values(said.category)];
      return {
        thing,
        said,
        score: all.reduce((sum, { score }) => sum + score, 0),
        length: Math.max(...all.map(({ match }) => match.name.parts.join('').length)),
      };
    });
    type Candidate = (typeof found)[number];
    const isPlainly = ({ said }: Candidate): boolean =>
      Object.values(said.title).some(({ score }) => score >= 3);
    // `Diaper` inside `diaper bag` is no diaper.
    const isInside = ({ thing, said }: Candidate): boolean =>
      languages.some((language) => {
        const own = said.title[language]?.match;
        if (!own) return false;
        return found.some((other) => {
          const around = other.said.title[language]?.match;
          if (!around || other.thing === thing || around.end - around.start <= own.end - own.start)
            return false;
          const isSort = broader[other.thing]!.includes(thing) || broader[thing]!.includes(other.thing);
          return !isSort && around.start <= own.start && around.end >= own.end;
        });
      });
    const said = found.filter((each) => each.score >= enough && !isInside(each));
    // A title that says plainly what it is outweighs the shelf it stands on.
    const isPlain = said.some(isPlainly);
    const isInTitle = (each: Candidate): boolean => Object.keys(each.said.title).length > 0;
    const kept = said.filter(
      (each) =>
        !isPlain || isInTitle(each) || said.some((other) => broader[each.thing]!.includes(other.thing)),
    );
    const sorts = kept.filter(({ thing }) => !kept.some((other) => broader[other.thing]!.includes(thing)));
    // Of equally sure ones the longer name says more: a down jacket is a jacket too.
    const [surest] = sorts.sort((a, b) => b.score - a.score || b.length - a.length || a.thing - b.thing);
    return surest && ids[surest.thing];
  };
}
