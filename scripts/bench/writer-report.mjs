import { quantile, summarize } from './statistics.mjs';

const round = (value) => Math.round(value * 10) / 10;
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the pages told as figures. */
export function toWriterReport({ ten, uses, visits, peers, noPeers, files, options }) {
  const { isTrained, numPieces, maxTokens, samples } = ten;
  return {
    device: 'wasm',
    dtype: 'q8',
    threads: 1,
    isTrained,
    numPieces,
    maxTokens,
    warmUp: options.warmUp,
    files,
    ten: Object.entries(samples).map(([drafts, written]) => ({
      drafts: Number(drafts),
      milliseconds: summarize(written.map(({ heardMs }) => heardMs)),
      tokens: Math.round(mean(written.map(({ numTokens }) => numTokens))),
      steps: round(mean(written.map(({ numSteps }) => numSteps))),
      samplesMs: written.map(({ heardMs }) => round(heardMs)),
    })),
    firstUse: Object.fromEntries(Object.entries(uses).map(([kind, each]) => [kind, toFirstUse(each)])),
    ...(peers ? { peers: toPeers(peers) } : { noPeers }),
    busy: toBusy(visits),
  };
}

function toFirstUse(uses) {
  const of = (name) => summarize(uses.map((use) => use[name]));
  return {
    total: of('totalMs'),
    medians: Object.fromEntries(
      ['openMs', 'warmUpMs', 'firstMs'].map((name) => [
        name,
        round(
          quantile(
            uses.map((use) => use[name]),
            0.5,
          ),
        ),
      ]),
    ),
    samplesMs: uses.map(({ totalMs }) => round(totalMs)),
  };
}

/** Times ours: how often as long each took as our ten lines of the same round in one call. */
export function toPeers({ contestants, samples, pieces, numLines, numTokens, ...rest }) {
  const ours = contestants.find(({ id }) => id === 'ours').samplesMs;
  return {
    ...rest,
    numLines,
    numTokens,
    numAlike: countAlike(samples, pieces),
    contestants: contestants.map(({ samplesMs, runsPerSample: _runs, ...each }) => ({
      ...each,
      milliseconds: summarize(samplesMs),
      tokensPerSecond: Math.round((1_000 * numLines * numTokens) / quantile(samplesMs, 0.5)),
      timesOurs: summarize(samplesMs.map((milliseconds, at) => milliseconds / ours[at])),
      samplesMs: samplesMs.map(round),
    })),
  };
}

/** Lines that both peers begin with the same token, as one model in two roundings does for most. */
const countAlike = (samples, pieces) =>
  samples.transformers.filter(([first], line) => samples['wllama-single'][line].startsWith(pieces[first]))
    .length;

function toBusy(visits) {
  const side = (kind) => {
    const updates = visits.flatMap((visit) => visit[kind]);
    const paintedMs = updates.map((update) => update.paintedMs).filter((value) => value !== null);
    return {
      painted: summarize(paintedMs),
      numWithoutNewList: updates.length - paintedMs.length,
      samplesMs: paintedMs.map(round),
    };
  };
  const batches = visits.flatMap((visit) => visit.batches);
  return {
    quiet: side('quiet'),
    busy: side('busy'),
    numBatches: batches.reduce((sum, { numBatches }) => sum + numBatches, 0),
    writingMs: Math.round(batches.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
  };
}
