/** Evaluations of `inkling evaluate --json` as one Markdown table, with what it does not show said below it. */
import { publishedRows } from './published-figures.mjs';

/** A baseline is the same with and without a pack's log; where both runs have it, the one beside the log's model counts. */
const baseline =
  (name) =>
  ({ noLog, withLog }) =>
    withLog.baselines?.[name] ?? noLog.baselines?.[name];

/** Rows of the table: a name, and where its figures stand in the evaluations of one set. Rows that no set has fall away. */
const scorers = [
  ['popularity', baseline('popularity')],
  ['personal popularity', baseline('personal-popularity')],
  ['item-kNN', baseline('item-knn')],
  ['EASE', baseline('ease')],
  ['transitions', baseline('transitions')],
  ['TF-IDF', baseline('tf-idf')],
  ['blend of these, no network', baseline('blend')],
  ['**inkling, no log**', ({ noLog }) => noLog],
  ['**inkling, `build --events` alone**', ({ built }) => built],
  ['**inkling, trained on the log**', ({ withLog }) => withLog],
];

/** Columns of a set: what is ranked or asked, the suffix of the figures' names, and which of its evaluations they are. */
function viewsOf(set) {
  const { noLog, shuffled } = set;
  if (noLog.seen !== 'both')
    return [{ set, view: noLog.seen === 'exclude' ? 'unseen items' : 'all items', suffix: '' }];
  const views = [
    ['all items', ''],
    ['unseen items', '.exclude'],
    ['all items, later days', '.later'],
  ].filter(([, suffix]) => `hr@10${suffix}` in noLog.metrics);
  return [
    ...views.map(([view, suffix]) => ({ set, view, suffix })),
    ...(shuffled ? [{ set: shuffled, view: 'all items, days shuffled', suffix: '' }] : []),
  ];
}

const shortName = (dataset) => dataset.replace(/^amazon-/, '');
const pair = ([hr, ndcg]) => `${hr.toFixed(4)} / ${ndcg.toFixed(4)}`;
const cell = (found, suffix) =>
  found ? pair([found.metrics[`hr@10${suffix}`], found.metrics[`ndcg@10${suffix}`]]) : '–';

/**
 * @param sets  One for each set: `{ noLog, built, withLog }` (no log, `inkling build --events`, a trained pack), each as `inkling evaluate --baselines --json` printed it, and
 *              `shuffled`, the same three by `--shuffle-same-day`, where the order within a day is no behaviour.
 * @returns     Markdown: HR@10 / NDCG@10 by scorer and set, then one sentence for each thing to know.
 */
export function formatEvaluationTable(sets) {
  const columns = sets.flatMap(viewsOf);
  const name = ({ set: { noLog }, view }) => `${shortName(noLog.dataset)}, ${view}`;
  const rows = scorers
    .map(([scorer, find]) => [scorer, columns.map(({ set, suffix }) => cell(find(set), suffix))])
    .filter(([, cells]) => cells.some((found) => found !== '–'));
  // Published figures are of test rows: beside figures of valid they would mislead.
  const published = hasBlend(sets) && sets[0].noLog.split === 'test' ? publishedRows : [];
  const lines = [
    `| HR@10 / NDCG@10 | ${columns.map(name).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length)}`,
    ...rows.map(([scorer, cells]) => `| ${scorer} | ${cells.join(' | ')} |`),
    ...published.map(({ model, figures }) => {
      const cells = columns.map((column) => {
        const stated = figures[name(column)];
        return stated ? pair(stated) : '–';
      });
      return `| ${model}, as published | ${cells.join(' | ')} |`;
    }),
    '',
    ...notesOf(sets, columns),
  ];
  return `${lines.join('\n')}\n`;
}

const hasBlend = (sets) => sets.some((set) => baseline('blend')(set));

function notesOf(sets, columns) {
  const drawn = sets.map(({ noLog: { dataset, protocol, split, rows, rowsOfSplit } }) => {
    const sample = rows < rowsOfSplit ? ` of ${rowsOfSplit}, drawn with seed 0` : '';
    return `${shortName(dataset)} (${protocol}, ${split}, ${rows} rows${sample})`;
  });
  const { runtime } = sets[0].noLog;
  const notes = [
    `${drawn.join(', ')}; whole catalogue ranked, ${runtime.dtype} on ${runtime.device}, onnxruntime-web ${runtime.onnxruntime}, one row at a time.`,
  ];
  const rivals = [
    ['tf-idf', 'TF-IDF'],
    ['item-knn', 'item-kNN (made from the log)'],
    ...(hasBlend(sets) ? [['blend', 'the blend (made from the log)']] : []),
  ];
  for (const [kind, name] of [
    ['noLog', 'Without a log'],
    ['built', 'Built from the log'],
    ['withLog', 'Trained on the log'],
  ]) {
    if (sets.some((set) => !set[kind])) continue;
    for (const [rival, label] of kind === 'noLog' ? rivals.slice(0, 1) : rivals) {
      const key = (suffix) => `ndcg@10${suffix}`;
      const missed = columns.filter(({ set, suffix }) => {
        const found = baseline(rival)(set);
        return found && set[kind].metrics[key(suffix)] <= found.metrics[key(suffix)];
      });
      const where = missed.map(({ set, view }) => `${shortName(set.noLog.dataset)} (${view})`).join(', ');
      notes.push(
        missed.length === 0
          ? `${name}, ${label} is beaten everywhere by NDCG@10.`
          : `${name}, ${label} is **not yet beaten** by NDCG@10 on ${where}.`,
      );
    }
    const ratios = columns.map(({ set, view, suffix }) => {
      const key = `hr@10${suffix}`;
      const ratio = set[kind].metrics[key] / baseline('popularity')(set).metrics[key];
      return `${shortName(set.noLog.dataset)} (${view}) ${ratio.toFixed(1)}`;
    });
    notes.push(`${name}, times the HR@10 of popularity: ${ratios.join(', ')}.`);
  }
  return [...notes, ...zeroShotNotes(columns), ...intervalNotes(columns), ...elseNotes(sets)].map(
    (note) => `- ${note}`,
  );
}

/** How far words and vectors go together beyond words alone, where what was bought is left out: each set counts once. */
function zeroShotNotes(columns) {
  const asked = columns.filter(
    ({ set, view }) =>
      view === 'unseen items' && !set.noLog.sameDayShuffled && set.noLog.baselines?.['tf-idf'],
  );
  if (asked.length < 2) return [];
  const ratios = asked.map(({ set: { noLog }, suffix }) => {
    const key = `ndcg@10${suffix}`;
    return {
      set: shortName(noLog.dataset),
      ratio: noLog.metrics[key] / noLog.baselines['tf-idf'].metrics[key],
    };
  });
  const geometric = Math.exp(ratios.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / ratios.length);
  const each = ratios.map(({ set, ratio }) => `${set} ${ratio.toFixed(3)}`).join(', ');
  return [
    `Without a log, times the NDCG@10 of TF-IDF on unseen items: ${each}; geometric mean **${geometric.toFixed(3)}**.`,
  ];
}

const signed = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;

/** What chance alone could make of the main figure, and of the lead over the best baseline of the same column. */
function intervalNotes(columns) {
  const cells = columns.flatMap(({ set: { withLog, noLog }, view, suffix }) => {
    const rival = withLog.paired?.[`ndcg@10${suffix}`];
    const own = withLog.intervals?.[`ndcg@10${suffix}`];
    if (!rival || !own) return [];
    const [low, high] = rival.interval;
    return [
      `${shortName(noLog.dataset)} (${view}) ${own.map((value) => value.toFixed(4)).join(' to ')}, minus ${rival.baseline} ${signed(rival.difference)} (${signed(low)} to ${signed(high)})`,
    ];
  });
  if (cells.length === 0) return [];
  return [
    `Trained on the log, 95 % of NDCG@10 by drawing shoppers, and of its difference from the best baseline over the same rows: ${cells.join('; ')}.`,
  ];
}

/** What the table has no column for. */
function elseNotes(sets) {
  const told = sets.filter(({ withLog }) => withLog.metrics['candidate-recall'] !== undefined);
  if (told.length === 0) return [];
  const each = (tell) =>
    told.map(({ noLog, withLog }) => `${shortName(noLog.dataset)} ${tell(withLog, noLog)}`).join(', ');
  const of = (metrics, key) => (metrics[key] === undefined ? 'none' : metrics[key].toFixed(4));
  return [
    `Trained on the log, share of the targets among the candidates, and how many those are: ${each(({ metrics }) => `${of(metrics, 'candidate-recall')} of ${Math.round(metrics.candidates)}`)}.`,
    `NDCG@10 of targets never met in the train part, trained on the log: ${each(({ metrics, rowsOfPart }) => `${of(metrics, 'ndcg@10.cold')} (${rowsOfPart.cold ?? 0} rows)`)}.`,
    `Trained on the log, coverage@10 / ILD@10 on TF-IDF of the titles / novelty@10 in bits / share of the head decile: ${each(({ metrics }) => ['coverage@10', 'ild-tfidf@10', 'novelty@10', 'head@10'].map((key) => metrics[key].toFixed(3)).join(' / '))}.`,
  ];
}
