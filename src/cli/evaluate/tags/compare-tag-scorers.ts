import type { Interval } from '../bootstrap.ts';
import { neededTags, type TellIntent } from '../intent/tell-needs.ts';
import { compareTags, type JudgedTags, judgeTags } from './judge-tags.ts';
import type { TagSet } from './open-tag-set.ts';
import { frequentTags, latestTags, popularTags, rankedTags } from './rule-scorers.ts';
import type { TagScorer } from './tag-question.ts';

export interface TagScorerResult {
  metrics: Record<string, number>;
  /** 95 % of hr@30. */
  interval: Interval;
  /** Against the best of the rules by hr@30, unless it is one. */
  paired?: ReturnType<typeof compareTags>;
}

/** Every way to foresee thirty tags, over the same rows. @param tellByRules  The intent without the tag scorer. */
export async function compareTagScorers(
  { tags, log, shop, rows, dataSet: { numShoppers } }: TagSet,
  tell: TellIntent,
  learned: TagScorer | undefined,
  tellByRules: TellIntent,
  onProgress: (name: string) => void,
): Promise<Record<string, TagScorerResult>> {
  const rules: Record<string, TagScorer> = {
    popular: popularTags(log),
    'history-frequent': frequentTags(log),
    'history-latest': latestTags(log),
    ranker: rankedTags(log),
  };
  const numItemsOf = (tag: number): number => shop.sizes[tag]!;
  const others: Record<string, TagScorer> = {
    // Thirty needs and nothing else, first as they are without the scorer.
    'needs-by-rules': neededTags(tellByRules, numItemsOf),
    needs: neededTags(tell, numItemsOf),
    'needs-then-popular': neededTags(tell, numItemsOf, rules.popular!),
    'needs-then-ranker': neededTags(tell, numItemsOf, rules.ranker!),
    ...(learned && { 'tag-scorer': learned }),
  };
  const judged = new Map<string, JudgedTags>();
  for (const [name, scorer] of Object.entries({ ...rules, ...others })) {
    onProgress(name);
    judged.set(name, await judgeTags(scorer, rows, tags.ofItem, tags.numRows, numShoppers));
  }
  const hitsOf = (name: string): number => judged.get(name)!.metrics['hr@30'] ?? 0;
  const best = Object.keys(rules).reduce((one, other) => (hitsOf(other) > hitsOf(one) ? other : one));
  return Object.fromEntries(
    [...judged].map(([name, { metrics, interval, samples }]): [string, TagScorerResult] => [
      name,
      {
        metrics,
        interval,
        ...(name in others && { paired: compareTags({ samples }, judged.get(best)!, best, numShoppers) }),
      },
    ]),
  );
}
