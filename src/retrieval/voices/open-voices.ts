import type { RankerSpec, VoiceSpec } from '../../pack/ranker-spec.ts';
import type { WeightedGraph } from '../graph.ts';
import type { LexicalTerms } from '../lexical-terms.ts';
import { addLogits, encodeLast, type SequenceModel } from '../sequence-model.ts';
import { scoreByGraph, transpose } from './graph-scores.ts';
import {
  createDenseLikeness,
  createTermLikeness,
  type DenseVectors,
  type Likeness,
  scoreByNearest,
} from './likeness.ts';
import { createTermIndex, type TermIndex } from './term-index.ts';
import { type PooledPlaces, poolPlaces, type Voice, type VoiceHistory, visitsFromEnd } from './voice.ts';

/** What voices read of a pack, as far as it is there. */
export interface VoiceAssets {
  ridge?: WeightedGraph | undefined;
  follow?: WeightedGraph | undefined;
  terms?: LexicalTerms | undefined;
  dense?: DenseVectors | undefined;
  /** Number of each item's shelf from 0, -1 for none. Shape [M]. */
  shelves?: Int32Array | undefined;
  /** Shape [M]. */
  popularity?: Float32Array | undefined;
  /** Their logits are averaged. */
  sequences: readonly SequenceModel[];
}

/**
 * The voices of a ranker over a pack, in the order of its features; undefined for one whose asset the pack lacks: it says
 * nothing of anything. What is turned round (terms, transitions) is made at the first question, once for all voices.
 * A new kind of voice is one more entry in `scorers`.
 */
export function openVoices(
  spec: Pick<RankerSpec, 'voices' | 'longest' | 'places' | 'visitGapMinutes'>,
  assets: VoiceAssets,
): (Voice | undefined)[] {
  const { voices, longest } = spec;
  const { ridge, follow, terms, dense, shelves, popularity, sequences } = assets;
  let turned: WeightedGraph | undefined;
  let index: TermIndex | undefined;
  let ofTerms: Likeness | undefined;
  const ofVectors = dense && createDenseLikeness(dense, longest);
  type Score = (history: VoiceHistory, spec: VoiceSpec, into: Float32Array) => void;
  const pool = (history: VoiceHistory, { decay }: VoiceSpec) => poolPlaces(history, decay, longest, spec);
  const scorers: Record<VoiceSpec['asset'], Score | undefined> = {
    ridge: ridge && ((history, spec, into) => scoreByGraph(ridge, pool(history, spec), into)),
    follow: follow && ((history, spec, into) => scoreByGraph(follow, pool(history, spec), into)),
    back:
      follow &&
      ((history, spec, into) => {
        turned ??= transpose(follow);
        scoreByGraph(turned, pool(history, spec), into);
      }),
    text:
      terms &&
      ((history, spec, into) => {
        index ??= createTermIndex(terms);
        if (spec.pool !== 'max') return index.score(pool(history, spec), into);
        ofTerms ??= createTermLikeness(index, terms.numItems, longest);
        scoreByNearest(ofTerms, pool(history, spec), into);
      }),
    dense:
      ofVectors &&
      ((history, spec, into) => {
        if (spec.pool !== 'max') return ofVectors.score(pool(history, spec), into);
        scoreByNearest(ofVectors.ofItem, pool(history, spec), into);
      }),
    shelf: shelves && ((history, spec, into) => scoreByShelf(shelves, pool(history, spec), into)),
    own: (history, { decay }, into) =>
      countOwn(visitsFromEnd(history, spec.visitGapMinutes), history, decay, into),
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
  return voices.map((spec) => {
    const score = scorers[spec.asset];
    return (
      score && {
        spec,
        isLogarithmic: spec.asset === 'sequence',
        proposes: spec.asset !== 'shelf',
        score: (history, into) => score(history, spec, into),
      }
    );
  });
}

/** What of the pooled places stands on an item's own shelf. */
function scoreByShelf(shelves: Int32Array, { items, weights }: PooledPlaces, into: Float32Array): void {
  const visited = new Map<number, number>();
  items.forEach((item, i) => {
    const shelf = shelves[item]!;
    if (shelf >= 0) visited.set(shelf, (visited.get(shelf) ?? 0) + weights[i]!);
  });
  for (let item = 0; item < into.length; item++) into[item] = visited.get(shelves[item]!) ?? 0;
}

/** How often each item stands in the whole history, a place `v` visits from the end counting decay ** v. */
function countOwn(
  visits: readonly number[],
  { items }: VoiceHistory,
  decay: number,
  into: Float32Array,
): void {
  into.fill(0);
  items.forEach((item, at) => {
    into[item]! += decay ** visits[at]!;
  });
}
