import { formatBytes, formatCount, formatMs, formatTimes } from './format.mjs';

/** Main-thread script of the tag; 1 KB is 1,000 bytes, the stricter reading. */
const scriptBudget = 15_500;
/** Models that a visit fetches to rank. */
const tierBudget = 6_000_000;
const writerBudget = 5_000_000;

/**
 * What the benchmark has to show. `read` gives the figure or undefined when its suite has not run; `n` says of how
 * many. A figure that could not be taken is never counted as an aim that was met.
 */
const aims = [
  {
    id: 'first-cards',
    label: 'First useful cards, fresh profile',
    suite: 'journeys',
    statistic: 'p50',
    atMost: 300,
    format: formatMs,
    read: (journeys) => slowerVisit(journeys, 'firstCards'),
  },
  {
    id: 'model-cards',
    label: 'Cards ranked by the model, fresh profile',
    suite: 'journeys',
    statistic: 'p50',
    atMost: 1_500,
    format: formatMs,
    read: (journeys) => slowerVisit(journeys, 'modelCards'),
  },
  {
    id: 'later-view',
    label: 'Later page view, ranked from stored interests',
    suite: 'journeys',
    statistic: 'p50',
    atMost: 300,
    format: formatMs,
    read: ({ scenarios }) => scenarios['later-view'].firstCards,
    holds: ({ scenarios }) => Object.keys(scenarios['later-view'].firstSources).join() === 'stored',
  },
  {
    id: 'update',
    label: 'From an event to the new order, painted',
    suite: 'journeys',
    statistic: 'p95',
    atMost: 100,
    format: formatMs,
    read: ({ updates }) => updates.painted,
    holds: ({ updates }) => updates.numWithoutNewList === 0,
  },
  {
    id: 'long-tasks',
    label: 'Tasks over 50 ms in our files',
    suite: 'journeys',
    statistic: 'count',
    atMost: 0,
    format: formatCount,
    read: ({ longTasks }) => ({
      n: longTasks.numPageViews,
      count: longTasks.ours.length + longTasks.longScripts.length,
    }),
  },
  {
    id: 'script-bytes',
    label: 'Script on the page’s own thread, gzip',
    suite: 'bytes',
    statistic: 'bytes',
    atMost: scriptBudget,
    format: formatBytes,
    read: ({ totals }) => ({ n: totals.page.files, bytes: totals.page.gzip }),
  },
  {
    id: 'scan-loop',
    label: 'Scan of 100,000 × 128 against the fastest Float32Array loop',
    suite: 'scan',
    statistic: 'p50',
    atLeast: 10,
    format: formatTimes,
    read: (scan) => bestRival(scan, 'script')?.timesOurs,
    holds: allExact,
  },
  {
    id: 'scan-onnxruntime',
    label: 'The same against the fastest MatMul of onnxruntime-web',
    suite: 'scan',
    statistic: 'p50',
    atLeast: 2,
    format: formatTimes,
    read: (scan) => bestRival(scan, 'onnxruntime')?.timesOurs,
    holds: allExact,
  },
  {
    id: 'text-titles',
    label: '1,000 titles through the text encoder, the first time in a page',
    suite: 'text',
    statistic: 'p95',
    atMost: 1_000,
    format: formatMs,
    read: ({ cold }) => cold,
    // Titles that came out as nothing would be fast.
    holds: ({ numTexts, numUnknown }) => numTexts === 1_000 && numUnknown === 0,
  },
  {
    id: 'recommendation',
    label: 'One recommendation, 50 events, 10,000 items, slowest kind of pack',
    suite: 'ranker',
    statistic: 'p50',
    atMost: 10,
    format: formatMs,
    read: ({ contestants }) =>
      contestants.map(({ milliseconds }) => milliseconds).reduce((a, b) => (a.p50 >= b.p50 ? a : b)),
  },
  {
    id: 'ranker-tier',
    label: 'Model files that a visit fetches to rank, raw',
    suite: 'ranker',
    statistic: 'bytes',
    atMost: tierBudget,
    format: formatBytes,
    read: ({ files }) => ({ n: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }),
  },
  {
    id: 'intent-full',
    label: 'A full intent pass over 37,000 events, in the worker',
    suite: 'intent',
    statistic: 'p95',
    atMost: 150,
    format: formatMs,
    read: (intent) => caseOf(intent, 'full'),
    holds: foresees,
  },
  {
    id: 'intent-more',
    label: 'Intent after one more purchase, in the worker',
    suite: 'intent',
    statistic: 'p95',
    atMost: 10,
    format: formatMs,
    read: (intent) => caseOf(intent, 'purchase'),
    holds: foresees,
  },
  {
    id: 'writer-update',
    label: 'From an event to the new order, painted, while the writer writes',
    suite: 'writer',
    statistic: 'p95',
    atMost: 100,
    format: formatMs,
    read: ({ busy }) => busy.busy.painted,
    // A writer that rests disturbs nobody.
    holds: ({ busy }) => busy.busy.numWithoutNewList === 0 && busy.numBatches > 0,
  },
  {
    id: 'writer-bytes',
    label: 'The writer’s model file, raw',
    suite: 'writer',
    statistic: 'bytes',
    atMost: writerBudget,
    format: formatBytes,
    read: ({ files: [{ bytes }] }) => ({ n: 1, bytes }),
  },
  {
    id: 'writer-wllama',
    label: 'Ten lines of the writer against the faster way of wllama',
    suite: 'writer',
    statistic: 'p50',
    atLeast: 6,
    format: formatTimes,
    read: (writer) => bestPeer(writer, 'wllama')?.timesOurs,
    holds: isOneModel,
  },
  {
    id: 'writer-transformers',
    label: 'The same against the faster way of transformers.js',
    suite: 'writer',
    statistic: 'p50',
    atLeast: 2,
    format: formatTimes,
    read: (writer) => bestPeer(writer, 'transformers.js')?.timesOurs,
    holds: isOneModel,
  },
];

const caseOf = ({ cases }, id) => cases.find((each) => each.id === id).milliseconds;
/** An empty answer would be fast. */
function foresees({ numNeeds }) {
  return numNeeds > 0;
}

/** Of home page and product page the one that takes longer. */
function slowerVisit({ scenarios }, what) {
  const [home, product] = [scenarios['cold-home'][what], scenarios['cold-product'][what]];
  return home.p50 >= product.p50 ? home : product;
}

/** The fastest contestant of a family in the plain scan. */
export function bestRival({ contestants }, family) {
  return contestants
    .filter((each) => each.family === family && each.task === 'scan')
    .sort((a, b) => a.milliseconds.p50 - b.milliseconds.p50)[0];
}

/** The fastest way of a peer on equal weights; undefined when it was not measured. */
function bestPeer({ peers }, family) {
  return peers?.contestants
    .filter((each) => each.family === family)
    .sort((a, b) => a.timesOurs.p50 - b.timesOurs.p50)[0];
}

/** Peers with other weights would say other things. */
function isOneModel({ peers }) {
  return peers.numAlike >= peers.numLines / 2;
}

function allExact({ contestants }) {
  return contestants.every(({ isExact }) => isExact);
}

/** One row for each aim whose suite has run. */
export function judgeAims(results) {
  return aims
    .filter(({ suite }) => results[suite])
    .map(({ id, label, suite, statistic, atMost, atLeast, format, read, holds }) => {
      const { result, environment } = results[suite];
      const summary = read(result);
      const value = summary?.[statistic];
      const isWithin = atMost !== undefined ? value <= atMost : value >= atLeast;
      return {
        id,
        label,
        statistic,
        aim: atMost !== undefined ? `≤ ${format(atMost)}` : `≥ ${format(atLeast)}`,
        limit: atMost ?? atLeast,
        value,
        shown: value === undefined ? 'not measured' : format(value),
        n: summary?.n ?? 0,
        isQuick: environment.isQuick,
        isMet: value !== undefined && isWithin && (holds?.(result) ?? true),
      };
    });
}
