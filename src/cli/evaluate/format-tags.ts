import type { Difference } from './compare-paired.ts';
import type { TagEvaluation } from './evaluate-tags.ts';

const figure = (value: number | undefined): string =>
  (value === undefined ? '-' : value.toFixed(4)).padStart(8);
const against = ({ baseline, difference, interval }: Difference): string =>
  `minus ${baseline} ${difference.toFixed(4)} [${interval.map((end) => end.toFixed(4)).join(', ')}]`;

const nameWidth = 28;

/** The intent on real data, for people. */
export function formatTags(found: TagEvaluation): string[] {
  const { tags, scorers, lists, festivals, repeats, recallAt50 } = found;
  const share = (count: number): string => `${((100 * count) / tags.numItems).toFixed(1)} %`;
  const table = (title: string, rows: Record<string, object>, columns: string[]): string[] => [
    '',
    `${title.padEnd(nameWidth)}${columns.map((name) => name.padStart(Math.max(8, name.length) + 1)).join('')}`,
    ...Object.entries(rows).map(([name, row]) => {
      const values = ('metrics' in row ? row.metrics : row) as Record<string, number>;
      const cells = columns.map((column) => figure(values[column]).padStart(Math.max(8, column.length) + 1));
      const paired = (row as { paired?: Difference | Record<string, Difference> }).paired;
      const first = paired && ('baseline' in paired ? paired : paired['hr@10']);
      return `${name.padEnd(nameWidth)}${cells.join('')}${first ? `  ${against(first as Difference)}` : ''}`;
    }),
  ];
  const hits = ['hr@30', 'hr@10', 'hr@30.new', 'hr@30.later', 'any@30'];
  const shown = hits.filter((name) => scorers.popular?.metrics[name] !== undefined);
  const ofLists = ['hr@10', 'ndcg@10', 'entropy@10', 'entropy-of-all@10', 'never-met@10'];
  return [
    `${found.dataset}, ${found.protocol}, ${found.split}: ${found.rows} rows`,
    `${tags.numTags} tags: common knowledge ${share(tags.known)}, the shop's category ${share(tags.ofCategory)}, head noun ${share(tags.ofHeadNoun)}, none ${share(tags.none)}`,
    ...table('the next item’s tag', scorers, shown),
    ...table('lists', lists, ofLists),
    ...(festivals ? table('November and December', festivals, ofLists) : []),
    ...(repeats ? table('repeats, all items', repeats, ['hr@10', 'ndcg@10']) : []),
    ...table(`recall@50 ${recallAt50.recall.toFixed(4)}`, recallAt50.sources, ['recall', 'exclusive']),
  ];
}
