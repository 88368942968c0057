/** How sure it is that an item is the thing that its words name or describe: a choice among all that it may be. */

/** What speaks for and against an item being a thing; each 0 or 1 unless said, and up to √2 where two languages say it. */
export interface Evidence {
  /** What follows its best name in the title makes it something for it (`Form`). */
  follows: number;
  /** The narrowest category is its name, or that of something broader. */
  shelfIs: number;
  /** By how much names speak more for it than for anything else that is neither a sort of it nor broader, -1 to 1. */
  rival: number;
  /** How much of a name the words hold, rare words counting more, 0 to 1 in a language. */
  share: number;
  /** How much of what the title says it is (clean-title.ts) its names and glosses hold, rare words counting more, 0 to 1 in a language. */
  described: number;
  /** The same of the whole title, asides and all, and its categories together. */
  describedInAll: number;
  /** Cosine of the whole title with the nearest name or gloss, -1 to 1 in a language. */
  likeness: number;
  /** How well it fits what else stands on the shelf, 0 to 1. */
  mates: number;
  /** The title names a sort of it: then it is that. */
  namesSort: number;
  /** Its title or its shelf speaks of a part or of something for it, a plaything, a book (other-senses.ts). */
  belongsTitle: number;
  belongsShelf: number;
  plays: number;
  tells: number;
}

/**
 * Fitted by `node scripts/fit-sureness.mjs` on training/judge/need-pairs.tsv and shops a to d of other-words.tsv; its
 * head says how and with what figures. What was tried and added nothing: a name in one piece, the title's head noun,
 * likeness to the shelf, kin on the shelf above, words that forbid a thing.
 */
export const surenessWeights: Record<keyof Evidence, number> = {
  follows: -0.72,
  shelfIs: 1.82,
  rival: 0.68,
  share: 1.2,
  described: 3.16,
  describedInAll: 7.74,
  likeness: 5.05,
  mates: 4.66,
  namesSort: -1.32,
  belongsTitle: -1.14,
  belongsShelf: -1.25,
  plays: -0.52,
  tells: -1.19,
};
export const surenessOfNone = 7.52;

/** `none` is what speaks for an item being nothing that is known. */
export interface SurenessModel {
  weights: Record<keyof Evidence, number>;
  none: number;
}

const evidenceNames = Object.keys(surenessWeights) as (keyof Evidence)[];

/**
 * How likely an item is each of the things that were weighed for it, or nothing that is known.
 *
 * @param evidences  Of each thing.
 * @returns          0 to 1 each, together less than 1.
 */
export function surenessesOf(
  evidences: readonly Evidence[],
  { weights, none }: SurenessModel = { weights: surenessWeights, none: surenessOfNone },
): number[] {
  const sums = evidences.map((evidence) =>
    evidenceNames.reduce((total, name) => total + weights[name] * evidence[name], 0),
  );
  const most = Math.max(none, ...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const whole = parts.reduce((total, part) => total + part, Math.exp(none - most));
  return parts.map((part) => part / whole);
}

/**
 * An item serves a need from here on, in hundredths. On the authored pairs, each judged by the fit on the others,
 * precision is .95 from 41 on and .96 from 50 on; they are hard on purpose, a shop's shelf is not.
 */
export const sureForNeed = 50;

/**
 * An item tells what it is from here on, else it is what the shop's category says. Lower, since one look at one item
 * decides nothing: stages and interests rest on several, and a wrong one among them weighs little. Of shops that were
 * not fitted on, 89 to 90 of 100 items so told are told right.
 */
export const sureForTelling = 25;
