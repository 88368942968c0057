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
  /** The tally of a subject, begun on this day if there was none. */
  open(subject: Subject, day: number): { tally: Tally; isNew: boolean };
  /** The strand of a subject, met or not. */
  strandOf(subject: Subject): Strand;
  talliesOf(interest: RecordedInterest): Tally[];
  /** Interests that hold some sort of this thing. */
  interestsOf(root: number): RecordedInterest[];
  /** These subjects become strands of another interest. */
  move(leaving: readonly Tally[], to: RecordedInterest): void;
}

export function createLedger({ nameOfGroup, rootOf, ties }: LedgerOptions): InterestLedger {
  const tallies = new Map<string, Tally>();
  const byGroup = new Map<number, Strand[]>();
  const byStrand = new Map<Strand, Tally[]>();
  const byRoot = new Map<number, Tally[]>();
  const keyOf = ({ group, thing }: Subject): string => `${group}/${thing}`;

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
      if (there.some((each) => each.thing >= 0 && rootOf(each.thing) === rootOf(thing)))
        return Number.POSITIVE_INFINITY;
      return massOf(there.filter((each) => ties.of(each.thing).some((tie) => own.has(tie))));
    };
    return all.reduce((best, each) => (kinship(each) > kinship(best) ? each : best));
  };
  const settle = (tally: Tally, strand: Strand): void => {
    tally.strand = strand;
    byStrand.set(strand, [...(byStrand.get(strand) ?? []), tally]);
  };

  return {
    open(subject, day) {
      const known = tallies.get(keyOf(subject));
      if (known) return { tally: known, isNew: false };
      const { group, thing } = subject;
      const strand = strandOf(subject);
      const tally = { group, thing, strand, mass: 0, firstDay: day, lastDay: day };
      settle(tally, strand);
      tallies.set(keyOf(subject), tally);
      if (thing >= 0) byRoot.set(rootOf(thing), [...(byRoot.get(rootOf(thing)) ?? []), tally]);
      return { tally, isNew: true };
    },
    strandOf,
    talliesOf: ({ strands }) => strands.flatMap((strand) => byStrand.get(strand) ?? []),
    interestsOf: (root) => (byRoot.get(root) ?? []).map(({ strand }) => strand.interest),
    move(leaving, to) {
      const moved = new Map<Strand, Strand>();
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
  };
}
