export interface FitRow {
  x: readonly number[];
  y: 0 | 1;
  weight: number;
}
export interface Judged {
  score: number;
  right: boolean;
}
export interface Result {
  precision: number;
  recall: number;
}
export function fitLogistic(
  rows: readonly FitRow[],
  signs: readonly (-1 | 0 | 1)[],
  ridge?: number,
): { weights: number[]; bias: number };
export function thresholdFor(
  judged: readonly Judged[],
  numRight: number,
  precision: number,
): Result & { threshold: number };
export function resultAt(
  judged: readonly Judged[],
  numRight: number,
  threshold: number,
): Result & { claimed: number; right: number };
