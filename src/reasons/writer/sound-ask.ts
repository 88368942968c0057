import { factKinds } from '../../types.ts';
import { maxFacts, mayBeNamed } from '../gather-facts.ts';
import { findUnsoundFact, isSpeakable } from '../guard/unsound-facts.ts';
import type { Ask } from './ask.ts';

const known: ReadonlySet<string> = new Set(factKinds);

/**
 * The ask as an engine may be told it: words that no line may say are marked as such, so that none is drafted in vain.
 * Undefined where no line can rest on the facts: there is no item, two contradict each other, one has no words, is of a kind
 * that nobody knows, or they are more than are read. An engine that throws at one ask would take its neighbors along.
 */
export function soundAsk<A extends Ask>(ask: A): A | undefined {
  const { facts, language } = ask;
  if (facts.length > maxFacts || facts.some(({ kind }) => !known.has(kind))) return undefined;
  if (findUnsoundFact({ language, text: '', spoken: '', facts, named: new Set() }) !== undefined)
    return undefined;
  return {
    ...ask,
    facts: facts.map((fact) => {
      const { kind, words, isNamable } = fact;
      const isSaid = isNamable && mayBeNamed(kind, words, language) && isSpeakable(fact, language);
      return isSaid === isNamable ? fact : { ...fact, isNamable: false };
    }),
  };
}
