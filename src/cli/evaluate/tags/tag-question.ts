import { type TagQuestion as AnyTagQuestion, maxRanked } from '../../../ranking/tags/tag-features.ts';
import type { RankedItem } from '../../../ranking/tags/tag-voices.ts';
import type { ItemIndex } from '../../../types.ts';
import { topItems } from '../place-targets.ts';
import type { RowHistory, Scorer } from '../row.ts';

/** A question as a page asks it, of a row that is judged. */
export interface TagQuestion extends AnyTagQuestion {
  history: RowHistory;
  /** When it is asked, Unix milliseconds, where a set tells: a page knows its clock. */
  askedAtMs?: number;
}

export interface TagScorer {
  /** @param into  Shape [T], to be overwritten; -Infinity for what is no candidate. */
  score(question: TagQuestion, into: Float64Array): Promise<void> | void;
}

/** Of the engine's scores: score = exp((logit - best) / 3). */
const spread = 3;
const noItems: ReadonlySet<ItemIndex> = new Set();

/** Asks the engine for its list, all items ranked. @param scores  Shape [M], overwritten. */
export async function askRanker(
  scorer: Scorer,
  history: RowHistory,
  scores: Float64Array,
): Promise<RankedItem[]> {
  await scorer.score(history, 'all', scores);
  return topItems(scores, maxRanked, noItems)
    .filter((item) => scores[item]! > 0)
    .map((item) => ({ item, logit: spread * Math.log(scores[item]!) }));
}
