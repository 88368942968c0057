import type { Fact, FactKind, Language } from '../../src/types.ts';

export interface Situation {
  id: string;
  isHeldOut: boolean;
  turnsOn: FactKind;
  thing: string;
  facts: Record<Language, Fact[]>;
}
export interface CorpusLine {
  situation: string;
  language: Language;
  voice: 'plain' | 'warm' | 'playful' | 'expert';
  text: string;
}
export interface DrawnAsk {
  situation: Situation;
  language: Language;
}
export function readSituations(text: string): Situation[];
export function readCorpusLines(text: string): CorpusLine[];
export function shuffle<T>(list: readonly T[], random: () => number): T[];
export function drawAsks(situations: readonly Situation[], count: number, random: () => number): DrawnAsk[];
