import type { Evaluation } from '../src/cli/evaluate/evaluate-pack.ts';

export interface EvaluatedSet {
  noLog: Evaluation;
  built?: Evaluation;
  withLog: Evaluation;
  shuffled?: Omit<EvaluatedSet, 'shuffled'>;
}

export function formatEvaluationTable(sets: EvaluatedSet[]): string;
