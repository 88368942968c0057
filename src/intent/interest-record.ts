import { createLedger, type LedgerOptions } from './interest-ledger.ts';
import {
  idOfName,
  isLasting,
  massOf,
  type Origin,
  type RecordedInterest,
  type Strand,
  type Subject,
  type Tally,
} from './recorded-interest.ts';
import { relatedParts } from './related-parts.ts';

export interface RecordOptions extends LedgerOptions {
  idOfThing(thing: number): string;
  halfLifeDays: number;
}

/** Follows interests from the first deed on: who joins or parts is written down, so that an id stays good. */
export interface InterestRecord {
  /** Of a day that is over, none earlier than those before. */
  addDay(day: number, deeds: readonly (Subject & { weight: number })[]): void;
  /** The strand of a subject, met or not. */
  strandOf(subject: Subject): Strand;
}

/** Two interests with so much in common are about the same, wherever the shop keeps it. */
const minOverlap = 0.6;
/** A part that nothing ties to the rest is an interest of its own from so much of the whole, and so much in itself: a purchase, three looks. */
const minPartShare = 0.25;
const minPartWeight = 1;
/** What was met no more for so long joins nothing. */
const dormantDays = 400;

/**
 * Interests begin as the shop's shelves. At the end of each day, of those that were dealt with: one that is about unrelated
 * things becomes two, two that are about the same things become one. The weightier keeps its id.
 */
export function createInterestRecord(options: RecordOptions): InterestRecord {
  const { nameOfGroup, idOfThing, rootOf, ties, halfLifeDays } = options;
  const ledger = createLedger(options);
  const { talliesOf } = ledger;
  const parts = new Map<RecordedInterest, Tally[][]>();
  const usedIds = new Set<string>();
  const originOf = ({ id, group, thing }: Origin): Origin => ({ id, group, thing });
  const nameNew = (name: string): string => {
    let id = idOfName(name);
    for (let again = name; usedIds.has(id); id = idOfName(again)) again += '+';
    usedIds.add(id);
    return id;
  };

  const partFrom = (interest: RecordedInterest, leaving: readonly Tally[]): void => {
    const { group, thing } = leaving.reduce((best, each) => (each.mass > best.mass ? each : best));
    const lead = rootOf(thing);
    const id = nameNew(`${nameOfGroup(group)}/${idOfThing(lead)}`);
    const splitFrom = originOf(interest);
    const parted: RecordedInterest = { id, group, thing: lead, strands: [], mergedFrom: [], splitFrom };
    ledger.move(leaving, parted);
    parts.delete(interest);
    interest.alone = nameNew(`${interest.id}/without/${id}`);
    for (const { ids } of interest.strands) ids.push(interest.alone);
  };
  const partUnlike = (interest: RecordedInterest, unit: number): void => {
    const all = talliesOf(interest);
    const own = parts.get(interest) ?? relatedParts(all, ties);
    parts.set(interest, own);
    if (own.length < 2) return;
    const least = Math.max(minPartShare * massOf(all), minPartWeight * unit);
    const strong = own.filter(
      (part) => part.some(({ thing }) => ties.isPlaced(thing)) && massOf(part) >= least && isLasting(part),
    );
    const [, ...leaving] = strong.sort((a, b) => massOf(b) - massOf(a));
    for (const part of leaving) partFrom(interest, part);
  };

  const sharesOf = (all: readonly Tally[]): Map<number, number> => {
    const total = massOf(all);
    const shares = new Map<number, number>();
    for (const { thing, mass } of all)
      if (thing >= 0) shares.set(rootOf(thing), (shares.get(rootOf(thing)) ?? 0) + mass / total);
    return shares;
  };
  const join = (greater: RecordedInterest, lesser: RecordedInterest): void => {
    greater.mergedFrom.push(...lesser.mergedFrom, originOf(lesser));
    for (const strand of lesser.strands) {
      strand.ids.push(greater.id, ...(greater.alone ? [greater.alone] : []));
      strand.interest = greater;
    }
    greater.strands.push(...lesser.strands);
    lesser.strands = [];
    parts.delete(greater);
  };
  const joinAlike = (interest: RecordedInterest, day: number): void => {
    const own = talliesOf(interest);
    if (own.length === 0 || !isLasting(own)) return;
    const shares = sharesOf(own);
    const alike = [...shares.keys()].flatMap((root) => ledger.interestsOf(root));
    for (const other of new Set(alike)) {
      if (other === interest) continue;
      const theirs = talliesOf(other).filter(({ lastDay }) => day - lastDay <= dormantDays);
      if (!isLasting(theirs)) continue;
      let overlap = 0;
      for (const [root, share] of sharesOf(talliesOf(other)))
        overlap += Math.min(share, shares.get(root) ?? 0);
      if (overlap < minOverlap) continue;
      const [greater, lesser] = massOf(own) >= massOf(theirs) ? [interest, other] : [other, interest];
      join(greater, lesser);
      joinAlike(greater, day);
      return;
    }
  };

  return {
    addDay(day, deeds) {
      const unit = 2 ** (day / halfLifeDays);
      const touched = new Set<Tally>();
      for (const { group, thing, weight } of deeds) {
        const { tally, isNew } = ledger.open({ group, thing }, day);
        if (isNew) parts.delete(tally.strand.interest);
        tally.mass += weight * unit;
        tally.lastDay = day;
        touched.add(tally);
      }
      const interests = (): Set<RecordedInterest> =>
        new Set([...touched].map(({ strand }) => strand.interest));
      for (const interest of interests()) partUnlike(interest, unit);
      for (const interest of interests()) if (interest.strands.length > 0) joinAlike(interest, day);
    },
    strandOf: ledger.strandOf,
  };
}
