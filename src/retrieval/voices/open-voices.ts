import type { VoiceSpec } from '../../pack/ranker-spec.ts';
import type { WeightedGraph } from '../graph.ts';
import type { LexicalTerms } from '../lexical-terms.ts';
import { addLogits, encodeLast, type SequenceModel } from '../sequence-model.ts';
import { scoreByGraph, transpose } from './graph-scores.ts';
import { createTermIndex, type TermIndex } from './term-index.ts';
import { poolPlaces, type Voice, type VoiceHistory, visitsFromEnd } from './voice.ts';

/** What voices read of a pack, as far as it is there. */
export interface VoiceAssets {
  ridge?: WeightedGraph | undefined;
  follow?: WeightedGraph | undefined;
  terms?: LexicalTerms | undefined;
  /** Shape [M]. */
  popularity?: Float32Array | undefined;
  /** Their logits are averaged. */
  sequences: readonly SequenceModel[];
}

/**
 * The voices of a ranker over a pack, in the order of its features; undefined for one whose asset the pack lacks: it says
 * nothing of anything. What is turned round (terms, transitions) is made at the first question, once for all voices.
 * A new kind of voice (dense item vectors, visits for places in the pool, max for sum) is one more entry in `scorers`.
 *
 * @param longest  Newest places that are pooled.
 */
export function openVoices(
  specs: readonly VoiceSpec[],
  assets: VoiceAssets,
  longest: number,
): (Voice | undefined)[] {
  const { ridge, follow, terms, popularity, sequences } = assets;
  let turned: WeightedGraph | undefined;
  let index: TermIndex | undefined;
  type Score = (history: VoiceHistory, decay: number, into: Float32Array) => void;
  const pool = ({ items }: VoiceHistory, decay: number) => poolPlaces(items, decay, longest);
  const scorers: Record<VoiceSpec['asset'], Score | undefined> = {
    ridge: ridge && ((history, decay, into) => scoreByGraph(ridge, pool(history, decay), into)),
    follow: follow && ((history, decay, into) => scoreByGraph(follow, pool(history, decay), into)),
    back:
      follow &&
      ((history, decay, into) => {
        turned ??= transpose(follow);
        scoreByGraph(turned, pool(history, decay), into);
      }),
    text:
      terms &&
      ((history, decay, into) => {
        index ??= createTermIndex(terms);
        index.score(pool(history, decay), into);
      }),
    own: countOwn,
    popularity: popularity && ((_, __, into) => into.set(popularity)),
    sequence:
      sequences.length === 0
        ? undefined
        : ({ items }, _, into) => {
            into.fill(0);
            for (const model of sequences)
              addLogits(model, encodeLast(model, items), 1 / sequences.length, into);
          },
  };
  return specs.map((spec) => {
    const score = scorers[spec.asset];
    return (
      score && {
        spec,
        isLogarithmic: spec.asset === 'sequence',
        score: (history, into) => score(history, spec.decay, into),
      }
    );
  });
}

/** How often each item stands in the whole history, a place `v` visits from the end counting decay ** v. */
function countOwn(history: VoiceHistory, decay: number, into: Float32Array): void {
  into.fill(0);
  const visits = visitsFromEnd(history);
  history.items.forEach((item, at) => {
    into[item]! += decay ** visits[at]!;
  });
}
