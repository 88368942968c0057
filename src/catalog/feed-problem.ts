export type ProblemLevel = 'error' | 'warning';

/** One thing wrong with a feed or pack. An error leaves its row out; a warning leaves the row in. */
export interface Problem {
  level: ProblemLevel;
  /** The line of the file, from 1; in XML and JSON arrays the number of the item. Absent when it is about the whole. */
  row?: number;
  field?: string;
  /** Stable, kebab-case. */
  code: string;
  /** What, where, and how to mend it. */
  message: string;
}

export interface ProblemList {
  add(problem: Problem): void;
  /** In the order found, at most `maxPerCode` of each code. */
  list(): Problem[];
  /** How many of each code there were, those beyond the list included. */
  counts(): Record<string, number>;
  numErrors(): number;
  numWarnings(): number;
}

/** A million broken rows must not fill the memory: all are counted, the first of each code are kept. */
export function createProblemList(maxPerCode = 100): ProblemList {
  const kept: Problem[] = [];
  const counts = new Map<string, number>();
  const totals = { error: 0, warning: 0 };
  return {
    add(problem) {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      totals[problem.level]++;
      if (count <= maxPerCode) kept.push(problem);
    },
    list: () => [...kept],
    counts: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    numErrors: () => totals.error,
    numWarnings: () => totals.warning,
  };
}
