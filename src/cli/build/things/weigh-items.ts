import { type Candidate, createCandidateFinder } from '../../../knowledge/find-candidates.ts';
import { chooseByName } from '../../../knowledge/match-things.ts';
import { findSenses, ownWordsOf, type Sense } from '../../../knowledge/other-senses.ts';
import type { Evidence } from '../../../knowledge/sureness.ts';
import type { ThingId, Things } from '../../../knowledge/thing.ts';
import { type Item, type Language, languages } from '../../../types.ts';
import { cleanTitle } from './clean-title.ts';
import type { Likeness } from './likeness.ts';
import type { PartialNames } from './partial-names.ts';

/** What is read of an item. */
export type WordedItem = Pick<Item, 'title' | 'category' | 'kind' | 'brand'>;

/** A thing that an item may be, and what speaks for it. */
export interface Weighed {
  thing: number;
  /** What the names alone would choose. */
  isByName: boolean;
  evidence: Evidence;
  /** Languages in whose title a name of it stands in one piece. */
  numLanguages?: number;
}

/** The vectors of an item's cleaned title and narrowest category. */
export type ItemVectors = Partial<Record<Language, { title: Float32Array; shelf?: Float32Array }>>;

export interface ItemWeigher {
  ids: readonly ThingId[];
  broader: readonly (readonly number[])[];
  weigh(item: WordedItem, vectors: ItemVectors): Weighed[];
}

/** Of the things whose names lie near or share words, so many are weighed beside those that are named. */
const taken = { near: 8, nearShelf: 3, sharing: 8 };

/** Of a name so much must be there: one usual word of three is nothing. */
const leastShare = 0.3;

/** The narrowest category in a language, as the shop says it. */
export const shelfOf = ({ category, kind }: WordedItem, language: Language): string | undefined =>
  (kind?.[language] ?? category?.[language]?.split('>').at(-1)?.trim()) || undefined;

/** Of a name in one piece, whether or not more words follow. */
const wholeScore = 2;

const most = (values: readonly number[]): number => values.reduce((best, value) => Math.max(best, value), 0);
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Weighs for an item the things that its words name and those that lie near it. */
export function createItemWeigher(things: Things, likeness: Likeness, partial: PartialNames): ItemWeigher {
  const { ids, broader, find } = createCandidateFinder(things);
  const ownWords = Object.values(things).map(ownWordsOf);
  /** One is a sort of the other, or both are of the same thing: an item may well be both. */
  const isKin = (a: number, b: number): boolean =>
    a === b ||
    broader[a]!.includes(b) ||
    broader[b]!.includes(a) ||
    (broader[a]!.length > 0 && broader[a]![0] === broader[b]![0]);

  return { ids, broader, weigh };

  function weigh(item: WordedItem, vectors: ItemVectors): Weighed[] {
    const { candidates, isVetoed } = find(item);
    const byName = chooseByName(candidates, broader);
    const named = new Map(candidates.map((each) => [each.thing, each]));
    const said = findSenses(item);
    const hasShelf = languages.some((language) => shelfOf(item, language));
    const spoken = languages.flatMap((language) => {
      const own = vectors[language];
      const title = item.title[language];
      if (!own || title === undefined) return [];
      const shares = partial.shares(
        `${cleanTitle(title, item.brand)} ; ${shelfOf(item, language) ?? ''}`,
        language,
      );
      return [{ language, ...own, near: likeness.nearest(own.title, language), shares }];
    });
    const pool = new Set(candidates.map(({ thing }) => thing));
    for (const { language, near, shares, shelf } of spoken) {
      for (const { thing } of near.slice(0, taken.near)) pool.add(thing);
      if (shelf)
        for (const { thing } of likeness.nearest(shelf, language).slice(0, taken.nearShelf)) pool.add(thing);
      const sharing = [...shares].filter(([, share]) => share >= leastShare);
      sharing.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      for (const [thing] of sharing.slice(0, taken.sharing)) pool.add(thing);
    }
    const shelfScore = (thing: number): number => most(Object.values(named.get(thing)?.category ?? {}));

    return [...pool].map((thing): Weighed => {
      const candidate: Candidate | undefined = named.get(thing);
      const form = candidate?.form ?? 'none';
      const holds = candidate?.holds ?? [];
      // `Cat food` on the shelf speaks for kitten food and `wet cat food` too, if the title says so.
      const lineage = [thing, ...broader[thing]!, ...holds];
      const isRival = (other: number): boolean => !isKin(other, thing) && !holds.includes(other);
      const shelf = most(lineage.map(shelfScore));
      const rival = most(candidates.filter((each) => isRival(each.thing)).map(({ score }) => score));
      const isOther = (place: 'title' | 'shelf', sense: Sense): number =>
        flag(said[sense][place].some((word) => !ownWords[thing]!.has(word)));
      const shelves = spoken.flatMap((own) => (own.shelf ? [{ ...own, shelf: own.shelf }] : []));
      const likest = most(spoken.map(({ language, title }) => likeness.to(title, thing, language)));
      const rivals = spoken.map(({ near }) => near.find((each) => isRival(each.thing))?.cosine ?? 0);
      const evidence: Evidence = {
        plain: flag(form === 'plain'),
        open: flag(form === 'open'),
        pieces: flag(form === 'pieces'),
        follows: flag(form === 'follows'),
        later: flag(form === 'later'),
        shelfIs: flag(shelf >= 4),
        shelfHead: flag(shelf >= 2 && shelf < 4),
        shelfFollows: flag(shelf > 0 && shelf < 2),
        otherShelf: flag(hasShelf && shelfScore(thing) === 0 && shelf === 0),
        isInside: flag(candidate?.isInside ?? false),
        rival: Math.max(-1, Math.min(1, ((candidate?.score ?? 0) - rival) / 3)),
        share: most(spoken.map(({ shares }) => shares.get(thing) ?? 0)),
        shelfLikeness: most(
          shelves.flatMap((own) => lineage.map((each) => likeness.to(own.shelf, each, own.language))),
        ),
        likenessMargin: likest - most(rivals),
        belongsTitle: isOther('title', 'belongs'),
        belongsShelf: isOther('shelf', 'belongs'),
        plays: Math.max(isOther('title', 'plays'), isOther('shelf', 'plays')),
        tells: Math.max(isOther('title', 'tells'), isOther('shelf', 'tells')),
        vetoed: flag(isVetoed(thing)),
      };
      const numLanguages = Object.values(candidate?.title ?? {}).filter(
        (score) => score >= wholeScore,
      ).length;
      return { thing, isByName: byName?.thing === thing, evidence, numLanguages };
    });
  }
}
