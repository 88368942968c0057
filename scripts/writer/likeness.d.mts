import type { Language } from '../../src/types.ts';

export interface Nearest {
  distance: number;
  place: number;
}
export function partsOf(text: string, language: Language): string[];
export function editDistance(a: readonly string[], b: readonly string[], most?: number): number;
export function rougeL(a: readonly string[], b: readonly string[]): number;
export function diversityOf(lines: readonly (readonly string[])[]): number;
export function createNearest(corpus: readonly (readonly string[])[]): (parts: readonly string[]) => Nearest;
