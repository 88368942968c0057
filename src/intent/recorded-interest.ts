import { hashText } from '../seeded.ts';

/** One thing on one shelf: what interests are made of. */
export interface Subject {
  group: number;
  /** Row of the pack's things, -1 for none. */
  thing: number;
}

/** Where an interest comes from: its shelf, and its leading thing where it is a part of the shelf, else -1. */
export interface Origin extends Subject {
  id: string;
}

export interface RecordedInterest extends Origin {
  strands: Strand[];
  /** What has become one with it, oldest first. */
  mergedFrom: Origin[];
  /** What it has parted from. */
  splitFrom?: Origin;
  /** Stands for it without what has parted from it. */
  alone?: string;
}

/** Things of one shelf that have been of one interest all along. */
export interface Strand {
  group: number;
  /** Ids of all that it was ever part of, oldest first: who puts one of them away puts this away. */
  ids: string[];
  interest: RecordedInterest;
}

/** What is counted of a subject. */
export interface Tally extends Subject {
  /** The broadest thing that its thing is a sort of, -1 for none. */
  root: number;
  strand: Strand;
  /** Weight, in a unit that grows as fast as all else fades. */
  mass: number;
  firstDay: number;
  lastDay: number;
}

/** What an interest's tallies come to. */
export interface InterestSum {
  mass: number;
  /** By the broadest thing that each is a sort of. */
  byRoot: Map<number, number>;
  firstDay: number;
  lastDay: number;
}

export const massOf = (tallies: readonly Tally[]): number => tallies.reduce((sum, { mass }) => sum + mass, 0);

/** Whether it was met on more than one day. */
export const isLasting = (tallies: readonly Tally[]): boolean =>
  Math.min(...tallies.map(({ firstDay }) => firstDay)) < Math.max(...tallies.map(({ lastDay }) => lastDay));

/** The same interest has the same id whatever happens in it. */
export const idOfName = (name: string): string => `interest-${hashText(name).toString(36)}`;
