import type { Item, ItemIndex, Language } from '../../../types.ts';
import type { Scorer } from '../row.ts';
import { createEaseScorer } from './ease.ts';
import { createItemKnnScorer } from './item-knn.ts';
import { createPersonalPopularityScorer } from './personal-popularity.ts';
import { createPopularityScorer } from './popularity.ts';
import { createTfIdfScorer } from './tf-idf.ts';
import { createTransitionScorer } from './transitions.ts';
import { readWords } from './weigh-terms.ts';

/** Baselines that stand by themselves; the blend is made of them. */
export const partNames = [
  'popularity',
  'personal-popularity',
  'item-knn',
  'ease',
  'transitions',
  'tf-idf',
] as const;
export type PartName = (typeof partNames)[number];

export interface PartInput {
  /** Of the data set, for the ridge that was chosen on it. */
  name: string;
  train: readonly (readonly ItemIndex[])[];
  trainCounts: Uint32Array;
  items: readonly Item[];
  language: Language;
  onProgress?: (numItems: number) => void;
}

/** As the data folders' own tables state them, where they were chosen on valid. */
const lambdas: Record<string, number> = {
  'amazon-industrial': 100,
  'amazon-beauty': 100,
  'amazon-sports': 250,
  'amazon-games': 250,
  'online-retail': 500,
};
const lambdaElsewhere = 100;

/** Makes one baseline from the train part. */
export function openPart(part: PartName, input: PartInput): Scorer {
  const { name, train, trainCounts, items, language, onProgress } = input;
  switch (part) {
    case 'popularity':
      return createPopularityScorer(trainCounts);
    case 'personal-popularity':
      return createPersonalPopularityScorer(trainCounts);
    case 'item-knn':
      return createItemKnnScorer(train, items.length);
    case 'ease':
      return createEaseScorer(train, items.length, {
        lambda: lambdas[name] ?? lambdaElsewhere,
        ...(onProgress && { onProgress }),
      });
    case 'transitions':
      return createTransitionScorer(train, items.length);
    case 'tf-idf':
      return createTfIdfScorer(items.map((item) => readWords(item, language)));
  }
}
