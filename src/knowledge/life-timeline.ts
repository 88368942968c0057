import type { Localized } from '../types.ts';
import type { ThingId } from './thing.ts';

/** Something that falls due in a state, counted from the day on which the state begins. */
export interface StageNeed {
  thing: ThingId;
  /** What makes it fit this state, without a brand: `first`, `6-12 months`, `off-leash`. With the thing it is the tag. */
  modifier?: Localized;
  /** When it is first of use. May be negative: before the state begins. */
  fromDay: number;
  /** When it is of no more use. */
  untilDay: number;
  /** How many days before `fromDay` one looks for it. */
  leadDays: number;
  /** How surely somebody in this state wants it, 0 to 1. */
  weight: number;
  /** Only in these months, 1 to 12, in the northern temperate zone. */
  months?: readonly number[];
}

/** First and last day of a part of the year, `MM-DD`, in the northern temperate zone. May pass New Year. */
export type Season = readonly [from: string, until: string];

/** One state of a life timeline; they follow each other in the order of the file. */
export interface StageState {
  id: string;
  name: Localized;
  /** How long it lasts, in days: the 10th, 50th and 90th percentile. */
  days: readonly [number, number, number];
  /** When in the year it begins, if the calendar says so; the state before it lasts until then. */
  begins?: Season;
  /** While it lasts, the share of this shopper's purchases, searches and looks in a general shop that come from it, 0 to 1. */
  share: number;
  /**
   * What is bought, looked at and searched for in it, by how often relative to each other (1 = usual). A thing that many
   * states share stands in each of them; a thing that tells the state stands in few.
   */
  signals: Readonly<Record<ThingId, number>>;
  /** In a pack: the weight of signals that were left out because the shop has no such thing. Part of the whole all the same. */
  otherSignals?: number;
  needs: readonly StageNeed[];
}

/** A stretch of life with its own needs: states with durations, what tells them, and what falls due in each. */
export interface LifeTimeline {
  name: Localized;
  /** Whose stretch of life it is. */
  of: 'self' | 'child' | 'pet' | 'home' | 'thing';
  /** Used only when the shopper has switched such things on. */
  sensitive?: true;
  /** Two may run at once: two children, two cats. */
  several?: true;
  /** The share of shoppers of a general shop for whom one begins within a year, 0 to 1. */
  beginsPerYear: number;
  /** When in the year its last state is over, if the calendar says so. */
  ends?: Season;
  states: readonly StageState[];
}

export type LifeTimelines = Readonly<Record<string, LifeTimeline>>;
