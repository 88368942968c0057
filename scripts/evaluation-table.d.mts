import type { Evaluation } from '../src/cli/evaluate/evaluate-pack.ts';

export function formatEvaluationTable(sets: { noLog: Evaluation; withLog: Evaluation }[]): string;
export function compareWithFloors(evaluation: Evaluation): string[];
