import type { SeedsReport } from './seeds-table.mjs';

export const qualityPath: string;
export function readSeeds(): SeedsReport | undefined;
export function toQualityBlock(results: { madeBy: string; sets: unknown[] }, seeds?: SeedsReport): string;
