import type { Language } from '../types.ts';

/** A core word in kebab-case English: `newborn-diapers`. Stable: shops' packs and stages refer to it. */
export type ThingId = string;

/**
 * A core word: what a need asks for and what an item may be. Names are everyday nouns without a brand, the commonest
 * first, then the other words that shops use; an item is the thing when its title or category holds every word of one
 * of its names, and of several things it is the one with the most specific name.
 */
export interface Thing extends Readonly<Record<Language, readonly string[]>> {
  /** The broader thing, of which this is one sort: `diapers` for `newborn-diapers`. */
  is?: ThingId;
  /** Words that make it something else when they stand in the title too: `doll`, `toy`, `book`, `stand`. */
  not?: readonly string[];
  /** Days until the same household usually wants one again. Absent: no saying. */
  lastsDays?: number;
  /** It is used up, and is wanted again when `lastsDays` are over. */
  refill?: true;
  /** Everybody buys it all the time, so that it tells of no interest. */
  everyday?: true;
  /** The share of purchases that are meant for somebody outside the household, 0 to 1. Absent: .1. */
  giftShare?: number;
  /** One comes with each of these: it is wanted when that one is used up, not beside the purchase. */
  comesWith?: readonly ThingId[];
  /** Bought for a festival and nothing else: not shown when none is near. */
  occasion?: true;
  /** Not used, shown as a guess or spoken of unless the shopper has switched it on. */
  sensitive?: 'health' | 'pregnancy' | 'intimate' | 'grief' | 'faith';
  /** Once it is bought, what goes with it: best first. Never the same thing again. */
  goesWith?: readonly ThingId[];
}

export type Things = Readonly<Record<ThingId, Thing>>;

/**
 * How else one would call or describe things, without their names: phrases parted by `; `. Read where packs are built,
 * never in a page.
 */
export type Glosses = Readonly<Record<ThingId, readonly [en: string, zh: string]>>;

/** All that is known of things where items are told. */
export interface KnownThings {
  things: Things;
  glosses: Glosses;
  /** Things that are known together: found in the same rooms and shops. */
  groups: readonly Things[];
}
