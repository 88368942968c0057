import type { TagScorerSpec } from '../../../pack/tag-scorer-spec.ts';
import { createTagScorer } from '../../../ranking/tags/tag-scorer.ts';
import type { TagShop } from '../../../ranking/tags/tag-shop.ts';
import type { TagScorer } from './tag-question.ts';

/** The scorer as the page asks it. */
export function learnedTags(spec: TagScorerSpec, shop: TagShop): TagScorer {
  const foresee = createTagScorer(spec, shop);
  return {
    score(question, into) {
      into.fill(Number.NEGATIVE_INFINITY);
      for (const { tag, logit } of foresee(question)) into[tag] = logit;
    },
  };
}
