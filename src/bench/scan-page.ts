import { loadRuntime } from '../inference/runtime.ts';
import { runtimeUrls } from '../inference/runtime-urls.ts';
import { type Check, createCheck } from './check-contestant.ts';
import { type Contestant, createContestants } from './contestants.ts';
import { createItemMatrix } from './item-matrix.ts';
import { type RoundOptions, type Timing, timeRounds } from './time-rounds.ts';
import { measureTimerResolutionMs } from './timer-resolution.ts';

export interface ScanOptions extends RoundOptions {
  numItems: number;
  dimensions: number;
}

export interface ScanResult {
  isCrossOriginIsolated: boolean;
  timerResolutionMs: number;
  runtimeThreads: number;
  contestants: (Pick<Contestant, 'name' | 'task' | 'family' | 'arithmetic'> & Check & Timing)[];
}

declare global {
  interface Window {
    runScan(options: ScanOptions): Promise<ScanResult>;
  }
}

const numQueries = 8;

window.runScan = async (options) => {
  const matrix = createItemMatrix(options.numItems, options.dimensions, numQueries);
  const ort = await loadRuntime({ device: 'wasm', runtime: 'wasm' }, runtimeUrls);
  const contestants = await createContestants(matrix, ort);
  const check = createCheck(matrix, matrix.queries);
  const timings = await timeRounds(contestants, matrix.queries, options);
  const results: ScanResult['contestants'] = [];
  for (const [at, contestant] of contestants.entries()) {
    const { name, task, family, arithmetic } = contestant;
    results.push({ name, task, family, arithmetic, ...(await check(contestant)), ...timings[at]! });
    await contestant.dispose?.();
  }
  return {
    isCrossOriginIsolated: crossOriginIsolated,
    timerResolutionMs: measureTimerResolutionMs(),
    runtimeThreads: ort.env.wasm.numThreads ?? 1,
    contestants: results,
  };
};
