export interface Summary {
  n: number;
  p50: number;
  p95: number;
  min: number;
  max: number;
  mad: number;
}
export function quantile(values: readonly number[], share: number): number;
export function summarize(values: readonly number[]): Summary;
