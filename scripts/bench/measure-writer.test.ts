import { expect, it } from 'vitest';
import { judgeAims } from './aims.mjs';
import { toWriterReport } from './writer-report.mjs';
import { writerTables } from './writer-tables.mjs';

const written = (...heardMs: number[]) =>
  heardMs.map((ms) => ({ heardMs: ms, numTokens: 120, numSteps: 12 }));
const use = (ms: number) => ({ openMs: ms / 2, warmUpMs: ms / 4, firstMs: ms / 4, totalMs: ms });
const painted = (...values: (number | null)[]) => values.map((paintedMs) => ({ paintedMs }));
const contestant = (id: string, family: string, ...samplesMs: number[]) => ({
  ...{ id, family, samplesMs },
  name: id,
  runsPerSample: 1,
});
const peersOf = (...contestants: ReturnType<typeof contestant>[]) => ({
  ...{ numLines: 10, numTokens: 12, promptTokens: 10, contestants },
  pieces: ['<end>', ' tea', ' cup'],
  samples: {
    transformers: [[1, 2], [2, 2], ...Array(8).fill([1])],
    'wllama-single': [' tea cup', ' tea', ...Array(8).fill(' tea')],
  },
  packages: { wllama: { version: '1.0.0', bytes: 5_000 } },
});
const measured = {
  ten: {
    ...{ isTrained: false, numPieces: 4_600, maxTokens: 26 },
    samples: { 1: written(30, 32, 34), 3: written(90, 94, 98) },
  },
  uses: { cold: [use(2_000)], cached: [use(1_000), use(1_200)] },
  visits: [
    { quiet: painted(20, 30), busy: painted(40, 90), batches: [{ numBatches: 7, milliseconds: 900 }] },
    { quiet: painted(25), busy: painted(50), batches: [{ numBatches: 3, milliseconds: 400 }] },
  ],
  files: [{ file: 'writer.onnx', bytes: 4_800_000 }],
  options: { warmUp: 15 },
};
const peers = peersOf(
  contestant('ours', 'inkling', 30, 40, 30),
  contestant('wllama-single', 'wllama', 240, 240, 300),
  contestant('wllama', 'wllama', 210, 240, 270),
);
const judge = (result: ReturnType<typeof toWriterReport>) =>
  Object.fromEntries(
    judgeAims({ writer: { environment: { isQuick: false }, result } }).map((aim) => [aim.id, aim]),
  );

it('takes ratios within a round and judges by the faster way of each peer', () => {
  const report = toWriterReport({ ...measured, peers });
  const [, single, together] = report.peers!.contestants;
  expect(single!.timesOurs).toMatchObject({ n: 3, p50: 8 });
  expect(together).toMatchObject({ timesOurs: { p50: 7 }, tokensPerSecond: 500 });
  expect(report.peers!.numAlike).toBe(9);
  const aims = judge(report);
  expect(aims['writer-wllama']).toMatchObject({ value: 7, isMet: true });
  expect(aims['writer-transformers']).toMatchObject({ shown: 'not measured', isMet: false });
  expect(aims['writer-bytes']).toMatchObject({ value: 4_800_000, isMet: true });
});

it('keeps drafts, caches and a busy writer apart', () => {
  const report = toWriterReport({ ...measured, noPeers: 'their files are not made' });
  expect(report.ten.map(({ drafts, milliseconds }) => [drafts, milliseconds.p50])).toEqual([
    [1, 32],
    [3, 94],
  ]);
  expect(report.firstUse.cold.total).toMatchObject({ n: 1, p50: 2_000 });
  expect(report.firstUse.cached).toMatchObject({ total: { n: 2, p50: 1_100 }, medians: { openMs: 550 } });
  expect(report.busy).toMatchObject({ quiet: { painted: { n: 3 } }, busy: { painted: { n: 3, p50: 50 } } });
  expect(judge(report)['writer-update']).toMatchObject({ value: 86, isMet: true });
});

it('meets no aim by a list that never came, nor by a writer that rested', () => {
  const late = {
    quiet: painted(20),
    busy: painted(40, null),
    batches: [{ numBatches: 7, milliseconds: 900 }],
  };
  const idle = { quiet: painted(20), busy: painted(40), batches: [{ numBatches: 0, milliseconds: 900 }] };
  for (const visit of [late, idle]) {
    const aims = judge(toWriterReport({ ...measured, visits: [visit] }));
    expect(aims['writer-update']!.isMet).toBe(false);
  }
});

it('says of which weights the figures are, and what is equal among the peers', () => {
  const tables = writerTables(toWriterReport({ ...measured, peers }));
  expect(tables.map(({ note }) => note.slice(0, 17))).toEqual(['On random weights', 'On random weights']);
  expect(tables[1]!.note).toContain('the matrices and the arithmetic are the same');
  expect(writerTables(toWriterReport({ ...measured, noPeers: 'none' }))).toHaveLength(1);
});

it('does not let peers count that say other things', () => {
  const strange = { ...peers, pieces: ['<end>', ' saw', ' cup'] };
  expect(judge(toWriterReport({ ...measured, peers: strange }))['writer-wllama']!.isMet).toBe(false);
});
