import type { ItemIndex, ScoredItem } from '../types.ts';
import type { Weights } from './weights.ts';

/** Where the dial stands unless the shopper turns it: both towers as they were measured. */
export const middleOfDial = 0.5;

/**
 * One dial between what people like the shopper took (0) and what the shopper's own doings mean (1): h = b · h_user +
 * (1 - b) · h_tag. At .5 the weights are as set; at either end one side has all.
 *
 * @see RecGPT (arXiv 2507.22879), the serving of its three towers.
 */
export function turnWeights(weights: Weights, meaning: number): Weights {
  const [people, own] = [2 * (1 - meaning), 2 * meaning];
  return {
    interest: weights.interest * own,
    context: weights.context * own,
    neighbor: weights.neighbor * people,
    transition: weights.transition * people,
    popularity: weights.popularity * people,
  };
}

/** The share of a list that needs may take, by the dial: none where people alone speak. */
export const needShare = (meaning: number): number => Math.min(0.65, meaning);

/**
 * A learned ranker has weighed people and meaning already. Turned towards meaning, its order gives way to likeness to the
 * interests; turned towards people it stays.
 *
 * @param affinity  Likeness to the interests, 0 to 1.
 * @returns         Best first, the parts of each adding up to its score.
 */
export function blendMeaning(
  scored: readonly ScoredItem[],
  meaning: number,
  affinity: (item: ItemIndex) => number,
): readonly ScoredItem[] {
  const weight = Math.max(0, 2 * meaning - 1);
  if (weight === 0 || scored.length === 0) return scored;
  const greatest = scored[0]!.score || 1;
  return scored
    .map(({ item, score, interest }): ScoredItem => {
      const words = (1 - weight) * (score / greatest);
      const own = weight * affinity(item);
      return { item, score: own + words, parts: { interest: own, words }, interest };
    })
    .sort((a, b) => b.score - a.score || a.item - b.item);
}
