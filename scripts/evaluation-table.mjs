/** Evaluations of `inkling evaluate --json` as one Markdown table, with what it does not show said below it. */

/** Rows of the table: a name, and where its figures stand in the evaluations of one set. */
const scorers = [
  ['popularity', ({ noLog }) => noLog.baselines.popularity],
  ['item-kNN', ({ noLog }) => noLog.baselines['item-knn']],
  ['TF-IDF', ({ noLog }) => noLog.baselines['tf-idf']],
  ['random weights, no log', ({ noLog }) => noLog.baselines['random-weights']],
  ['random weights, with the log', ({ withLog }) => withLog.baselines['random-weights']],
  ['**inkling, no log**', ({ noLog }) => noLog],
  ['**inkling, with the log**', ({ withLog }) => withLog],
];

/** Columns of a set: what is ranked or asked, and the suffix of the figures' names. */
const viewsOf = ({ noLog }) =>
  noLog.seen === 'both'
    ? [
        ['all items', ''],
        ['unseen items', '.exclude'],
        ['all items, later days', '.later'],
      ].filter(([, suffix]) => `hr@10${suffix}` in noLog.metrics)
    : [[noLog.seen === 'exclude' ? 'unseen items' : 'all items', '']];

const shortName = (dataset) => dataset.replace(/^amazon-/, '');
const cell = (metrics, suffix) =>
  `${metrics[`hr@10${suffix}`].toFixed(4)} / ${metrics[`ndcg@10${suffix}`].toFixed(4)}`;

/**
 * @param sets  One for each set: `{ noLog, withLog }`, each as `inkling evaluate --baselines --json` printed it.
 * @returns     Markdown: HR@10 / NDCG@10 by scorer and set, then one sentence for each thing to know.
 */
export function formatEvaluationTable(sets) {
  const columns = sets.flatMap((set) => viewsOf(set).map(([view, suffix]) => ({ set, view, suffix })));
  const header = columns.map(({ set: { noLog }, view }) => `${shortName(noLog.dataset)}, ${view}`);
  const lines = [
    `| HR@10 / NDCG@10 | ${header.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length)}`,
    ...scorers.map(([name, find]) => {
      const cells = columns.map(({ set, suffix }) => cell(find(set).metrics, suffix));
      return `| ${name} | ${cells.join(' | ')} |`;
    }),
    '',
    ...notesOf(sets, columns),
  ];
  return `${lines.join('\n')}\n`;
}

function notesOf(sets, columns) {
  const drawn = sets.map(({ noLog: { dataset, protocol, split, rows, rowsOfSplit } }) => {
    const sample = rows < rowsOfSplit ? ` of ${rowsOfSplit}, drawn with seed 0` : '';
    return `${shortName(dataset)} (${protocol}, ${split}, ${rows} rows${sample})`;
  });
  const { runtime } = sets[0].noLog;
  const notes = [
    `${drawn.join(', ')}; whole catalogue ranked, ${runtime.dtype} on ${runtime.device}, onnxruntime-web ${runtime.onnxruntime}, one row at a time.`,
  ];
  for (const [kind, name] of [
    ['noLog', 'Without a log'],
    ['withLog', 'With the log'],
  ]) {
    for (const [baseline, label] of [
      ['tf-idf', 'TF-IDF'],
      ['item-knn', 'item-kNN (made from the log)'],
    ]) {
      const key = (suffix) => `ndcg@10${suffix}`;
      const missed = columns.filter(
        ({ set, suffix }) =>
          set[kind].metrics[key(suffix)] <= set.noLog.baselines[baseline].metrics[key(suffix)],
      );
      const where = missed.map(({ set, view }) => `${shortName(set.noLog.dataset)} (${view})`).join(', ');
      notes.push(
        missed.length === 0
          ? `${name}, ${label} is beaten everywhere by NDCG@10.`
          : `${name}, ${label} is **not yet beaten** by NDCG@10 on ${where}.`,
      );
    }
    const ratios = columns.map(({ set, view, suffix }) => {
      const key = `hr@10${suffix}`;
      const ratio = set[kind].metrics[key] / set.noLog.baselines.popularity.metrics[key];
      return `${shortName(set.noLog.dataset)} (${view}) ${ratio.toFixed(1)}`;
    });
    notes.push(`${name}, times the HR@10 of popularity: ${ratios.join(', ')}.`);
  }
  return notes.map((note) => `- ${note}`);
}

/** HR@10 and NDCG@10 of the baselines as the data folders state them for test, to hold this harness against. */
export const statedFloors = {
  'amazon-industrial': {
    '': { popularity: [0.06, 0.0391], 'item-knn': [0.107, 0.0737] },
    '.exclude': { popularity: [0.0441, 0.0291], 'item-knn': [0.1114, 0.079] },
  },
  'amazon-beauty': { '': { popularity: [0.012, 0.0056], 'item-knn': [0.0622, 0.0357] } },
  'amazon-games': { '': { popularity: [0.0107, 0.0059], 'item-knn': [0.1025, 0.0615] } },
};

/** One sentence for each stated floor: what was measured here, and how far off that is. */
export function compareWithFloors({ dataset, baselines }) {
  return Object.entries(statedFloors[dataset] ?? {}).flatMap(([suffix, floors]) =>
    Object.entries(floors).map(([name, stated]) => {
      const { metrics } = baselines[name];
      const found = [metrics[`hr@10${suffix}`], metrics[`ndcg@10${suffix}`]];
      const off = found.map((value, at) => `${(((value - stated[at]) / stated[at]) * 100).toFixed(1)} %`);
      const treatment = suffix === '.exclude' ? ' (history excluded)' : '';
      return `${dataset}${treatment}: ${name} ${found.map((value) => value.toFixed(4)).join('/')}, stated ${stated.map((value) => value.toFixed(4)).join('/')} (${off.join(', ')})`;
    }),
  );
}
