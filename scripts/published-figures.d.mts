import type { Evaluation } from '../src/cli/evaluate/evaluate-pack.ts';

export const publishedRows: { model: string; figures: Record<string, [hr: number, ndcg: number]> }[];
export function compareWithFloors(evaluation: Evaluation): string[];
export function compareRatiosWithFloors(evaluation: Evaluation): string[];
