import type { ItemIndex } from '../../../types.ts';
import { bootstrapIntervals } from '../bootstrap.ts';
import type { Difference } from '../compare-paired.ts';
import { gainsAt } from '../gains.ts';
import type { EvaluationRow } from '../row.ts';
import type { Samples } from '../tally.ts';

/** The first ten items of one row. */
export interface JudgedList {
  row: EvaluationRow;
  list: readonly ItemIndex[];
}

export interface ListFigures {
  rows: number;
  'hr@10': number;
  'ndcg@10': number;
  /** Bits, over the tags of one list in the mean, and over those of all lists together. */
  'entropy@10': number;
  'entropy-of-all@10': number;
  /** Share of the list's items that the history does not hold. */
  'never-met@10': number;
}

const listLength = 10;
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** What lists earn and what they are like. @param ofItem  Tag of each item; items without one are tags of their own. */
export function judgeLists(lists: readonly JudgedList[], ofItem: Int32Array): ListFigures {
  const all = new Map<string, number>();
  const sums = { hit: 0, ndcg: 0, entropy: 0, fresh: 0 };
  for (const { row, list } of lists) {
    const first = list.slice(0, listLength);
    const met = new Set(row.history.items);
    const own = new Map<string, number>();
    for (const item of first) {
      const tag = ofItem[item]! < 0 ? `item ${item}` : `${ofItem[item]}`;
      own.set(tag, (own.get(tag) ?? 0) + 1);
      all.set(tag, (all.get(tag) ?? 0) + 1);
    }
    const { hit, ndcg } = gainsOfList(row, first);
    sums.hit += hit;
    sums.ndcg += ndcg;
    sums.entropy += entropy(own);
    sums.fresh += first.filter((item) => !met.has(item)).length / Math.max(1, first.length);
  }
  const mean = (sum: number): number => round(sum / Math.max(1, lists.length));
  return {
    rows: lists.length,
    'hr@10': mean(sums.hit),
    'ndcg@10': mean(sums.ndcg),
    'entropy@10': mean(sums.entropy),
    'entropy-of-all@10': round(entropy(all)),
    'never-met@10': mean(sums.fresh),
  };
}

function gainsOfList({ targets }: EvaluationRow, list: readonly ItemIndex[]) {
  const places = targets.flatMap((target) => {
    const above = list.indexOf(target);
    return above < 0 ? [] : [{ target, above, equal: 0 }];
  });
  return gainsAt(places, targets.length, listLength);
}

/** In bits. */
function entropy(counts: ReadonlyMap<string, number>): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / total) * Math.log2(count / total);
  return bits;
}

/** Hits of lists over the same rows, one minus the other, by drawing shoppers. */
export function compareLists(
  one: readonly JudgedList[],
  other: readonly JudgedList[],
  baseline: string,
  numShoppers: number,
): Record<'hr@10' | 'ndcg@10', Difference> {
  const differ = (key: 'hit' | 'ndcg'): Difference => {
    const samples: Samples = {
      shoppers: one.map(({ row }) => row.shopper),
      values: one.map(
        ({ row, list }, at) =>
          gainsOfList(row, list.slice(0, listLength))[key] -
          gainsOfList(row, other[at]!.list.slice(0, listLength))[key],
      ),
    };
    const sum = samples.values.reduce((total, value) => total + value, 0);
    return {
      baseline,
      difference: round(sum / Math.max(1, samples.values.length)),
      interval: bootstrapIntervals([samples], numShoppers)[0]!,
    };
  };
  return { 'hr@10': differ('hit'), 'ndcg@10': differ('ndcg') };
}
