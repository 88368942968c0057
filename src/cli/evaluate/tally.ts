import type { ItemIndex } from '../../types.ts';
import { gainsAt } from './gains.ts';
import { placeTargets, topItems } from './place-targets.ts';
import type { EvaluationRow, SeenItems } from './row.ts';

export type Metrics = Record<string, number>;

const cutOffs = [5, 10] as const;
const listLength = 10;

export interface TallyOptions {
  numItems: number;
  /** Unit vector of an item, shape [D]: the pack's own, for every scorer alike, so that ILD compares like with like. */
  vectorOf(item: ItemIndex): Float32Array;
  /** How often each item occurs in the train part, shape [M]. */
  trainCounts: Uint32Array;
  seen: SeenItems;
  /** Rows ask for a whole basket: `exclude` then leaves only what is new to the shopper to be found. */
  asksForBaskets: boolean;
}

export interface Tally {
  add(row: EvaluationRow, scores: Float64Array): void;
  /** Means over the rows added; rounded to six digits so that a report reads the same everywhere. */
  metrics(): Metrics;
}

class Mean {
  private sum = 0;
  private count = 0;

  add(value: number): void {
    this.sum += value;
    this.count++;
  }

  get value(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }
}

/** The part a row belongs to, by the days that passed before its target: for reporting only. */
const partOf = ({ gapDays }: EvaluationRow): 'later' | 'same-day' | undefined =>
  gapDays === undefined ? undefined : gapDays > 0 ? 'later' : 'same-day';

/**
 * Gathers the figures of one scorer: hr@k and ndcg@k at 5 and 10 (also of the later-day and same-day rows apart),
 * recall@10 where rows ask for baskets, and of the first ten items of each row
 * coverage@10 (share of the catalogue ever shown), ild@10 (mean pairwise 1 - cosine),
 * novelty@10 (mean -log2 of the item's share of the train events, each item counted once more than it occurs).
 */
export function createTally({ numItems, vectorOf, trainCounts, seen, asksForBaskets }: TallyOptions): Tally {
  const means = new Map<string, Mean>();
  const shown = new Set<ItemIndex>();
  const note = (name: string, value: number): void => {
    const mean = means.get(name) ?? new Mean();
    means.set(name, mean);
    mean.add(value);
  };
  const numTrainEvents = trainCounts.reduce((sum, count) => sum + count, 0);
  const novelty = Float64Array.from(
    trainCounts,
    (count) => -Math.log2((count + 1) / (numTrainEvents + numItems)),
  );

  return {
    add(row, scores) {
      const excluded = new Set(seen === 'exclude' ? row.history.items : []);
      // A single target that is excluded stays, and is missed; a basket with nothing new asks for nothing.
      const targets = asksForBaskets ? row.targets.filter((target) => !excluded.has(target)) : row.targets;
      if (targets.length === 0) return;
      const places = placeTargets(scores, targets, excluded);
      const part = partOf(row);
      for (const k of cutOffs) {
        const { hit, ndcg, recall } = gainsAt(places, targets.length, k);
        for (const suffix of part ? ['', `.${part}`] : ['']) {
          note(`hr@${k}${suffix}`, hit);
          note(`ndcg@${k}${suffix}`, ndcg);
        }
        if (asksForBaskets && k === listLength) note('recall@10', recall);
      }
      const list = topItems(scores, listLength, excluded);
      for (const item of list) shown.add(item);
      if (list.length > 1) note('ild@10', meanDistance(list.map(vectorOf)));
      for (const item of list) note('novelty@10', novelty[item]!);
    },
    metrics() {
      const found: Metrics = { 'coverage@10': shown.size / numItems };
      for (const [name, { value }] of means) found[name] = value;
      return Object.fromEntries(
        Object.entries(found)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, value]) => [name, Math.round(value * 1e6) / 1e6]),
      );
    },
  };
}

/** Mean of 1 - cosine over all pairs: (n² - |Σv|²) / (n (n - 1)) for unit vectors, without visiting the pairs. */
function meanDistance(vectors: readonly Float32Array[]): number {
  const n = vectors.length;
  const sum = new Float64Array(vectors[0]!.length);
  let ownSquares = 0;
  for (const vector of vectors) {
    for (let d = 0; d < sum.length; d++) {
      sum[d]! += vector[d]!;
      ownSquares += vector[d]! ** 2;
    }
  }
  const squares = sum.reduce((total, value) => total + value * value, 0);
  return 1 - (squares - ownSquares) / (n * (n - 1));
}
