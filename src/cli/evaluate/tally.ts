import type { ItemIndex } from '../../types.ts';
import { gainsAt } from './gains.ts';
import { createListMeasures, type ListMeasureOptions } from './list-measures.ts';
import { placeTargets, topItems } from './place-targets.ts';
import type { EvaluationRow, SeenItems } from './row.ts';

export type Metrics = Record<string, number>;

const cutOffs = [3, 5, 10, 50] as const;
const listLength = 10;
/** What gets an interval: its value is kept for each row. */
const isMain = (name: string): boolean => /^(hr|ndcg)@10(\.|$)/.test(name);

export interface TallyOptions extends ListMeasureOptions {
  seen: SeenItems;
  /** Rows ask for a whole basket: `exclude` then leaves only what is new to the shopper to be found. */
  asksForBaskets: boolean;
  /** Says how often a target is among the candidates of a scorer that does not score everything. */
  countsCandidates?: boolean;
}

/** One figure of each row that has it, in the order of the rows, with the shopper whose row it is. */
export interface Samples {
  shoppers: number[];
  values: number[];
}

export interface Tally {
  add(row: EvaluationRow, scores: Float64Array): void;
  /** Means over the rows added; rounded to six digits so that a report reads the same everywhere. */
  metrics(): Metrics;
  /** Of HR@10 and NDCG@10 and their parts, by name. */
  samples(): Map<string, Samples>;
  /** How many rows each part has, by its name. */
  rowsOfPart(): Record<string, number>;
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
 * Gathers the figures of one scorer: hr@k and ndcg@k at 3, 5, 10 and 50, recall@10 where rows ask for baskets, and what
 * the first ten items of each row are like (`createListMeasures`).
 *
 * Gains also for parts apart, the name of the part behind a dot: rows whose target came on a `later` day or the
 * `same-day` as the last event, where the set tells; and `cold`, the targets that never occur in the train part.
 */
export function createTally(options: TallyOptions): Tally {
  const { numItems, trainCounts, seen, asksForBaskets, countsCandidates } = options;
  const means = new Map<string, Mean>();
  const samples = new Map<string, Samples>();
  const rowsOfPart: Record<string, number> = {};
  const lists = createListMeasures(options);
  const note = (name: string, value: number, shopper: number): void => {
    const mean = means.get(name) ?? new Mean();
    means.set(name, mean);
    mean.add(value);
    if (!isMain(name)) return;
    const sample = samples.get(name) ?? { shoppers: [], values: [] };
    samples.set(name, sample);
    sample.shoppers.push(shopper);
    sample.values.push(value);
  };

  return {
    add(row, scores) {
      const excluded = new Set(seen === 'exclude' ? row.history.items : []);
      // A single target that is excluded stays, and is missed; a basket with nothing new asks for nothing.
      const targets = asksForBaskets ? row.targets.filter((target) => !excluded.has(target)) : row.targets;
      if (targets.length === 0) return;
      const places = placeTargets(scores, targets, excluded);
      const noteGains = (suffix: string, wanted: readonly ItemIndex[]): void => {
        const placed = places.filter(({ target }) => wanted.includes(target));
        for (const k of cutOffs) {
          const { hit, ndcg, recall } = gainsAt(placed, wanted.length, k);
          note(`hr@${k}${suffix}`, hit, row.shopper);
          note(`ndcg@${k}${suffix}`, ndcg, row.shopper);
          if (asksForBaskets && k === listLength) note(`recall@10${suffix}`, recall, row.shopper);
        }
        if (countsCandidates) {
          const numFound = placed.filter(({ target }) => scores[target] !== Number.NEGATIVE_INFINITY).length;
          note(`candidate-recall${suffix}`, numFound / wanted.length, row.shopper);
        }
      };
      noteGains('', targets);
      const cold = targets.filter((target) => trainCounts[target] === 0);
      const parts: [string | undefined, readonly ItemIndex[]][] = [
        [partOf(row), targets],
        ['cold', cold],
      ];
      for (const [part, wanted] of parts) {
        if (part === undefined || wanted.length === 0) continue;
        rowsOfPart[part] = (rowsOfPart[part] ?? 0) + 1;
        noteGains(`.${part}`, wanted);
      }
      if (countsCandidates) {
        let numCandidates = 0;
        for (let item = 0; item < numItems; item++)
          if (scores[item] !== Number.NEGATIVE_INFINITY) numCandidates++;
        note('candidates', numCandidates, row.shopper);
      }
      lists.add(topItems(scores, listLength, excluded));
    },
    metrics() {
      const found: Metrics = lists.values();
      for (const [name, { value }] of means) found[name] = value;
      return Object.fromEntries(
        Object.entries(found)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, value]) => [name, Math.round(value * 1e6) / 1e6]),
      );
    },
    samples: () => samples,
    rowsOfPart: () => rowsOfPart,
  };
}
