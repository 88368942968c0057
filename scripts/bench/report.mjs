import { judgeAims } from './aims.mjs';
import { barChart, escapeHtml, inMs, stripChart, timelineChart } from './charts.mjs';
import { formatBytes, formatMs } from './format.mjs';
import { reportStyle } from './report-style.mjs';
import {
  aimsTable,
  busiestTable,
  bytesTable,
  intentTable,
  journeysTable,
  memoryTable,
  momentsTable,
  rankerTable,
  scanTable,
  textTable,
} from './tables.mjs';
import { writerTables } from './writer-tables.mjs';

/** The report as one file that needs nothing else: equal results, equal text. */
export function toReport(results) {
  const { journeys, scan, text, bytes, memory, ranker, intent, writer } = results;
  const environments = Object.values(results).map(({ environment }) => environment);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inkling: what was measured</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>What was measured</h1>
<p class="lead">Inkling in a real browser, by one command: <code>npm run bench</code>.</p>
${environments.some(({ isQuick }) => isQuick) ? '<p class="quick">A quick run with few samples, for development. Its figures are not the project’s.</p>' : ''}
${toTable(aimsTable(results))}
${journeys ? journeysSection(journeys.result, results) : ''}
${scan ? scanSection(scan.result) : ''}
${text ? `<h2>The text encoder</h2>${toTable(textTable(text.result))}` : ''}
${ranker ? rankerSection(ranker.result, results) : ''}
${intent ? intentSection(intent.result, results) : ''}
${writer ? writerSection(writer.result, results) : ''}
${bytes ? bytesSection(bytes.result) : ''}
${memory ? `<h2>Memory</h2>${toTable(memoryTable(memory.result))}` : ''}
<h2>Where and when</h2>
${Object.entries(results).map(toEnvironment).join('\n')}
</main>
</body>
</html>
`;
}

function toTable({ title, head, rows, note }) {
  const cell = (text, tag) =>
    text === 'met' || text === 'missed'
      ? `<td class="${text}">${text === 'met' ? '✓ met' : '✗ missed'}</td>`
      : `<${tag}${words(text, tag)}>${escapeHtml(text)}</${tag}>`;
  // Long texts, such as addresses of files, may break; figures keep their unit.
  const words = (text, tag) => (tag === 'td' && text.length > 24 ? ' class="words"' : '');
  const line = (row, tag) => `<tr>${row.map((text) => cell(text, tag)).join('')}</tr>`;
  return `<div class="scroll"><table><caption>${escapeHtml(title)}</caption><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('\n')}</tbody></table></div>${note ? `<p class="note">${escapeHtml(note)}</p>` : ''}`;
}

const figure = (drawing, caption) =>
  `<figure>${drawing}<figcaption class="note">${escapeHtml(caption)}</figcaption></figure>`;

function journeysSection(journeys, results) {
  const { scenarios, updates, longTasks } = journeys;
  const aimOf = (id) => judgeAims(results).find((aim) => aim.id === id)?.limit;
  const strips = [
    ['First visit, home: first cards', 'cold-home', 'firstCards', 'first-cards'],
    ['First visit, product: first cards', 'cold-product', 'firstCards', 'first-cards'],
    ['Next page: first cards', 'later-view', 'firstCards', 'later-view'],
    ['After a restart: first cards', 'after-restart', 'firstCards', undefined],
    ['First visit, home: the model', 'cold-home', 'modelCards', 'model-cards'],
    ['First visit, product: the model', 'cold-product', 'modelCards', 'model-cards'],
  ].map(([label, id, what, aim]) => ({
    label,
    samples: scenarios[id].samples[`${what}Ms`],
    p50: scenarios[id][what].p50,
    aim: aim && aimOf(aim),
  }));
  const parts = ['HTML', 'the page loads', 'to the worker’s start', 'worker, pack, first list', 'painting'];
  const lines = Object.entries(scenarios).map(([id, { medians, firstCards }]) => ({
    label: {
      'cold-home': 'First visit, home',
      'cold-product': 'First visit, product',
      'later-view': 'Next page',
      'after-restart': 'After a restart',
    }[id],
    ends: rising([
      medians.responseEndMs,
      medians.loadMs,
      medians.workerAskedMs,
      medians.firstCardsToldMs,
      firstCards.p50,
    ]),
  }));
  return `<h2>Journeys</h2>
${figure(stripChart('Time to the cards, every run', strips), 'Every run is a dot; the line is the median, the dashed one the aim.')}
${toTable(journeysTable(journeys))}
${figure(timelineChart('What the time to the first cards goes into', lines, parts), 'Medians of each moment. Nothing of ours is asked for before the page itself has loaded, but for element.js.')}
${toTable(momentsTable(journeys))}
<h3>From an event to the new order</h3>
${figure(stripChart('From an event to the painted list', [{ label: 'Event to new order', samples: updates.samples.paintedMs, p50: updates.painted.p50, aim: aimOf('update') }]), `${updates.numAsked} views recorded one after another, model warm (${updates.warmUpRuns} before each series are not counted). ${updates.numCited} of the new lists cite the event in a reason; the others show another order. ${updates.numWithoutNewList} were left without a new list.`)}
${tasksSection(longTasks)}`;
}

/** A moment that was not seen, or came before the one to its left, takes no room. */
function rising(moments) {
  let last = 0;
  return moments.map((moment) => {
    last = Math.max(last, moment ?? last);
    return last;
  });
}

function tasksSection({ numPageViews, numTasks, ours, longScripts, others, withoutTag, busiest, numTraced }) {
  const rows = [
    ...ours.map((task) => [
      task.scenario,
      formatMs(task.milliseconds),
      formatMs(task.oursMs),
      [...new Set(task.scripts.filter((script) => script.isOurs).map(({ file }) => file))].join(', '),
    ]),
    ...longScripts.map((script) => [
      script.scenario,
      formatMs(script.milliseconds),
      formatMs(script.milliseconds),
      `${script.file} (${script.invoker})`,
    ]),
  ];
  const table =
    rows.length > 0
      ? toTable({
          title: 'Tasks over 50 ms in our files',
          head: ['Journey', 'Task', 'of it ours', 'File'],
          rows,
        })
      : '';
  return `<h3>Tasks over 50 ms</h3>
<p>${numTasks} in ${numPageViews} page views; ${ours.length} are ours, ${others.length} are the page’s or the browser’s. Without the tag the same page has ${withoutTag.numTasks} in ${withoutTag.numPageViews} views. A task is ours when our scripts take the greater part of its scripts’ time, or 50 ms by themselves.</p>
${table}
${toTable(busiestTable(busiest, numTraced))}`;
}

function scanSection(scan) {
  const bars = (task) =>
    scan.contestants
      .filter((each) => each.task === task)
      .map(({ name, family, milliseconds }) => ({
        label: name.replace('onnxruntime-web', 'ORT').replace(', best 100 in the same pass', ''),
        value: milliseconds.p50,
        kind: family === 'inkling' ? 'own' : 'rival',
      }));
  const { warmUp, numRounds, sampleMs, timerResolutionMs } = scan;
  return `<h2>The scan</h2>
<p class="note">Each contestant runs at least ${warmUp.runs} times and ${warmUp.milliseconds} ms before anything is timed; then ${numRounds} rounds, the order turned by one each round, a sample being the mean of as many runs as fill about ${sampleMs} ms. The clock’s step is ${formatMs(timerResolutionMs)}. Ratios are taken within a round.</p>
${figure(barChart('Scores of all items, median', bars('scan'), formatMs, inMs), 'Median of one query against all items, one thread.')}
${toTable(scanTable(scan, 'scan'))}
${toTable(scanTable(scan, 'search'))}`;
}

function rankerSection(ranker, results) {
  const aim = judgeAims(results).find(({ id }) => id === 'recommendation')?.limit;
  const strips = ranker.contestants.map(({ name, samplesMs, milliseconds }) => ({
    label: name,
    samples: samplesMs,
    p50: milliseconds.p50,
    aim,
  }));
  return `<h2>One recommendation</h2>
${figure(stripChart('From the events to the cards, every run', strips), 'Every run is a dot; the line is the median, the dashed one the aim.')}
${toTable(rankerTable(ranker))}`;
}

function intentSection(intent, results) {
  const aims = judgeAims(results);
  const aimOf = { full: 'intent-full', purchase: 'intent-more', view: 'intent-more' };
  const strips = intent.cases.map(({ id, name, samplesMs, milliseconds }) => ({
    label: name,
    samples: samplesMs,
    p50: milliseconds.p50,
    aim: aims.find((aim) => aim.id === aimOf[id])?.limit,
  }));
  return `<h2>Intent</h2>
${figure(stripChart('From the events to the needs, every run', strips), 'Every run is a dot; the line is the median, the dashed one the aim.')}
${toTable(intentTable(intent))}`;
}

function writerSection(writer, results) {
  const { ten, firstUse, busy, peers } = writer;
  const aim = judgeAims(results).find(({ id }) => id === 'writer-update')?.limit;
  const strip = (label, { samplesMs }, { p50 }) => ({ label, samples: samplesMs, p50 });
  const updates = [
    { ...strip('Event to new order, idle', busy.quiet, busy.quiet.painted), aim },
    { ...strip('… while the writer writes', busy.busy, busy.busy.painted), aim },
  ];
  const uses = [
    strip('Files cached', firstUse.cached, firstUse.cached.total),
    strip('Nothing cached', firstUse.cold, firstUse.cold.total),
  ];
  const tens = ten.map((each) => strip(`${each.drafts} a line`, each, each.milliseconds));
  const bars = peers?.contestants.map(({ name, family, milliseconds }) => ({
    label: name,
    value: milliseconds.p50,
    kind: family === 'inkling' ? 'own' : 'rival',
  }));
  return `<h2>The writer</h2>
${figure(stripChart('Ten reasons by drafts, every run', tens), 'Every run is a dot; the line is the median.')}
${figure(stripChart('First use, every run', uses), 'From the worker’s start to the first ten reasons.')}
${figure(stripChart('From an event to the painted list, every run', updates), 'The same page, the writer idle and writing in turn; the dashed line is the aim.')}
${bars ? figure(barChart('Ten lines, median', bars, formatMs), 'On equal weights, one thread each.') : `<p>Its peers were not measured: ${escapeHtml(writer.noPeers)}.</p>`}
${writerTables(writer).map(toTable).join('\n')}`;
}

function bytesSection(bytes) {
  const { totals } = bytes;
  const bars = [
    ['Script on the page’s own thread', totals.page.gzip, 'own'],
    ['Scripts of the worker', totals.worker.gzip, 'own'],
    [`Pack of ${bytes.numItems} items`, totals.pack.gzip, 'own'],
    ...bytes.models.map(({ role, variants }) => [
      role,
      variants.find(({ device }) => device === 'wasm')?.gzip ?? 0,
      'own',
    ]),
    ['Runtime, WebAssembly', totals.runtime.gzip, 'rival'],
  ].map(([label, value, kind]) => ({ label, value, kind }));
  return `<h2>Bytes</h2>
${figure(barChart('Bytes, gzip', bars, formatBytes), 'As gzip at level 9 makes them.')}
${toTable(bytesTable(bytes))}
${toTable({
  title: 'Files on the page’s own thread',
  head: ['File', 'raw', 'gzip'],
  rows: [...bytes.files.page, ...bytes.files.pageLater].map((file) => [
    file.file,
    formatBytes(file.bytes),
    formatBytes(file.gzip),
  ]),
})}`;
}

function toEnvironment([suite, { environment, result }]) {
  const {
    date,
    commit,
    isDirty,
    browser,
    processor,
    numCores,
    memoryBytes,
    loadAtStart,
    system,
    node,
    pageTimerResolutionMs,
    isQuick,
  } = environment;
  const backends = result.scenarios ? Object.keys(result.scenarios['cold-home'].backends).join(', ') : 'wasm';
  const entries = {
    When: date,
    Commit: `${commit}${isDirty ? ', with changes that were not committed' : ''}`,
    Browser: `${browser}, headless, driven by Playwright`,
    Backend: `${backends}, one thread`,
    Machine: `${processor}, ${numCores} cores, ${formatBytes(memoryBytes)} memory, ${system}, node ${node}`,
    'Load at the start': `${loadAtStart.join(', ')}${loadAtStart[0] > numCores / 2 ? ' (busy: trust ratios, not absolutes)' : ''}`,
    'Clock of the page': `steps of ${formatMs(result.timerResolutionMs ?? pageTimerResolutionMs)}`,
    Kind: isQuick ? 'quick' : 'full',
  };
  const lines = Object.entries(entries).map(([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`);
  return `<h3>${suite}</h3><dl>${lines.join('')}</dl>`;
}
