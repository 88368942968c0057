import type { Fact, Language } from '../../src/types.ts';

export type Sort = 'phrasebook' | 'author' | 'shuffled';
export interface Candidate {
  situation: string;
  language: Language;
  sort: Sort;
  voice: string;
  facts: readonly Fact[];
  own: string;
  other: string;
}
export interface SheetRow {
  number: number;
  language: Language;
  facts: string;
  left: string;
  right: string;
}
export interface KeyRow {
  number: number | string;
  language: Language;
  sort: Sort | 'single';
  writer: 'l' | 'r' | '';
  repeats: number | '';
  situation: string;
  voice: string;
}
export const plan: Record<Sort, number>;
export function tellFacts(facts: readonly Fact[]): string;
export function makeSheet(
  candidates: readonly Candidate[],
  random: () => number,
): { sheet: SheetRow[]; key: KeyRow[] };
export function makeSingles(
  lines: readonly Omit<Candidate, 'sort' | 'other'>[],
  key: readonly KeyRow[],
  count: number,
  random: () => number,
): { singles: { number: string; language: Language; facts: string; line: string }[]; key: KeyRow[] };
