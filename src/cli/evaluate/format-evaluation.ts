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
  'recall@10',
  'coverage@10',
  'ild@10',
  'novelty@10',
];

/** An evaluation for people: what was judged, then one line a scorer. */
export function formatEvaluation(evaluation: Evaluation): string[] {
  const { dataset, protocol, split, seen, rows, rowsOfSplit, numItems, runtime, pack, rowMs } = evaluation;
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
  return [
    `${dataset}, ${protocol}, ${split}: ${drawn}, ${numItems} items; ${treatment}`,
    `pack ${pack.name} ${pack.version} (${pack.log ? 'with the log of the train part' : 'no log'}), ${runtime.device} ${runtime.dtype}, onnxruntime-web ${runtime.onnxruntime}, one row at a time: p50 ${rowMs.p50} ms, p95 ${rowMs.p95} ms`,
    '',
    line('', shown),
    ...scorers.map(([name, metrics]) =>
      line(
        name,
        shown.map((column) => (metrics[column] ?? 0).toFixed(4)),
      ),
    ),
  ];
}
