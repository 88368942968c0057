import { describe, expect, it } from 'vitest';
import { bestRival, judgeAims } from './aims.mjs';

const summary = (p50: number) => ({ n: 25, p50, p95: p50 * 2, min: p50, max: p50 * 2, mad: 0 });
const contestant = (name: string, family: string, ms: number, isExact = true) => ({
  name,
  family,
  task: 'scan',
  isExact,
  milliseconds: summary(ms),
  timesOurs: summary(ms / 0.5),
});
const scanOf = (...contestants: ReturnType<typeof contestant>[]) => ({
  scan: { environment: { isQuick: false }, result: { contestants } },
});
const own = contestant('Inkling', 'inkling', 0.5);

describe('judgeAims', () => {
  it('holds us against the fastest of each kind of rival', () => {
    const results = scanOf(own, contestant('slow', 'script', 20), contestant('fast', 'script', 6));
    expect(bestRival(results.scan.result, 'script')?.name).toBe('fast');
    const loop = judgeAims(results).find(({ id }) => id === 'scan-loop');
    expect(loop).toMatchObject({ value: 12, shown: '12.0 ×', aim: '≥ 10.0 ×', isMet: true });
  });

  it('does not let a fast answer stand that is wrong', () => {
    const results = scanOf(
      { ...own, isExact: false },
      contestant('loop', 'script', 20),
      contestant('matmul', 'onnxruntime', 2),
    );
    expect(judgeAims(results).every(({ isMet }) => !isMet)).toBe(true);
  });

  it('does not take a figure that is missing for an aim that was met', () => {
    const loop = judgeAims(scanOf(own)).find(({ id }) => id === 'scan-loop');
    expect(loop).toMatchObject({ shown: 'not measured', isMet: false });
  });

  it('speaks only of suites that have run', () => {
    expect(judgeAims({})).toEqual([]);
    const bytes = {
      environment: { isQuick: false },
      result: { totals: { page: { files: 3, bytes: 40_000, gzip: 15_501 } } },
    };
    expect(judgeAims({ bytes })).toMatchObject([{ id: 'script-bytes', isMet: false, shown: '15.5 KB' }]);
  });
});
