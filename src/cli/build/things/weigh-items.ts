import { type Candidate, createCandidateFinder, enough } from '../../../knowledge/find-candidates.ts';
import { findSenses, ownWordsOf, type Sense } from '../../../knowledge/other-senses.ts';
import type { Evidence } from '../../../knowledge/sureness.ts';
import type { KnownThings, ThingId } from '../../../knowledge/thing.ts';
import { type Item, type Language, languages } from '../../../types.ts';
import { bestOf } from './best-of.ts';
import { cleanTitle, wholeTitle } from './clean-title.ts';
import type { Descriptions } from './descriptions.ts';
import type { Likeness } from './likeness.ts';
import type { PartialNames } from './partial-names.ts';

/** What is read of an item. */
export type WordedItem = Pick<Item, 'title' | 'category' | 'kind' | 'brand'>;

/** A thing that an item may be, and what speaks for it. */
export interface Weighed {
  thing: number;
  evidence: Evidence;
}

/** The vectors of an item's whole title. */
export type ItemVectors = Partial<Record<Language, Float32Array>>;

export interface ItemWeigher {
  ids: readonly ThingId[];
  /** Broader things of a thing, the nearest first. */
  broader: readonly (readonly number[])[];
  weigh(item: WordedItem, vectors: ItemVectors): Weighed[];
}

/**
 * Of the things that lie near, share words of names or are described, so many are weighed beside those that are named.
 * On shops a to d of other-words.tsv the right thing is among them for 99 items of 100; twice as many tell no more.
 */
const taken = { near: 8, sharing: 6, described: 6 };

/** Of a name so much must be there: one usual word of three is nothing. */
const leastShare = 0.3;

/** The narrowest category in a language, as the shop says it. */
const shelfOf = ({ category, kind }: WordedItem, language: Language): string =>
  kind?.[language] ?? category?.[language]?.split('>').at(-1)?.trim() ?? '';
/** All categories of an item in a language, the broadest first. */
const pathOf = ({ category, kind }: WordedItem, language: Language): string =>
  `${category?.[language]?.split('>').join(' ') ?? ''} ${kind?.[language] ?? ''}`;

const most = (values: readonly number[]): number => values.reduce((best, value) => Math.max(best, value), 0);
const flag = (holds: boolean): number => (holds ? 1 : 0);
/** Weighs for an item the things that its words name or describe and those that lie near it. */
export function createItemWeigher(
  { things }: Pick<KnownThings, 'things'>,
  likeness: Likeness,
  partial: PartialNames,
  descriptions: Descriptions,
): ItemWeigher {
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
    const { candidates } = find(item);
    const named = new Map(candidates.map((each) => [each.thing, each]));
    const said = findSenses(item);
    const spoken = languages.flatMap((language) => {
      const vector = vectors[language];
      if (!vector) return [];
      const title = cleanTitle(item.title[language]!, item.brand);
      const allWords = `${wholeTitle(item.title[language]!, item.brand)} ; ${pathOf(item, language)}`;
      return [
        {
          vector,
          shares: partial.shares(`${title} ; ${shelfOf(item, language)}`, language),
          described: descriptions.coverage(title, language),
          describedInAll: descriptions.coverage(allWords, language),
        },
      ];
    });
    const pool = new Set(candidates.map(({ thing }) => thing));
    for (const { vector, shares, described, describedInAll } of spoken) {
      for (const thing of likeness.near(vector).slice(0, taken.near)) pool.add(thing);
      for (const thing of bestOf(shares, taken.sharing, leastShare)) pool.add(thing);
      for (const thing of bestOf(described, taken.described)) pool.add(thing);
      for (const thing of bestOf(describedInAll, taken.described)) pool.add(thing);
    }
    for (const thing of [...pool]) for (const wider of broader[thing]!) pool.add(wider);
    const shelfScore = (thing: number): number => most(Object.values(named.get(thing)?.category ?? {}));
    const inTitle = candidates.filter(({ title }) => most(Object.values(title)) >= enough);
    const isSortNamed = (thing: number): boolean =>
      inTitle.some((each) => broader[each.thing]!.includes(thing));
    /** Two languages are two witnesses, though not quite two. */
    const heard = (weightOf: (own: (typeof spoken)[number]) => number): number =>
      spoken.reduce((sum, own) => sum + weightOf(own), 0) / Math.sqrt(Math.max(1, spoken.length));

    return [...pool].map((thing): Weighed => {
      const candidate: Candidate | undefined = named.get(thing);
      const holds = candidate?.holds ?? [];
      // `Cat food` on the shelf speaks for kitten food and `wet cat food` too, if the title says so.
      const lineage = [thing, ...broader[thing]!, ...holds];
      const isRival = (other: number): boolean => !isKin(other, thing) && !holds.includes(other);
      const rival = most(candidates.filter((each) => isRival(each.thing)).map(({ score }) => score));
      const isOther = (place: 'title' | 'shelf', sense: Sense): number =>
        flag(said[sense][place].some((word) => !ownWords[thing]!.has(word)));
      const evidence: Evidence = {
        follows: flag(candidate?.form === 'follows'),
        shelfIs: flag(most(lineage.map(shelfScore)) >= 4),
        rival: Math.max(-1, Math.min(1, ((candidate?.score ?? 0) - rival) / 3)),
        share: heard(({ shares }) => shares.get(thing) ?? 0),
        described: heard(({ described }) => described.get(thing) ?? 0),
        describedInAll: heard(({ describedInAll }) => describedInAll.get(thing) ?? 0),
        likeness: heard(({ vector }) => likeness.to(vector, thing)),
        mates: 0,
        namesSort: flag(isSortNamed(thing)),
        belongsTitle: isOther('title', 'belongs'),
        belongsShelf: isOther('shelf', 'belongs'),
        plays: Math.max(isOther('title', 'plays'), isOther('shelf', 'plays')),
        tells: Math.max(isOther('title', 'tells'), isOther('shelf', 'tells')),
      };
      return { thing, evidence };
    });
  }
}
