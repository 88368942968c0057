import { createInterestSums, type InterestSums } from './interest-sums.ts';
import {
  idOfName,
  massOf,
  type RecordedInterest,
  type Strand,
  type Subject,
  type Tally,
} from './recorded-interest.ts';
import type { ThingTies } from './thing-ties.ts';

export interface LedgerOptions {
  nameOfGroup(group: number): string;
  /** The broadest thing that it is a sort of. */
  rootOf(thing: number): number;
  ties: ThingTies;
}

/** Which subject is of which strand, and what each has come to. */
export interface InterestLedger {
  /** Counts a deed of that mass; the days never go back. */
  meet(subject: Subject, mass: number, day: number): { tally: Tally; isNew: boolean };
  /** The strand of a subject, met or not. */
  strandOf(subject: Subject): Strand;
  talliesOf(interest: RecordedInterest): Tally[];
  sums: Pick<InterestSums, 'of' | 'sharersOf'>;
  /** These subjects become strands of another interest. */
  move(leaving: readonly Tally[], to: RecordedInterest): void;
  /** All strands of the lesser become the greater's. */
  unite(greater: RecordedInterest, lesser: RecordedInterest): void;
}

const maxThings = 2 ** 24;

export function createLedger({ nameOfGroup, rootOf, ties }: LedgerOptions): InterestLedger {
  const tallies = new Map<number, Tally>();
  const byGroup = new Map<number, Strand[]>();
  const byStrand = new Map<Strand, Tally[]>();
  const keyOf = ({ group, thing }: Subject): number => group * maxThings + thing + 1;
  const talliesOf = ({ strands }: RecordedInterest): Tally[] =>
    strands.flatMap((strand) => byStrand.get(strand) ?? []);
  const sums = createInterestSums(talliesOf);

  const strandsOf = (group: number): Strand[] => {
    let own = byGroup.get(group);
    if (!own) {
      const id = idOfName(nameOfGroup(group));
      const interest: RecordedInterest = { id, group, thing: -1, strands: [], mergedFrom: [] };
      own = [{ group, ids: [id], interest }];
      interest.strands.push(own[0]!);
      byGroup.set(group, own);
    }
    return own;
  };
  /** Of several on a shelf the one that has sorts of the thing, or most of what is tied to it, else the one that kept the shelf. */
  const strandOf = (subject: Subject): Strand => {
    const known = tallies.get(keyOf(subject));
    if (known) return known.strand;
    const { group, thing } = subject;
    const all = strandsOf(group);
    if (all.length === 1 || thing < 0) return all[0]!;
    const own = new Set(ties.of(thing));
    const kinship = (strand: Strand): number => {
      const there = byStrand.get(strand) ?? [];
      // All that was here has gone elsewhere, and so does what comes.
      if (there.length === 0) return -1;
      if (there.some(({ root }) => root === rootOf(thing))) return Number.POSITIVE_INFINITY;
      return massOf(there.filter((each) => ties.of(each.thing).some((tie) => own.has(tie))));
    };
    return all.reduce((best, each) => (kinship(each) > kinship(best) ? each : best));
  };
  const settle = (tally: Tally, strand: Strand): void => {
    tally.strand = strand;
    const own = byStrand.get(strand);
    if (own) own.push(tally);
    else byStrand.set(strand, [tally]);
  };

  return {
    meet(subject, mass, day) {
      const key = keyOf(subject);
      let tally = tallies.get(key);
      const isNew = tally === undefined;
      if (!tally) {
        const { group, thing } = subject;
        const root = thing < 0 ? -1 : rootOf(thing);
        const strand = strandOf(subject);
        tally = { group, thing, root, strand, mass: 0, firstDay: day, lastDay: day };
        settle(tally, strand);
        tallies.set(key, tally);
        sums.begin(tally);
      }
      sums.count(tally, mass, day);
      return { tally, isNew };
    },
    strandOf,
    talliesOf,
    sums,
    move(leaving, to) {
      const moved = new Map<Strand, Strand>();
      for (const each of new Set(leaving.map(({ strand }) => strand.interest))) sums.forget(each);
      for (const tally of leaving) {
        const old = tally.strand;
        let strand = moved.get(old);
        if (!strand) {
          strand = { group: old.group, ids: [...old.ids, to.id], interest: to };
          moved.set(old, strand);
          to.strands.push(strand);
          byGroup.get(old.group)!.push(strand);
        }
        byStrand.set(
          old,
          byStrand.get(old)!.filter((each) => each !== tally),
        );
        settle(tally, strand);
      }
    },
    unite(greater, lesser) {
      for (const each of [greater, lesser]) sums.forget(each);
      for (const strand of lesser.strands) strand.interest = greater;
      greater.strands.push(...lesser.strands);
      lesser.strands = [];
    },
  };
}
