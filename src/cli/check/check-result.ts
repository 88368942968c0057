import type { Problem } from '../../catalog/feed-problem.ts';

export interface CheckResult {
  /** No error; warnings are allowed. */
  ok: boolean;
  counts: Record<string, number | Record<string, number>>;
  /** What it was taken for. */
  about: Record<string, string>;
  problems: Problem[];
}
