import type { Evaluation } from '../src/cli/evaluate/evaluate-pack.ts';

export interface EvaluatedSet {
  noLog: Evaluation;
  withLog: Evaluation;
  shuffled?: { noLog: Evaluation; withLog: Evaluation };
}

export function formatEvaluationTable(sets: EvaluatedSet[]): string;
