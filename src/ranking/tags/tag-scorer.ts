import { PackError } from '../../errors.ts';
import type { TagScorerSpec } from '../../pack/tag-scorer-spec.ts';
import { createRankerNetwork } from '../ranker-network.ts';
import { tagFacts } from './tag-facts.ts';
import { createTagListener, numTagFeatures, type TagQuestion } from './tag-features.ts';
import type { TagShop } from './tag-shop.ts';
import { tagVoices } from './tag-voices.ts';

export interface ForeseenTag {
  tag: number;
  logit: number;
  /** How likely the next visit, or deed, has to do with it, 0 to 1. */
  chance: number;
}

/** @returns  Candidates, the likeliest first, equal ones by row. */
export type ForeseeTags = (question: TagQuestion) => ForeseenTag[];

/** Natural logs of the shares that logits have of the whole. */
export function logShares(logits: readonly number[]): number[] {
  const best = logits.reduce((most, logit) => Math.max(most, logit), Number.NEGATIVE_INFINITY);
  const total = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - best), 0));
  return logits.map((logit) => logit - best - total);
}

/** Candidates, their features, one small network. @throws {PackError} if it learned from features that are not made here. */
export function createTagScorer(spec: TagScorerSpec, shop: TagShop): ForeseeTags {
  const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
  if (!isSame(spec.voices, tagVoices) || !isSame(spec.facts, tagFacts))
    throw new PackError('the tag scorer of this pack learned from other features: build the pack again');
  const listen = createTagListener(shop);
  const { score } = createRankerNetwork(spec.network);
  const [slope, level] = spec.chance;
  return (question) => {
    const { tags, features } = listen(question);
    const logits = tags.map((_, c) => score(features.subarray(c * numTagFeatures, (c + 1) * numTagFeatures)));
    const shares = logShares(logits);
    return tags
      .map((tag, c): ForeseenTag => {
        const chance = 1 / (1 + Math.exp(-(slope * shares[c]! + level)));
        return { tag, logit: logits[c]!, chance };
      })
      .sort((a, b) => b.logit - a.logit || a.tag - b.tag);
  };
}
