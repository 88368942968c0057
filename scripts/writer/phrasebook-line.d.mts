import type { Language } from '../../src/types.ts';
import type { Situation } from './read-corpus.mjs';

export function createPhrasebookSpeaker(
  product: object,
  names: (thing: string, language: Language) => readonly string[],
  seed: number,
): (situation: Situation, language: Language) => string | undefined;
