import { expect, it } from 'vitest';
import { judgeAims } from './aims.mjs';
import { toRankerReport } from './measure-ranker.mjs';

const timing = (name: string, ...samplesMs: number[]) => ({
  name,
  device: 'none',
  dtype: 'q8',
  coldMs: 90,
  processorMs: 6,
  samplesMs,
  stagesMs: { rank: samplesMs.map((ms) => ms / 2), explain: samplesMs.map(() => 1) },
});

it('gives each pack its own spread and its stages, and judges the slowest', () => {
  const report = toRankerReport(
    { contestants: [timing('quick', 4, 6, 8), timing('slow', 10, 12, 90)] },
    { warmUp: 30 },
  );
  expect(report.contestants[0]).toMatchObject({
    name: 'quick',
    processorMs: 6,
    milliseconds: { n: 3, p50: 6 },
    stages: { rank: 3, explain: 1 },
  });
  const files = [{ bytes: 4_000_000 }, { bytes: 2_000_001 }];
  const aims = judgeAims({ ranker: { environment: { isQuick: false }, result: { ...report, files } } });
  expect(aims.find(({ id }) => id === 'recommendation')).toMatchObject({ value: 12, isMet: false, n: 3 });
  expect(aims.find(({ id }) => id === 'ranker-tier')).toMatchObject({ value: 6_000_001, isMet: false, n: 2 });
});
