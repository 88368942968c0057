import type { InterestSum, RecordedInterest, Tally } from './recorded-interest.ts';

/** Other interests that hold sorts of the same thing, by that thing. */
export type Sharers = readonly (readonly [root: number, others: readonly RecordedInterest[]])[];

/** What interests come to and what they have in common, kept while deeds are counted. */
export interface InterestSums {
  /** A subject met for the first time. */
  begin(tally: Tally): void;
  count(tally: Tally, mass: number, day: number): void;
  of(interest: RecordedInterest): InterestSum;
  sharersOf(interest: RecordedInterest): Sharers;
  /** Its tallies are about to change hands: it is to be summed anew, and so is what others share with it. */
  forget(interest: RecordedInterest): void;
}

export function createInterestSums(talliesOf: (interest: RecordedInterest) => Tally[]): InterestSums {
  const byRoot = new Map<number, Tally[]>();
  const sums = new Map<RecordedInterest, InterestSum>();
  const sharers = new Map<RecordedInterest, Sharers>();
  const add = (sum: InterestSum, { root, firstDay, lastDay }: Tally, mass: number): void => {
    sum.mass += mass;
    sum.firstDay = Math.min(sum.firstDay, firstDay);
    sum.lastDay = Math.max(sum.lastDay, lastDay);
    if (root >= 0) sum.byRoot.set(root, (sum.byRoot.get(root) ?? 0) + mass);
  };
  const of = (interest: RecordedInterest): InterestSum => {
    let sum = sums.get(interest);
    if (!sum) {
      sum = { mass: 0, byRoot: new Map(), firstDay: Number.POSITIVE_INFINITY, lastDay: 0 };
      for (const tally of talliesOf(interest)) add(sum, tally, tally.mass);
      sums.set(interest, sum);
    }
    return sum;
  };
  const findSharers = (interest: RecordedInterest): Sharers =>
    [...of(interest).byRoot.keys()].flatMap((root) => {
      const holders = new Set(byRoot.get(root)!.map(({ strand }) => strand.interest));
      holders.delete(interest);
      return holders.size > 0 ? [[root, [...holders]] as const] : [];
    });

  return {
    begin(tally) {
      if (tally.root < 0) return;
      const sorts = byRoot.get(tally.root) ?? [];
      sorts.push(tally);
      byRoot.set(tally.root, sorts);
      for (const { strand } of sorts) sharers.delete(strand.interest);
    },
    count(tally, mass, day) {
      const sum = of(tally.strand.interest);
      tally.mass += mass;
      tally.lastDay = day;
      add(sum, tally, mass);
    },
    of,
    sharersOf(interest) {
      const known = sharers.get(interest) ?? findSharers(interest);
      sharers.set(interest, known);
      return known;
    },
    forget(interest) {
      for (const root of of(interest).byRoot.keys())
        for (const { strand } of byRoot.get(root)!) sharers.delete(strand.interest);
      sums.delete(interest);
    },
  };
}
