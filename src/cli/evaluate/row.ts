import type { ItemIndex } from '../../types.ts';

export const evaluationSplits = ['test', 'valid'] as const;
export type EvaluationSplit = (typeof evaluationSplits)[number];

/** What a scorer may know of a row. The target, its time and its basket are no part of the type, so none can leak in. */
export interface RowHistory {
  /** Oldest first, at least one. */
  items: readonly ItemIndex[];
  /** Unix milliseconds, as many as `items`; absent where the set does not tell the time of every one. */
  timesMs?: readonly number[];
}

/** One question to a recommender: this was bought, what came next? */
export interface EvaluationRow {
  /** Number of the shopper whose row it is, from 0: rows of one shopper are drawn together. Shown to no scorer. */
  shopper: number;
  history: RowHistory;
  /** One item, or the lines of a basket, each once. */
  targets: readonly ItemIndex[];
  /** Days from the last history event to the target. Sorts the figures into parts and is shown to no scorer. */
  gapDays?: number;
  /**
   * When the target was bought, which is when the question is asked. A page knows its clock; item scorers are never shown it, and
   * whatever is (tags, timing, festivals) says so.
   */
  askedAtMs?: number;
}

/** `exclude` takes the history's items out of the ranking (as targets too: a repeat is a miss); `all` keeps them. */
export const seenItems = ['exclude', 'all'] as const;
export type SeenItems = (typeof seenItems)[number];

export interface Scorer {
  /** Only some of the catalogue is scored, so that what is never a candidate counts in the figures. */
  scoresCandidatesOnly?: boolean;
  /**
   * Scores the whole catalogue for one history, one row at a time as a page does.
   *
   * @param into  Shape [M], to be overwritten. Higher is better; -Infinity for what was never a candidate.
   */
  score(history: RowHistory, seen: SeenItems, into: Float64Array): Promise<void> | void;
}
