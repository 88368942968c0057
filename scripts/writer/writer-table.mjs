/** The writer's figures as a table to read: a row for each, with the aim that the design sets where it sets one. */

const percent = (value) => `${(100 * value).toFixed(1)} %`;
const plain = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(3));

/** `[name, of a language's figures, how it is said, aim]`. */
const rows = [
  ['asks', (l) => l.asks, plain],
  ['first drafts grounded', (l) => l.firstDrafts.grounded, percent, '≥ 99 %'],
  ['first drafts that break no rule', (l) => l.firstDrafts.unbroken, percent],
  ['all drafts grounded', (l) => l.allDrafts.grounded, percent],
  ['all drafts that break no rule', (l) => l.allDrafts.unbroken, percent],
  ['grounded after the guard', (l) => l.groundedAfterGuard, percent, '100 %'],
  ['shown', (l) => l.shown, percent],
  ['left to the phrasebook', (l) => l.leftToPhrasebook, percent, '≤ 5 %'],
  ['length as shown: median', (l) => l.lengths.shown.median, plain],
  ['length as shown: within bounds', (l) => l.lengths.shown.within, percent, '100 %'],
  ['length as drafted: within bounds', (l) => l.lengths.drafts.within, percent],
  ['diversity among lines shown', (l) => l.diversity.amongShown, plain, '≥ 0.677'],
  ['diversity of one card’s drafts', (l) => l.diversity.ofOneCard, plain],
  ['lines with a pointer', (l) => l.pointers.linesWithOne, percent],
  ['pointers a line', (l) => l.pointers.aLine, plain],
  ['on things no training line is about', (l) => l.newThings.asks, plain],
  ['… of them shown', (l) => l.newThings.shown, plain],
];

const noveltyRows = (name) => [
  [`lines ${name}`, (l) => l.novelty[name].against, plain],
  [
    `not word for word ${name}`,
    (l) => l.novelty[name].notWordForWord,
    percent,
    name === 'authored' ? '≥ 70 %' : '',
  ],
  [
    `3 characters or 2 words from ${name}`,
    (l) => l.novelty[name].far,
    percent,
    name === 'authored' ? '≥ 50 %' : '',
  ],
];

const listOf = (counts, say) =>
  Object.entries(counts)
    .map(([name, value]) => `${name} ${say(value)}`)
    .join(', ') || 'none';

/** Markdown. */
export function formatWriterTable({ model, languages }) {
  const both = Object.entries(languages);
  const [, first] = both[0];
  const all = [...rows, ...Object.keys(first.novelty).flatMap(noveltyRows)];
  const cells = all.map(
    ([name, of, say, aim = '']) => `| ${name} | ${both.map(([, l]) => say(of(l))).join(' | ')} | ${aim} |`,
  );
  const details = both.flatMap(([language, l]) => [
    `${language}, first drafts break: ${listOf(l.firstDrafts.byRule, percent)}`,
    `${language}, left to the phrasebook for: ${listOf(l.refusals, plain)}`,
    `${language}, shown of asks by what they turn on: ${listOf(l.turnsOn, ({ asks, shown }) => `${shown}/${asks}`)}`,
    `${language}, shown of asks by voice: ${listOf(l.voices, ({ asks, shown }) => `${shown}/${asks}`)}`,
    `${language}, said of facts told: ${listOf(l.pointers.byKind, ({ told, said }) => `${percent(said)} of ${told}`)}`,
  ]);
  return [
    `${model.name} ${model.version}, ${model.sha256.slice(0, 12)}`,
    '',
    `| | ${both.map(([language]) => language).join(' | ')} | aim |`,
    `| --- | ${both.map(() => '---:').join(' | ')} | ---: |`,
    ...cells,
    '',
    ...details.map((line) => `- ${line}`),
  ].join('\n');
}
