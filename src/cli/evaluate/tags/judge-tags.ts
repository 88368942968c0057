import { bootstrapIntervals, type Interval } from '../bootstrap.ts';
import type { Difference } from '../compare-paired.ts';
import { gainsAt } from '../gains.ts';
import { placeTargets } from '../place-targets.ts';
import type { EvaluationRow } from '../row.ts';
import type { Samples } from '../tally.ts';
import type { TagQuestion, TagScorer } from './tag-question.ts';

/** Tags that a shopper is foreseen to want, as many as the issue asks for. */
export const numPredicted = 30;

export interface AskedRow extends TagQuestion {
  row: EvaluationRow;
}

export interface JudgedTags {
  /** `hr@30`, and of parts: `.new` tags the history has none of, `.later`, `.same-day`. `any@30`: at least one line. `hr@10`. */
  metrics: Record<string, number>;
  /** 95 % of hr@30, by drawing shoppers. */
  interval: Interval;
  /** hr@30 row by row. */
  samples: Samples;
}

const noTags: ReadonlySet<number> = new Set();

/**
 * The chance that the next item, a line of the next basket, has one of the predicted tags: the mean over a row's lines, then over
 * rows. Ties in expectation, as items have them. A line without a tag is missed.
 */
export async function judgeTags(
  scorer: TagScorer,
  rows: readonly AskedRow[],
  ofItem: Int32Array,
  numRows: number,
  numShoppers: number,
): Promise<JudgedTags> {
  const scores = new Float64Array(numRows);
  const sums = new Map<string, { sum: number; count: number }>();
  const samples: Samples = { shoppers: [], values: [] };
  const note = (name: string, value: number): void => {
    const known = sums.get(name) ?? { sum: 0, count: 0 };
    sums.set(name, { sum: known.sum + value, count: known.count + 1 });
  };
  for (const question of rows) {
    const { row } = question;
    await scorer.score(question, scores);
    const met = new Set(row.history.items.map((item) => ofItem[item]!));
    const hits = row.targets.map((target) => {
      const tag = ofItem[target]!;
      const [place] = tag < 0 ? [] : placeTargets(scores, [tag], noTags);
      const hitAt = (k: number): number => (place ? gainsAt([place], 1, k).hit : 0);
      return { isNew: !met.has(tag), at10: hitAt(10), at30: hitAt(numPredicted) };
    });
    const mean = (of: typeof hits, key: 'at10' | 'at30'): number =>
      of.reduce((sum, hit) => sum + hit[key], 0) / of.length;
    const own = mean(hits, 'at30');
    samples.shoppers.push(row.shopper);
    samples.values.push(own);
    note('hr@30', own);
    note('hr@10', mean(hits, 'at10'));
    note('any@30', Math.max(...hits.map(({ at30 }) => at30)));
    const fresh = hits.filter(({ isNew }) => isNew);
    if (fresh.length > 0) note('hr@30.new', mean(fresh, 'at30'));
    if (row.gapDays !== undefined) note(row.gapDays > 0 ? 'hr@30.later' : 'hr@30.same-day', own);
  }
  return {
    metrics: Object.fromEntries([...sums].map(([name, { sum, count }]) => [name, round(sum / count)])),
    interval: bootstrapIntervals([samples], numShoppers)[0]!,
    samples,
  };
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** One scorer minus another, row by row. */
export function compareTags(
  { samples: one }: Pick<JudgedTags, 'samples'>,
  { samples: other }: Pick<JudgedTags, 'samples'>,
  baseline: string,
  numShoppers: number,
): Difference & { ratio: number } {
  const values = one.values.map((value, at) => value - other.values[at]!);
  const sum = (of: readonly number[]): number => of.reduce((total, value) => total + value, 0);
  return {
    baseline,
    difference: round(sum(values) / values.length),
    ratio: round(sum(one.values) / sum(other.values)),
    interval: bootstrapIntervals([{ shoppers: one.shoppers, values }], numShoppers)[0]!,
  };
}
