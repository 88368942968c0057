import { takesPlaceBesideALog } from '../../../engine/weave-list.ts';
import type { ChosenNeed } from '../../../intent/arbitrate-needs.ts';
import type { RankedItem } from '../../../ranking/tags/tag-voices.ts';
import type { NeedSource } from '../../../types.ts';
import type { Difference } from '../compare-paired.ts';
import type { AskedRow } from '../tags/judge-tags.ts';
import type { TagSet } from '../tags/open-tag-set.ts';
import type { TagScorer } from '../tags/tag-question.ts';
import { compareLists, type JudgedList, judgeLists, type ListFigures } from './judge-lists.ts';
import { liftItems, scoredLift, seasonLift } from './lift-by-tags.ts';
import type { TellIntent } from './tell-needs.ts';
import { weaveList } from './weave-list.ts';

export interface ListResult extends ListFigures {
  /** Against the ranker's own list. */
  paired?: Record<'hr@10' | 'ndcg@10', Difference>;
}

const isOf =
  (...from: NeedSource[]) =>
  ({ sources }: ChosenNeed): boolean =>
    sources.some((source) => from.includes(source));
/** Which needs are woven in, by the name of the list. */
const woven: Record<string, (need: ChosenNeed) => boolean> = {
  'needs-all': () => true,
  'needs-refill': isOf('refill'),
  'needs-complement': isOf('complement'),
  'needs-of-world': isOf('season', 'festival'),
  'needs-forecast': isOf('forecast'),
  'needs-of-feed': takesPlaceBesideALog,
};

/** The ranker's list without what the feed leaves out as not wanted now: with the tag scorer, and by the rules alone. */
const leavingOut = ['without-settled', 'without-settled-by-rules'];

/** November and December. */
const isFestive = ({ askedAtMs }: AskedRow): boolean =>
  askedAtMs !== undefined && new Date(askedAtMs).getUTCMonth() >= 10;

/** How much of a tag's season is added to the ranker's logits; chosen on valid among .1, .25, .5 and 1. */
const seasonWeight = 0.1;
/** The same of a tag scorer's logits, among .1, .2, .4 and .7, where none gains. */
const tagWeight = 0.1;

/**
 * The list with needs woven in beside the ranker's own: over all rows, and over those of November and December.
 *
 * @param tellByRules  The intent without the tag scorer.
 */
export async function judgeNeeds(
  set: TagSet,
  tell: TellIntent,
  tellByRules: TellIntent,
  scorer?: TagScorer,
): Promise<{ lists: Record<string, ListResult>; festivals?: Record<string, ListResult> }> {
  const { rows, tags, log, catalog, opened, dataSet } = set;
  const input = { things: tags.things, catalog, popularity: opened.deps.popularity };
  const lifted = [...(scorer ? ['lifted-by-tags'] : []), 'lifted-by-season'];
  const names = ['ranker', ...Object.keys(woven), ...leavingOut, ...lifted];
  const byName = Object.fromEntries(names.map((name): [string, JudgedList[]] => [name, []]));
  const isTimed = rows.some(({ askedAtMs }) => askedAtMs !== undefined);
  if (!isTimed) delete byName['lifted-by-season'];
  const scores = new Float64Array(tags.numRows);
  for (const question of rows) {
    const { row, ranked } = question;
    byName.ranker!.push({ row, list: ranked.map(({ item }) => item) });
    const intent = await tell(question);
    for (const [name, mayTakePlace] of Object.entries(woven))
      byName[name]!.push({ row, list: weaveList(question, intent, input, mayTakePlace) });
    for (const [name, { notWanted }] of [
      ['without-settled', intent],
      ['without-settled-by-rules', await tellByRules(question)],
    ] as const) {
      const isLeft = ({ item }: RankedItem): boolean => !notWanted.has(tags.ofItem[item]!);
      byName[name]!.push({ row, list: ranked.filter(isLeft).map(({ item }) => item) });
    }
    const lift = (liftOf: (tag: number) => number): JudgedList => ({
      row,
      list: liftItems(ranked, tags.ofItem, liftOf),
    });
    await scorer?.score(question, scores);
    if (scorer) byName['lifted-by-tags']!.push(lift(scoredLift(scores, tagWeight)));
    byName['lifted-by-season']?.push(lift(seasonLift(question, log, seasonWeight)));
  }
  const compare = (lists: Record<string, JudgedList[]>): Record<string, ListResult> =>
    Object.fromEntries(
      Object.entries(lists).map(([name, own]): [string, ListResult] => [
        name,
        {
          ...judgeLists(own, tags.ofItem),
          ...(name !== 'ranker' && {
            paired: compareLists(own, lists.ranker!, 'ranker', dataSet.numShoppers),
          }),
        },
      ]),
    );
  const festive = rows.map(isFestive);
  if (!festive.includes(true)) return { lists: compare(byName) };
  const inSeason = Object.entries(byName).map(([name, lists]): [string, JudgedList[]] => [
    name,
    lists.filter((_, at) => festive[at]),
  ]);
  return { lists: compare(byName), festivals: compare(Object.fromEntries(inSeason)) };
}
