import { type TagScorerSpec, tagScorerFormats } from '../../../pack/tag-scorer-spec.ts';
import { createRankerNetwork } from '../../../ranking/ranker-network.ts';
import { tagFacts } from '../../../ranking/tags/tag-facts.ts';
import { type HeardTags, numTagFeatures } from '../../../ranking/tags/tag-features.ts';
import { logShares } from '../../../ranking/tags/tag-scorer.ts';
import { tagVoices } from '../../../ranking/tags/tag-voices.ts';
import type { ItemIndex } from '../../../types.ts';
import { type AnsweredList, type FitOptions, fitRanker } from '../ranker/fit-ranker.ts';
import { fitChance, type SaidOnce } from './fit-chance.ts';

/** Chosen on valid (training/LOG.md, 2026-11-26). */
const chosenFit: FitOptions = { hidden: 32, epochs: 40, rate: 0.01, others: 100, dropout: 0.4, decay: 1e-3 };

/** What was heard, with the candidates that are tags of the targets, each with its share of the lines; undefined when there is none. */
export function answerTags(
  { tags, features }: HeardTags,
  targets: readonly ItemIndex[],
  ofItem: Int32Array,
): AnsweredList | undefined {
  const lines = new Map<number, number>();
  for (const target of targets) {
    const row = tags.indexOf(ofItem[target]!);
    if (row >= 0) lines.set(row, (lines.get(row) ?? 0) + 1);
  }
  const total = [...lines.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  return {
    features: Float32Array.from(features),
    hits: [...lines.keys()],
    shares: [...lines.values()].map((count) => count / total),
  };
}

/** The network, list-wise, and how its shares come true. @param lists  Of questions out of the log that nothing was counted from. */
export function fitTagScorer(lists: readonly AnsweredList[], fit?: FitOptions): TagScorerSpec {
  const network = fitRanker(lists, numTagFeatures, { ...chosenFit, ...fit });
  const { score } = createRankerNetwork(network);
  const said: SaidOnce[] = [];
  for (const { features, hits } of lists) {
    const all = Float64Array.from(features);
    const logits = Array.from({ length: all.length / numTagFeatures }, (_, c) =>
      score(all.subarray(c * numTagFeatures, (c + 1) * numTagFeatures)),
    );
    logShares(logits).forEach((value, c) => {
      said.push({ value, isTrue: hits.includes(c) });
    });
  }
  return {
    format: tagScorerFormats[0],
    voices: [...tagVoices],
    facts: [...tagFacts],
    chance: fitChance(said),
    network,
  };
}
