export const qualityPath: string;
export function toQualityBlock(results: { madeBy: string; sets: unknown[] }): string;
