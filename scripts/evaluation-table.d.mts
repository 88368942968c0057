import type { Evaluation } from '../src/cli/evaluate/evaluate-pack.ts';

export interface EvaluatedSet {
  noLog: Evaluation;
  built?: Evaluation;
  withLog: Evaluation;
  /** The text encoder of `noLog`, where it is not the shipped one, and whose titles it never read. */
  encoderWithout?: { set: string; name: string; version: string; sha256: string };
  shuffled?: Omit<EvaluatedSet, 'shuffled'>;
}

export function formatEvaluationTable(sets: EvaluatedSet[]): string;
