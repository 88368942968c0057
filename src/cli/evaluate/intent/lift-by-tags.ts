import type { RankedItem } from '../../../ranking/tags/tag-voices.ts';
import type { ItemIndex } from '../../../types.ts';
import type { TagLog } from '../tags/tag-log.ts';
import type { TagQuestion } from '../tags/tag-question.ts';

/** The ranker's list, each item's logit lifted by what is known of its tag; equal ones as they stood. */
export function liftItems(
  ranked: readonly RankedItem[],
  ofItem: Int32Array,
  liftOf: (tag: number) => number,
): ItemIndex[] {
  return ranked
    .map(({ item, logit }) => ({ item, logit: logit + (ofItem[item]! < 0 ? 0 : liftOf(ofItem[item]!)) }))
    .sort((a, b) => b.logit - a.logit)
    .map(({ item }) => item);
}

/** The season of each tag in the month of asking, as the train part shows it. */
export function seasonLift(
  { askedAtMs }: Pick<TagQuestion, 'askedAtMs'>,
  { seasons }: Pick<TagLog, 'seasons'>,
  weight: number,
): (tag: number) => number {
  if (askedAtMs === undefined) return () => 0;
  const month = new Date(askedAtMs).getUTCMonth();
  return (tag) => weight * seasons[tag * 12 + month]!;
}

/** What a tag scorer says; a tag that it does not know is lifted as the least of those it knows. */
export function scoredLift(scores: Float64Array, weight: number): (tag: number) => number {
  let least = Number.POSITIVE_INFINITY;
  for (const score of scores) if (score !== Number.NEGATIVE_INFINITY) least = Math.min(least, score);
  if (least === Number.POSITIVE_INFINITY) return () => 0;
  return (tag) => weight * Math.max(least, scores[tag]!);
}
