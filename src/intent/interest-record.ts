import { createLedger, type LedgerOptions } from './interest-ledger.ts';
import {
  type InterestSum,
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
/** Until so much of it is new, its shares are nearly what they were: it is not asked again whether it parts or joins. */
const minNews = 0.1;
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
  const sumOf = ledger.sums.of;
  const parts = new Map<RecordedInterest, Tally[][]>();
  /** What each was when it was last asked. */
  const asked = new Map<RecordedInterest, number>();
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
    asked.delete(interest);
    parts.delete(interest);
    interest.alone = nameNew(`${interest.id}/without/${id}`);
    for (const { ids } of interest.strands) ids.push(interest.alone);
  };
  const partUnlike = (interest: RecordedInterest, unit: number): void => {
    const { mass } = sumOf(interest);
    const least = Math.max(minPartShare * mass, minPartWeight * unit);
    if (mass < 2 * least) return;
    const own = parts.get(interest) ?? relatedParts(talliesOf(interest), ties);
    parts.set(interest, own);
    if (own.length < 2) return;
    const strong = own.filter(
      (part) => massOf(part) >= least && isLasting(part) && part.some(({ thing }) => ties.isPlaced(thing)),
    );
    const [, ...leaving] = strong.sort((a, b) => massOf(b) - massOf(a));
    for (const part of leaving) partFrom(interest, part);
  };

  const join = (greater: RecordedInterest, lesser: RecordedInterest): void => {
    greater.mergedFrom.push(...lesser.mergedFrom, originOf(lesser));
    for (const { ids } of lesser.strands) ids.push(greater.id, ...(greater.alone ? [greater.alone] : []));
    ledger.unite(greater, lesser);
    asked.delete(greater);
    parts.delete(greater);
  };
  /** How much of both is about the same things, by those that share any. */
  const overlapsOf = (interest: RecordedInterest): Map<RecordedInterest, number> => {
    const own = sumOf(interest);
    const overlaps = new Map<RecordedInterest, number>();
    for (const [root, others] of ledger.sums.sharersOf(interest))
      for (const other of others) {
        const theirs = sumOf(other);
        const common = Math.min(own.byRoot.get(root)! / own.mass, theirs.byRoot.get(root)! / theirs.mass);
        overlaps.set(other, (overlaps.get(other) ?? 0) + common);
      }
    return overlaps;
  };
  const joinAlike = (interest: RecordedInterest, day: number): void => {
    const isJoinable = ({ firstDay, lastDay }: InterestSum): boolean =>
      firstDay < lastDay && day - lastDay <= dormantDays;
    if (!isJoinable(sumOf(interest))) return;
    for (const [other, overlap] of overlapsOf(interest)) {
      if (overlap < minOverlap || !isJoinable(sumOf(other))) continue;
      const isGreater = sumOf(interest).mass >= sumOf(other).mass;
      const [greater, lesser] = isGreater ? [interest, other] : [other, interest];
      join(greater, lesser);
      joinAlike(greater, day);
      return;
    }
  };

  return {
    addDay(day, deeds) {
      const unit = 2 ** (day / halfLifeDays);
      const touched: Tally[] = [];
      for (const deed of deeds) {
        const { tally, isNew } = ledger.meet(deed, deed.weight * unit, day);
        if (isNew) parts.delete(tally.strand.interest);
        touched.push(tally);
      }
      const changed = (): Set<RecordedInterest> => {
        const interests = new Set<RecordedInterest>();
        for (const { strand } of touched)
          if (sumOf(strand.interest).mass * (1 - minNews) >= (asked.get(strand.interest) ?? 0))
            interests.add(strand.interest);
        return interests;
      };
      for (const interest of changed()) partUnlike(interest, unit);
      for (const interest of changed()) {
        // What has gone into another is no more.
        if (interest.strands.length === 0) continue;
        asked.set(interest, sumOf(interest).mass);
        joinAlike(interest, day);
      }
    },
    strandOf: ledger.strandOf,
  };
}
