/** How sure it is that an item is the thing that its words name: a logistic of what speaks for and against it. */

/** What speaks for and against an item being a thing; each 0 or 1 unless said. */
export interface Evidence {
  /** How the thing's best name stands in the title (`Form`); all 0 where none does. */
  plain: number;
  open: number;
  pieces: number;
  follows: number;
  later: number;
  /** The narrowest category is its name, or that of something broader. */
  shelfIs: number;
  /** The category ends in the name. */
  shelfHead: number;
  /** The category has the name, and something behind it: `washer parts`. */
  shelfFollows: number;
  /** There is a category, and it does not name the thing. */
  otherShelf: number;
  /** Its name stands in the longer name of something else. */
  isInside: number;
  /** By how much names speak more for it than for anything else that is neither a sort of it nor broader, -1 to 1. */
  rival: number;
  /** How much of a name the words hold, rare words counting more, 0 to 1. */
  share: number;
  /** Cosine of the category with the nearest name, its own or a broader thing's. */
  shelfLikeness: number;
  /** Cosine of the title with the nearest name, less that of the nearest other thing's. */
  likenessMargin: number;
  /** Its title or its shelf speaks of a part or of something for it, a plaything, a book (other-senses.ts). */
  belongsTitle: number;
  belongsShelf: number;
  plays: number;
  tells: number;
  /** A word that forbids the thing. */
  vetoed: number;
}

/**
 * Fitted by `node scripts/fit-sureness.mjs` on training/judge/need-pairs.tsv, whose head says how and with what figures.
 * A weight whose sign would go against its meaning was held at 0: on these pairs the wrong items hold more of the
 * need's words than the right ones, on purpose, which no shop's shelf does.
 */
export const surenessWeights: Record<keyof Evidence, number> = {
  plain: 0,
  open: 0.22,
  pieces: 0.17,
  follows: -0.76,
  later: 0,
  shelfIs: 1.5,
  shelfHead: 0,
  shelfFollows: -0.28,
  otherShelf: -1.41,
  isInside: -0.78,
  rival: 1.26,
  share: 0.35,
  shelfLikeness: 0.09,
  likenessMargin: 1.58,
  belongsTitle: -1.02,
  belongsShelf: -1.24,
  plays: -1.27,
  tells: -0.88,
  vetoed: -0.09,
};
export const surenessBias = -0.25;

export type SurenessModel = { weights: Record<keyof Evidence, number>; bias: number };

const evidenceNames = Object.keys(surenessWeights) as (keyof Evidence)[];

/** @returns 0 to 1. */
export function surenessOf(
  evidence: Evidence,
  { weights, bias }: SurenessModel = { weights: surenessWeights, bias: surenessBias },
): number {
  const sum = evidenceNames.reduce((total, name) => total + weights[name] * evidence[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * An item serves a need from here on, in hundredths. On the authored pairs, each judged by the fit on the other half,
 * precision is .95 from 48 on and .97 from 60 on; they are hard on purpose, a shop's shelf is not.
 */
export const sureForNeed = 50;

/**
 * An item tells what it is from here on, else it is what the shop's category says. Lower, since one look at one item
 * decides nothing: stages and interests rest on several, and a wrong one among them weighs little. On a hard pair it
 * is right more often than not; on a shop's shelf, where few titles are made to mislead, far more often.
 */
export const sureForTelling = 25;
