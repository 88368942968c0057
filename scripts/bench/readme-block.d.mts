import type { Results } from './results.mjs';

export const begin: string;
export const end: string;
export function toReadmeBlock(results: Results): string;
export function replaceBlock(readme: string, block: string): string;
