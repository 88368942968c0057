import type { EvaluationRow, Scorer, SeenItems } from './row.ts';
import { createTally, type Metrics, type Samples, type TallyOptions } from './tally.ts';

export interface Judgement {
  metrics: Metrics;
  /** Row by row, of the figures that get an interval. */
  samples: Map<string, Samples>;
  /** How many rows each part has (`later`, `same-day`, `cold`). */
  rowsOfPart: Record<string, number>;
  /** Of scoring alone, over all rows. */
  seconds: number;
  /** Milliseconds of scoring one row. */
  p50: number;
  p95: number;
}

export type JudgeOptions = Omit<TallyOptions, 'seen' | 'countsCandidates'>;

/** Asks a scorer every row, one at a time. */
export async function judgeScorer(
  scorer: Scorer,
  rows: readonly EvaluationRow[],
  seen: SeenItems,
  options: JudgeOptions,
  onProgress?: (numRows: number) => void,
): Promise<Judgement> {
  const tally = createTally({ ...options, seen, countsCandidates: scorer.scoresCandidatesOnly ?? false });
  const scores = new Float64Array(options.numItems);
  const times = new Float64Array(rows.length);
  for (const [at, row] of rows.entries()) {
    const startMs = performance.now();
    await scorer.score(row.history, seen, scores);
    times[at] = performance.now() - startMs;
    tally.add(row, scores);
    if (at % 50 === 49) onProgress?.(at + 1);
  }
  onProgress?.(rows.length);
  const sorted = times.slice().sort();
  const quantile = (share: number): number => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return {
    metrics: tally.metrics(),
    samples: tally.samples(),
    rowsOfPart: tally.rowsOfPart(),
    seconds: round(times.reduce((sum, ms) => sum + ms, 0) / 1000),
    p50: quantile(0.5),
    p95: quantile(0.95),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Judges under one way to treat seen items, or both: then `all` has the plain names and `exclude` the suffix `.exclude`.
 */
export async function judgeBothWays(
  scorer: Scorer,
  rows: readonly EvaluationRow[],
  seen: SeenItems | 'both',
  options: JudgeOptions,
  onProgress?: (numRows: number) => void,
): Promise<Judgement> {
  if (seen !== 'both') return judgeScorer(scorer, rows, seen, options, onProgress);
  const all = await judgeScorer(scorer, rows, 'all', options, onProgress);
  const exclude = await judgeScorer(scorer, rows, 'exclude', options, onProgress);
  const suffixed = <T>(entries: Iterable<[string, T]>): [string, T][] =>
    Array.from(entries, ([name, value]) => [`${name}.exclude`, value]);
  return {
    ...all,
    metrics: { ...all.metrics, ...Object.fromEntries(suffixed(Object.entries(exclude.metrics))) },
    samples: new Map([...all.samples, ...suffixed(exclude.samples)]),
    rowsOfPart: { ...all.rowsOfPart, ...Object.fromEntries(suffixed(Object.entries(exclude.rowsOfPart))) },
  };
}
