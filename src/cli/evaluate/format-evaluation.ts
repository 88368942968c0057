import type { Interval } from './bootstrap.ts';
import type { Evaluation } from './evaluate-pack.ts';
import type { Metrics } from './tally.ts';

/** In the order of a table; what a protocol does not have is left out. */
const columns = [
  'hr@10',
  'ndcg@10',
  'hr@10.exclude',
  'ndcg@10.exclude',
  'hr@10.later',
  'ndcg@10.later',
  'ndcg@10.cold',
  'recall@10',
  'coverage@10',
  'ild-tfidf@10',
  'novelty@10',
  'head@10',
];

/** An evaluation for people: what was judged, then one line a scorer. */
export function formatEvaluation(evaluation: Evaluation): string[] {
  const { dataset, protocol, split, seen, rows, rowsOfSplit, numItems, runtime, pack, rowMs } = evaluation;
  const order = evaluation.sameDayShuffled ? '; items of one day in an order drawn by lot' : '';
  const drawn = rows < rowsOfSplit ? `${rows} of ${rowsOfSplit} rows, drawn with seed 0` : `${rows} rows`;
  const scorers: [string, Metrics][] = [
    ['model', evaluation.metrics],
    ...Object.entries(evaluation.baselines ?? {}).map(([name, { metrics }]): [string, Metrics] => [
      name,
      metrics,
    ]),
  ];
  const shown = columns.filter((name) => evaluation.metrics[name] !== undefined);
  const nameWidth = Math.max(...scorers.map(([name]) => name.length));
  const line = (name: string, cells: string[]): string =>
    [name.padEnd(nameWidth), ...cells.map((cell, at) => cell.padStart(shown[at]!.length))].join('  ');
  const treatment = {
    exclude: 'items bought before left out',
    all: 'all items ranked',
    both: 'all items ranked; .exclude: items bought before left out',
  }[seen];
  const { 'candidate-recall': recall, candidates } = evaluation.metrics;
  return [
    `${dataset}, ${protocol}, ${split}: ${drawn}, ${numItems} items; ${treatment}${order}`,
    `pack ${pack.name} ${pack.version} (${pack.log ? 'with the log of the train part' : 'no log'}), ${runtime.device} ${runtime.dtype}, onnxruntime-web ${runtime.onnxruntime}, one row at a time: p50 ${rowMs.p50} ms, p95 ${rowMs.p95} ms`,
    '',
    line('', shown),
    ...scorers.map(([name, metrics]) =>
      line(
        name,
        shown.map((column) => (metrics[column] ?? 0).toFixed(4)),
      ),
    ),
    '',
    ...(recall === undefined
      ? []
      : [
          `the model's candidates, ${Math.round(candidates!)} of ${numItems} items, hold ${(100 * recall).toFixed(1)} % of the targets`,
        ]),
    ...intervalLines(evaluation),
  ];
}

/** The main figure with what chance alone could make of it. */
function intervalLines({ intervals, paired }: Evaluation): string[] {
  const written = ([low, high]: Interval): string => `[${low.toFixed(4)}, ${high.toFixed(4)}]`;
  return Object.entries(intervals)
    .filter(([name]) => name.startsWith('ndcg@10'))
    .map(([name, interval]) => {
      const rival = paired?.[name];
      const versus = rival
        ? `; minus ${rival.baseline}, the best baseline there: ${rival.difference.toFixed(4)} ${written(rival.interval)}`
        : '';
      return `${name}, 95 % by drawing shoppers: ${written(interval)}${versus}`;
    });
}
