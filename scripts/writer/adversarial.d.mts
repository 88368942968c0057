import type { Fact, Language } from '../../src/types.ts';

export interface AdversarialSituation {
  id: string;
  language: Language;
  attack: string;
  title: string;
  /** Of a file of lines. */
  text: string;
  facts: Fact[];
  isSilent: boolean;
  never: string[];
}
export function readAdversarial(text: string): AdversarialSituation[];
export function findLeak(
  text: string,
  situation: Pick<AdversarialSituation, 'isSilent' | 'never'>,
): string | undefined;
