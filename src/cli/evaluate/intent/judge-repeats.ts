import { createPersonalPopularityScorer } from '../baselines/personal-popularity.ts';
import { bootstrapIntervals } from '../bootstrap.ts';
import type { Difference } from '../compare-paired.ts';
import { gainsAt } from '../gains.ts';
import { placeTargets } from '../place-targets.ts';
import type { AskedRow } from '../tags/judge-tags.ts';
import type { TagSet } from '../tags/open-tag-set.ts';
import { learnRepeats, type RepeatScorer } from './repeat-scorer.ts';

export interface RepeatResult {
  'hr@10': number;
  'ndcg@10': number;
  /** Against personal popularity; of the ranker with timing against the ranker. */
  paired?: Record<'hr@10' | 'ndcg@10', Difference>;
}

type ScoreItems = (question: AskedRow, into: Float64Array) => void;

interface Gains {
  hit: number[];
  ndcg: number[];
}

/** How much of the timing is added to the ranker's logits; chosen on valid among .2, .4 and .8, where none of them gains. */
const timingWeight = 0.2;
/** Anything the shopper never had stands behind what they had, in the order of popularity. */
const behind = -1000;
const noItems: ReadonlySet<number> = new Set();
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Timing of repeats as a scorer of its own, all items ranked, and beside the ranker, which has voices of days. */
export function judgeRepeats(
  { rows, train, numItems, dataSet: { numShoppers } }: TagSet,
  onProgress: (name: string) => void,
): Record<string, RepeatResult> {
  const counts = new Uint32Array(numItems);
  for (const { items } of train) for (const item of items) counts[item]!++;
  const personal = createPersonalPopularityScorer(counts);
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  const byPersonal: ScoreItems = ({ history }, into) => void personal.score(history, 'all', into);
  const byRanker: ScoreItems = ({ ranked }, into) => {
    into.fill(Number.NEGATIVE_INFINITY);
    for (const { item, logit } of ranked) into[item] = logit;
  };
  const byRepeats =
    (scorer: RepeatScorer): ScoreItems =>
    (question, into) => {
      for (let item = 0; item < numItems; item++) into[item] = behind + counts[item]! / most;
      for (const [item, logit] of scorer(question)) into[item] = logit;
    };
  const judge = (score: ScoreItems): Gains => {
    const into = new Float64Array(numItems);
    const gains: Gains = { hit: [], ndcg: [] };
    for (const question of rows) {
      score(question, into);
      const { targets } = question.row;
      const { hit, ndcg } = gainsAt(placeTargets(into, targets, noItems), targets.length, 10);
      gains.hit.push(hit);
      gains.ndcg.push(ndcg);
    }
    return gains;
  };
  const shoppers = rows.map(({ row }) => row.shopper);
  const mean = (values: readonly number[]): number =>
    round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
  const report = (own: Gains, other?: Gains, baseline = ''): RepeatResult => {
    const differ = (key: keyof Gains): Difference => {
      const values = own[key].map((value, at) => value - other![key][at]!);
      const [interval] = bootstrapIntervals([{ shoppers, values }], numShoppers);
      return { baseline, difference: mean(values), interval: interval! };
    };
    return {
      'hr@10': mean(own.hit),
      'ndcg@10': mean(own.ndcg),
      ...(other && { paired: { 'hr@10': differ('hit'), 'ndcg@10': differ('ndcg') } }),
    };
  };

  onProgress('personal popularity and the ranker');
  const personalGains = judge(byPersonal);
  const rankerGains = judge(byRanker);
  const found: Record<string, RepeatResult> = {
    'personal-popularity': report(personalGains),
    ranker: report(rankerGains, personalGains, 'personal-popularity'),
  };
  for (const reads of ['counts', 'times', 'times-and-clock'] as const) {
    onProgress(`learning repeats from ${reads}`);
    const scorer = learnRepeats(train, numItems, { reads });
    found[`repeats-by-${reads}`] = report(judge(byRepeats(scorer)), personalGains, 'personal-popularity');
    if (reads !== 'times-and-clock') continue;
    const both: ScoreItems = (question, into) => {
      byRanker(question, into);
      for (const [item, logit] of scorer(question)) into[item]! += timingWeight * logit;
    };
    found['ranker-with-timing'] = report(judge(both), rankerGains, 'ranker');
  }
  return found;
}
