import type { Fact, Language } from '../../src/types.ts';

export interface JudgedLine {
  pattern: string;
  text?: string;
  broken: readonly string[];
}
export interface JudgedAsk {
  turnsOn: string;
  voice: string;
  facts: readonly Fact[];
  isNewThing: boolean;
  drafts: readonly JudgedLine[];
  shown?: JudgedLine;
  refusal?: string;
}
export interface DraftCounts {
  drafts: number;
  grounded: number;
  unbroken: number;
  byRule: Record<string, number>;
}
export interface LengthCounts {
  least: number;
  median: number;
  most: number;
  within: number;
}
export interface NoveltyCounts {
  against: number;
  notWordForWord: number;
  far: number;
  medianDistance: number;
}
export interface ShownCounts {
  asks: number;
  shown: number;
}
export interface PointerCounts {
  linesWithOne: number;
  aLine: number;
  byKind: Record<string, { told: number; said: number }>;
}
export interface WriterCounts {
  asks: number;
  shown: number;
  leftToPhrasebook: number;
  refusals: Record<string, number>;
  firstDrafts: DraftCounts;
  allDrafts: DraftCounts;
  groundedAfterGuard: number;
  lengths: Record<'drafts' | 'shown', LengthCounts>;
  novelty: Record<string, NoveltyCounts>;
  diversity: { amongShown: number; ofOneCard: number };
  pointers: PointerCounts;
  newThings: ShownCounts;
  turnsOn: Record<string, ShownCounts>;
  voices: Record<string, ShownCounts>;
}
export function isGrounded(line: Pick<JudgedLine, 'broken'>): boolean;
export function countDrafts(drafts: readonly Pick<JudgedLine, 'broken'>[]): DraftCounts;
export function countLengths(lengths: readonly number[], bounds: readonly [number, number]): LengthCounts;
export function countNovelty(
  patterns: readonly string[],
  corpus: readonly string[],
  language: Language,
  far: number,
): NoveltyCounts;
export function countPointers(shown: readonly { pattern: string; facts: readonly Fact[] }[]): PointerCounts;
export function countWriter(
  asks: readonly JudgedAsk[],
  corpora: Record<string, readonly string[]>,
  language: Language,
): WriterCounts;
