import type { Results } from './results.mjs';

export interface Verdict {
  id: string;
  label: string;
  statistic: string;
  aim: string;
  limit: number;
  value: number | undefined;
  shown: string;
  n: number;
  isQuick: boolean;
  isMet: boolean;
}
export function judgeAims(results: Results): Verdict[];
export function bestRival<C extends { family: string; task: string; milliseconds: { p50: number } }>(
  scan: { contestants: readonly C[] },
  family: string,
): C | undefined;
