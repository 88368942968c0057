import type { Interval } from '../bootstrap.ts';
import { neededTags, type TellIntent } from '../intent/tell-needs.ts';
import { compareTags, type JudgedTags, judgeTags } from './judge-tags.ts';
import { learnedTags, type TagScorerFile } from './learned-scorer.ts';
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

/** Every way to foresee thirty tags, over the same rows. @param learned  By the name it is to have in the table. */
export async function compareTagScorers(
  { tags, log, rows, dataSet: { numShoppers } }: TagSet,
  tell: TellIntent,
  learned: Readonly<Record<string, TagScorerFile>>,
  onProgress: (name: string) => void,
): Promise<Record<string, TagScorerResult>> {
  const rules: Record<string, TagScorer> = {
    popular: popularTags(log),
    'history-frequent': frequentTags(log),
    'history-latest': latestTags(log),
    ranker: rankedTags(log),
  };
  const numItemsOf = (tag: number): number => log.sizes[tag]!;
  const others: Record<string, TagScorer> = {
    'needs-then-popular': neededTags(tell, rules.popular!, numItemsOf),
    'needs-then-ranker': neededTags(tell, rules.ranker!, numItemsOf),
    ...Object.fromEntries(
      Object.entries(learned).map(([name, file]): [string, TagScorer] => [name, learnedTags(file, log)]),
    ),
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
