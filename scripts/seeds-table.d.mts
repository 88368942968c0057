export interface SeedsReport {
  split: string;
  /** By set and part: `[seed, hr, ndcg]`. */
  sets: Record<string, Record<string, { rows: number; seeds: [number, number, number][] }>>;
}
export function partsOfSeeds(report: SeedsReport): { name: string; rows: number; seeds: number[][] }[];
export function formatSeeds(report: SeedsReport): string;
