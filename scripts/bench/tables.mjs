import { judgeAims } from './aims.mjs';
import { formatBytes, formatCount, formatMs, formatTimes } from './format.mjs';
import { writerTables } from './writer-tables.mjs';

/**
 * The figures as plain tables, `{ title, head, rows, note }` with texts only: the console, the report and the README show
 * the same ones.
 */

const scenarioNames = {
  'cold-home': 'First visit, home page',
  'cold-product': 'First visit, product page',
  'later-view': 'Next page of the visit',
  'after-restart': 'After the browser was closed',
};

const statistics = ({ n, p50, p95, min, max, mad }, format) => [
  String(n),
  format(p50),
  format(p95),
  format(min),
  format(max),
  format(mad),
];
const statisticsHead = ['n', 'p50', 'p95', 'min', 'max', 'MAD'];

export function aimsTable(results) {
  return {
    title: 'Aims',
    head: ['What', 'Aim', 'Measured', 'n', ''],
    rows: judgeAims(results).map(({ label, statistic, aim, shown, n, isMet }) => [
      label,
      aim,
      statistic.startsWith('p') ? `${shown} (${statistic})` : shown,
      String(n),
      isMet ? 'met' : 'missed',
    ]),
  };
}

export function journeysTable({ scenarios, updates }) {
  const rows = Object.entries(scenarios).flatMap(([id, { firstCards, modelCards, firstSources }]) => [
    [
      `${scenarioNames[id]}: first cards (${Object.keys(firstSources).join(', ')})`,
      ...statistics(firstCards, formatMs),
    ],
    [`${scenarioNames[id]}: ranked by the model`, ...statistics(modelCards, formatMs)],
  ]);
  rows.push(['Event to new order, painted', ...statistics(updates.painted, formatMs)]);
  return {
    title: 'Journeys',
    head: ['From the start of the navigation', ...statisticsHead],
    rows,
    note: `Foreign page on localhost, a new profile on disk for each run, WebAssembly, one thread. Painted: the first task after the frame. Not counted before each row: ${scenarios['cold-home'].warmUpRuns} runs of a first visit, ${scenarios['later-view'].warmUpRuns} of a later view, ${updates.warmUpRuns} events of each series.`,
  };
}

export function momentsTable({ scenarios }) {
  const entries = Object.entries(scenarios);
  const row = (label, read) => [label, ...entries.map(([, scenario]) => formatMs(read(scenario)))];
  return {
    title: 'Where the time goes',
    head: ['Median moment', ...entries.map(([id]) => scenarioNames[id])],
    rows: [
      row('the page’s HTML has arrived', ({ medians }) => medians.responseEndMs),
      row('element.js has arrived', ({ medians }) => medians.elementLoadedMs),
      row('the page has loaded (we start here)', ({ medians }) => medians.loadMs),
      row('the worker’s script is asked for', ({ medians }) => medians.workerAskedMs),
      row('the first list is in the document', ({ medians }) => medians.firstCardsToldMs),
      row('the first cards are painted', ({ firstCards }) => firstCards.p50),
      row('the model’s cards are painted', ({ modelCards }) => modelCards.p50),
    ],
  };
}

export function scanTable({ contestants, numItems, dimensions, fastest }, task = 'scan') {
  const what = task === 'scan' ? 'Scores of all' : 'Best 100 of';
  return {
    title: `${what} ${formatCount(numItems)} × ${dimensions}`,
    head: [
      'Contestant',
      'p50',
      'p95',
      'MAD',
      'n',
      `times ${fastest[task]}`,
      'Best 100 exact',
      'Recall of float32',
    ],
    rows: contestants
      .filter((each) => each.task === task)
      .map(({ name, arithmetic, milliseconds, timesOurs, isExact, recall }) => [
        `${name} (${arithmetic})`,
        formatMs(milliseconds.p50),
        formatMs(milliseconds.p95),
        formatMs(milliseconds.mad),
        String(milliseconds.n),
        formatTimes(timesOurs.p50),
        isExact ? 'yes' : 'no',
        recall.toFixed(3),
      ]),
    note: 'Synthetic unit vectors. Exact: the best 100 of every query are those of a plain loop in doubles over the same numbers, checked in the run.',
  };
}

export function textTable({ numTexts, numTokens, characters, open, cold, warm, tokenize, ...rest }) {
  const row = (label, summary) => [label, ...statistics(summary, formatMs)];
  return {
    title: `${formatCount(numTexts)} titles through the text encoder`,
    head: ['What', ...statisticsHead],
    rows: [
      row('Opening it: runtime, model, golden case, vocabulary', open),
      row('All titles, the first time in the page', cold),
      row('All titles, warm', warm),
      row('… of it the tokenizer, measured apart', tokenize),
    ],
    note: `Chinese and English titles in turn, ${characters.min} to ${characters.max} characters (median ${characters.p50}), ${formatCount(numTokens)} tokens. WebAssembly, one thread, int8, tokenizer included; ${rest.numProfiles} fresh profiles, ${rest.roundsOfAProfile} warm rounds in each after ${rest.warmUpRounds} that are not counted.`,
  };
}

export function rankerTable({ contestants, numItems, numEvents, warmUp, files }) {
  const stages = [...new Set(contestants.flatMap((each) => Object.keys(each.stages)))].filter((stage) =>
    contestants.some((each) => each.stages[stage] >= 0.05),
  );
  const tier = files.map(({ file, bytes }) => `${file} ${formatBytes(bytes)}`).join(', ');
  return {
    title: `One recommendation: ${numEvents} events, ${formatCount(numItems)} items`,
    head: ['Pack', 'device, dtype', 'first', 'p50', 'p95', 'min', 'MAD', 'processor', 'n', ...stages],
    rows: contestants.map(
      ({
        name,
        device,
        dtype,
        coldMs,
        milliseconds: { p50, p95, min, mad, n },
        processorMs,
        stages: own,
      }) => [
        name,
        `${device}, ${dtype}`,
        ...[coldMs, p50, p95, min, mad, processorMs].map(formatMs),
        String(n),
        ...stages.map((stage) => formatMs(own[stage])),
      ],
    ),
    note: `From the events to the cards by the engine that ships, over drawn numbers in the sizes of a real pack, one thread of the page; a view is added before each. After ${warmUp} that are not counted; stages are medians. Processor: mean processor time of the page’s thread over as many more, in which other programs’ time is not counted. Device none: eight-bit arithmetic of our own. Model files: ${tier}.`,
  };
}

export function intentTable({ cases, coldMs, numEvents, numItems, numObservations, warmUp, ...rest }) {
  return {
    title: `Intent: ${formatCount(numEvents)} events, ${formatCount(numItems)} items, ${formatCount(rest.numThings)} things, ${rest.numTimelines} stretches of life`,
    head: ['What', ...statisticsHead, 'processor'],
    rows: cases.map(({ name, milliseconds, processorMs }) => [
      name,
      ...statistics(milliseconds, formatMs),
      formatMs(processorMs),
    ]),
    note: `From the events to the needs by the engine that ships, in a worker, one thread, over a drawn history of ${formatCount(numObservations)} things on days. After ${warmUp} of each that are not counted; the first pass of the worker, with everything that is done once, takes ${formatMs(coldMs)}. After a view the intent before is used again, unless behaviour has drifted. Processor: mean processor time of the page’s process over as many more, in which other programs’ time is not counted and that of parallel garbage collection is.`,
  };
}

export function bytesTable({ totals, models, storage, numItems }) {
  const row = (label, { bytes, gzip }) => [
    label,
    formatBytes(bytes),
    gzip === undefined ? '' : formatBytes(gzip),
  ];
  return {
    title: 'Bytes',
    head: ['What', 'raw', 'gzip'],
    rows: [
      row('Script on the page’s own thread', totals.page),
      ...(totals.pageLater.files > 0 ? [row('… and what it loads after the worker', totals.pageLater)] : []),
      row('Scripts of the worker', totals.worker),
      row('Runtime (onnxruntime-web, WebAssembly)', totals.runtime),
      row(`Pack of ${formatCount(numItems)} items`, totals.pack),
      ...models.flatMap(({ role, variants, vocabulary }) => [
        ...variants.map((variant) => row(`${role}, ${variant.device} ${variant.dtype}`, variant)),
        ...(vocabulary ? [row(`${role}, vocabulary`, vocabulary)] : []),
      ]),
      row('Everything a first visit fetches of ours', totals.everything),
      [
        `IndexedDB after ${formatCount(storage.numEvents)} events, as the browser counts`,
        formatBytes(storage.usedBytes),
        '',
      ],
    ],
  };
}

export function memoryTable({ withTag, withoutTag, method }) {
  const row = (label, key) => [label, formatBytes(withoutTag[key]), formatBytes(withTag[key])];
  return {
    title: 'Memory',
    head: ['', 'Page without the tag', 'with the tag, model loaded'],
    rows: [row('Page', 'page'), row('Worker', 'worker'), row('All', 'total')],
    note: `${method}, median of ${withTag.n} fresh profiles.`,
  };
}

/** The page's busiest tasks: what is far below 50 ms of processor time is no long task on a machine of its own. */
export function busiestTable(busiest, numTraced) {
  return {
    title: 'Busiest tasks of the page’s thread in a first visit, by processor time',
    head: ['What', 'File', 'processor', 'wall', 'at'],
    rows: busiest.map(({ what, file, cpuMs, wallMs, startMs }) => [
      what,
      file,
      formatMs(cpuMs),
      formatMs(wallMs),
      formatMs(startMs),
    ]),
    note: `From ${numTraced} traced visits; the long tasks above are by the wall clock, which also counts the time in which other programs ran.`,
  };
}

/** Every table whose suite has run, in the order of the report. */
export function allTables(results) {
  const { journeys, bytes, memory, scan, text, ranker, intent, writer } = results;
  return [
    aimsTable(results),
    ...(journeys
      ? [
          journeysTable(journeys.result),
          momentsTable(journeys.result),
          busiestTable(journeys.result.longTasks.busiest, journeys.result.longTasks.numTraced),
        ]
      : []),
    ...(scan ? [scanTable(scan.result, 'scan'), scanTable(scan.result, 'search')] : []),
    ...(text ? [textTable(text.result)] : []),
    ...(ranker ? [rankerTable(ranker.result)] : []),
    ...(intent ? [intentTable(intent.result)] : []),
    ...(writer ? writerTables(writer.result) : []),
    ...(bytes ? [bytesTable(bytes.result)] : []),
    ...(memory ? [memoryTable(memory.result)] : []),
  ];
}
