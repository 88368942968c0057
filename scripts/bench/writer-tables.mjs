import { formatBytes, formatCount, formatMs, formatTimes } from './format.mjs';

const statistics = ({ n, p50, p95, min, max, mad }) => [
  String(n),
  ...[p50, p95, min, max, mad].map(formatMs),
];
const statisticsHead = ['n', 'p50', 'p95', 'min', 'max', 'MAD'];

/** Whose figures these are. */
export const weights = ({ isTrained }) =>
  isTrained ? 'the trained weights' : 'random weights of the shape that is to ship';

/** What must stand wherever the peers' figures stand. */
export const whatIsEqual =
  'The peers have the matrices of the writer’s decoder, read back from its file, as a Llama: outputs differ, since the writer has no rotary positions and a prefix seen both ways; the matrices and the arithmetic are the same.';

/** The peers in a row, as one reads them: which version, in which file. */
const toPeerFiles = ({ packages }) =>
  Object.entries(packages)
    .map(
      ([name, { version, runtime, bytes }]) =>
        `${name} ${version}${runtime ? ` (onnxruntime-web ${runtime})` : ''}, model ${formatBytes(bytes)}`,
    )
    .join('; ');

export function writerTable({ ten, firstUse, busy, files, ...rest }) {
  const row = (label, summary) => [label, ...statistics(summary)];
  const parts = ({ medians: { openMs, warmUpMs, firstMs } }) =>
    `${formatMs(openMs)} to open, ${formatMs(warmUpMs)} to warm up, ${formatMs(firstMs)} for the first ten`;
  const weight = files.map(({ file, bytes }) => `${file} ${formatBytes(bytes)}`).join(', ');
  const [one, three] = ten;
  return {
    title: 'The writer',
    head: ['What', ...statisticsHead],
    rows: [
      ...ten.map(({ drafts, milliseconds }) =>
        row(`Ten reasons, warm, ${drafts === 1 ? 'one draft' : `${drafts} drafts`} a line`, milliseconds),
      ),
      row('First use, files cached: from the worker’s start to ten reasons', firstUse.cached.total),
      row('First use, nothing cached: the same', firstUse.cold.total),
      row('Event to new order, painted, the writer idle', busy.quiet.painted),
      row('Event to new order, painted, while the writer writes', busy.busy.painted),
    ],
    note: `On ${weights(rest)}. WebAssembly, one thread, int8, no cross-origin isolation, in a worker. Ten lines of eight facts (a prefix of nine), English and Chinese in turn; ${one.tokens} tokens in ${one.steps} steps for one draft, ${three.tokens} in ${three.steps} for three (means); vectors of the facts’ words are kept, as in the product. After ${rest.warmUp} of each that are not counted. First use, medians: cached ${parts(firstUse.cached)}; nothing cached ${parts(firstUse.cold)}; the browser is closed before each. While it writes: ${busy.numBatches} batches of ten lines with three drafts in ${formatMs(busy.writingMs)}, two cores; ${busy.quiet.numWithoutNewList} events without a new list while it was idle, ${busy.busy.numWithoutNewList} while it wrote. Files: ${weight}.`,
  };
}

export function peersTable({ peers, ...rest }) {
  const { contestants, numLines, numTokens, promptTokens, numAlike } = peers;
  return {
    title: `Ten lines of ${numTokens} tokens, beside peers on equal weights`,
    head: ['Contestant', 'p50', 'p95', 'MAD', 'n', 'tokens/s', 'times ours'],
    rows: contestants.map(({ name, milliseconds: { p50, p95, mad, n }, tokensPerSecond, timesOurs }) => [
      name,
      ...[p50, p95, mad].map(formatMs),
      String(n),
      formatCount(tokensPerSecond),
      formatTimes(timesOurs.p50),
    ]),
    note: `On ${weights(rest)}. All in one page, one thread each, in turn; ratios within a round; ${numLines} prompts of ${promptTokens} tokens, the likeliest token each time, or by chance at temperature 0.7 (transformers.js among its default of the fifty likeliest). ${whatIsEqual} Both peers begin ${numAlike} of ${numLines} lines with the same token. ${toPeerFiles(peers)}. For transformers.js the graph is written by hand with onnxruntime’s fused attention, and eight bits share one scale over the whole batch where ours has one a row. wllama takes one prompt a call; asked for ten at once, llama.cpp’s slots share batches.`,
  };
}

/** Tables of the writer that have figures. */
export const writerTables = (writer) => [writerTable(writer), ...(writer.peers ? [peersTable(writer)] : [])];
