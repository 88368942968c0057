import type { ItemIndex, NeedSource } from '../../../types.ts';
import type { Difference } from '../compare-paired.ts';
import type { AskedRow } from '../tags/judge-tags.ts';
import type { TagSet } from '../tags/open-tag-set.ts';
import { compareLists, type JudgedList, judgeLists, type ListFigures } from './judge-lists.ts';
import type { TellIntent } from './tell-needs.ts';
import { weaveList } from './weave-list.ts';

export interface ListResult extends ListFigures {
  /** Against the ranker's own list. */
  paired?: Record<'hr@10' | 'ndcg@10', Difference>;
}

/** Which needs are woven in, by the name of the list. */
const woven: Record<string, readonly NeedSource[] | undefined> = {
  'needs-all': undefined,
  'needs-refill': ['refill'],
  'needs-complement': ['complement'],
  'needs-of-world': ['season', 'festival'],
};

/** November and December. */
const isFestive = ({ askedAtMs }: AskedRow): boolean =>
  askedAtMs !== undefined && new Date(askedAtMs).getUTCMonth() >= 10;

/** How much of a tag's season is added to the ranker's logits; chosen on valid among .1, .25, .5 and 1. */
const seasonWeight = 0.1;

/** The ranker's list with the season of each item's tag in the month of asking, as the train part shows it. */
function inSeason({ ranked, askedAtMs }: AskedRow, { log, tags }: TagSet): ItemIndex[] {
  const month = new Date(askedAtMs!).getUTCMonth();
  const seasonOf = (item: ItemIndex): number => {
    const tag = tags.ofItem[item]!;
    return tag < 0 ? 0 : log.seasons[tag * 12 + month]!;
  };
  return ranked
    .map(({ item, logit }) => ({ item, logit: logit + seasonWeight * seasonOf(item) }))
    .sort((a, b) => b.logit - a.logit)
    .map(({ item }) => item);
}

/** The list with needs woven in beside the ranker's own: over all rows, and over those of November and December. */
export async function judgeNeeds(
  set: TagSet,
  tell: TellIntent,
): Promise<{ lists: Record<string, ListResult>; festivals?: Record<string, ListResult> }> {
  const { rows, tags, catalog, opened, dataSet } = set;
  const input = { things: tags.things, catalog, popularity: opened.deps.popularity };
  const byName: Record<string, JudgedList[]> = { ranker: [] };
  for (const name of Object.keys(woven)) byName[name] = [];
  for (const question of rows) {
    const { row, ranked } = question;
    byName.ranker!.push({ row, list: ranked.map(({ item }) => item) });
    const intent = await tell(question);
    for (const [name, from] of Object.entries(woven))
      byName[name]!.push({ row, list: weaveList(question, intent, input, from) });
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
  const keep = (list: JudgedList[]): JudgedList[] => list.filter((_, at) => festive[at]);
  return {
    lists: compare(byName),
    festivals: compare({
      ranker: keep(byName.ranker!),
      season: rows
        .filter(isFestive)
        .map((question) => ({ row: question.row, list: inSeason(question, set) })),
      'needs-of-world': keep(byName['needs-of-world']!),
      'needs-all': keep(byName['needs-all']!),
    }),
  };
}
