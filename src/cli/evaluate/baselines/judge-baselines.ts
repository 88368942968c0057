import type { ItemIndex } from '../../../types.ts';
import type { OpenedPack } from '../../open-pack.ts';
import type { Progress } from '../../progress.ts';
import { createEngineScorer } from '../engine-scorer.ts';
import { judgeBothWays } from '../judge-scorer.ts';
import type { EvaluationRow, Scorer, SeenItems } from '../row.ts';
import type { Metrics, TallyOptions } from '../tally.ts';
import { createItemKnnScorer } from './item-knn.ts';
import { createPopularityScorer } from './popularity.ts';
import { openRandomPack } from './random-weights.ts';
import { createTfIdfScorer, readWords } from './tf-idf.ts';

export const baselineNames = ['popularity', 'item-knn', 'tf-idf', 'random-weights'] as const;
export type BaselineName = (typeof baselineNames)[number];

export interface BaselineResult {
  seconds: number;
  metrics: Metrics;
}

export interface BaselineInput {
  /** Folder of the pack. */
  pack: string;
  opened: OpenedPack;
  dataSet: { train: ItemIndex[][] };
  rows: readonly EvaluationRow[];
  seen: SeenItems | 'both';
  tallyOptions: Omit<TallyOptions, 'seen'>;
}

/** What else one would use, over the same rows, each with the same figures. */
export async function judgeBaselines(
  { pack, opened, dataSet, rows, seen, tallyOptions }: BaselineInput,
  progress: Progress,
): Promise<Record<BaselineName, BaselineResult>> {
  const { numItems, trainCounts } = tallyOptions;
  const { items } = opened.pack;
  const language = opened.pack.manifest.languages[0]!;
  const judge = async (name: BaselineName, scorer: Scorer): Promise<BaselineResult> => {
    progress.start(name, rows.length);
    const { seconds, metrics } = await judgeBothWays(scorer, rows, seen, tallyOptions, progress.update);
    return { seconds, metrics };
  };
  const popularity = await judge('popularity', createPopularityScorer(trainCounts));
  const itemKnn = await judge('item-knn', createItemKnnScorer(dataSet.train, numItems));
  const texts = items.map((item) => readWords(item, language));
  const tfIdf = await judge('tf-idf', createTfIdfScorer(texts));
  progress.start('encoding the items with random weights');
  const random = await openRandomPack(pack, opened);
  try {
    const randomWeights = await judge('random-weights', createEngineScorer(random.deps));
    return { popularity, 'item-knn': itemKnn, 'tf-idf': tfIdf, 'random-weights': randomWeights };
  } finally {
    await random.dispose();
  }
}
