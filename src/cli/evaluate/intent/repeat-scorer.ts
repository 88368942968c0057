import { createRankerNetwork } from '../../../ranking/ranker-network.ts';
import { createRandom } from '../../../seeded.ts';
import type { ItemIndex } from '../../../types.ts';
import { type AnsweredList, fitRanker } from '../../build/ranker/fit-ranker.ts';
import { drawByLot } from '../draw-by-lot.ts';
import type { RowHistory } from '../row.ts';
import type { TagQuestion } from '../tags/tag-question.ts';
import {
  countReturns,
  hearRepeats,
  itemVisits,
  numCountFeatures,
  repeatFeatures,
} from './repeat-features.ts';

/** Says of everything bought before how likely it is to be bought again now: logits. */
export type RepeatScorer = (question: Pick<TagQuestion, 'history' | 'askedAtMs'>) => Map<ItemIndex, number>;

export interface RepeatOptions {
  /** Whether times are read at all, or counts alone: what timing adds. */
  reads: 'counts' | 'times' | 'times-and-clock';
}

const maxQuestions = 6000;

/**
 * Personal popularity with a sense of time, learned from the train part: each visit of each shopper but the first asks which of
 * the things bought before are bought again. Nothing but the shopper's own past is read, and how long a thing lasts for others.
 */
export function learnRepeats(
  train: readonly RowHistory[],
  numItems: number,
  { reads }: RepeatOptions,
): RepeatScorer {
  const log = countReturns(train, numItems);
  const usesClock = reads === 'times-and-clock';
  const F = reads === 'counts' ? numCountFeatures : repeatFeatures.length;
  const cut = (features: Float64Array): Float64Array =>
    F === repeatFeatures.length ? features : features.filter((_, at) => at % repeatFeatures.length < F);
  const questions = train.flatMap((history) => {
    const visits = itemVisits(history);
    return visits.slice(1).map((next, at) => ({ before: visits.slice(0, at + 1), next }));
  });
  const lists = drawByLot(questions, maxQuestions, createRandom(0)).flatMap(
    ({ before, next }): AnsweredList[] => {
      const { items, features } = hearRepeats(before, usesClock ? next.timeMs : undefined, log);
      const hits = next.items.map((item) => items.indexOf(item)).filter((row) => row >= 0);
      return hits.length > 0 && hits.length < items.length
        ? [{ features: Float32Array.from(cut(features)), hits }]
        : [];
    },
  );
  const network = createRankerNetwork(
    fitRanker(lists, F, { hidden: 8, epochs: 12, rate: 0.02, others: 100 }),
  );
  return ({ history, askedAtMs }) => {
    const heard = hearRepeats(itemVisits(history), usesClock ? askedAtMs : undefined, log);
    const features = cut(heard.features);
    return new Map(
      heard.items.map((item, c) => [item, network.score(features.subarray(c * F, (c + 1) * F))]),
    );
  };
}
