export interface Judged {
  score: number;
  right: boolean;
}
export interface Result {
  precision: number;
  recall: number;
}
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
