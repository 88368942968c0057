import type { RankerSpec, VoiceSpec } from '../../pack/ranker-spec.ts';
import type { WeightedGraph } from '../graph.ts';
import type { LexicalTerms } from '../lexical-terms.ts';
import { type AddLogits, openLogits } from '../sequence-logits.ts';
import { encodeLast, type SequenceModel } from '../sequence-model.ts';
import { scoreByGraph, transpose } from './graph-scores.ts';
import {
  createDenseLikeness,
  createTermLikeness,
  type DenseVectors,
  type Likeness,
  scoreByNearest,
} from './likeness.ts';
import { countByDays, countByVisits, repeatRates } from './own-purchases.ts';
import { createTermIndex, type TermIndex } from './term-index.ts';
import { type PooledPlaces, poolPlaces, type Voice, type VoiceHistory, visitsFromEnd } from './voice.ts';

/** What voices read of a pack, as far as it is there. */
export interface VoiceAssets {
  ridge?: WeightedGraph | undefined;
  follow?: WeightedGraph | undefined;
  steps?: WeightedGraph | undefined;
  terms?: LexicalTerms | undefined;
  dense?: DenseVectors | undefined;
  /** Number of each item's shelf from 0, -1 for none. Shape [M]. */
  shelves?: Int32Array | undefined;
  /** Shape [M]. */
  popularity?: Float32Array | undefined;
  /** The same of the log's last weeks or months. Shape [M]. */
  recent?: Float32Array | undefined;
  /** Their logits are averaged. */
  sequences: readonly SequenceModel[];
}

/**
 * The voices of a ranker over a pack, in the order of its features; undefined for one whose asset the pack lacks: it says
 * nothing of anything. What is turned round (terms, graphs read backwards) is made at the first question, once for all voices.
 * A new kind of voice is one more entry in `scorers`.
 */
export function openVoices(
  spec: Pick<RankerSpec, 'voices' | 'longest' | 'places' | 'visitGapMinutes'>,
  assets: VoiceAssets,
): (Voice | undefined)[] {
  const { voices, longest } = spec;
  const { ridge, follow, steps, terms, dense, shelves, popularity, recent, sequences } = assets;
  let repeats: Float32Array | undefined;
  let logits: AddLogits[] | undefined;
  let index: TermIndex | undefined;
  let ofTerms: Likeness | undefined;
  const ofVectors = dense && createDenseLikeness(dense, longest);
  type Score = (history: VoiceHistory, spec: VoiceSpec, into: Float32Array) => void;
  const pool = (history: VoiceHistory, { decay }: VoiceSpec) => poolPlaces(history, decay, longest, spec);
  const visitsOf = (history: VoiceHistory) => visitsFromEnd(history, spec.visitGapMinutes);
  const forAll = (scores: Float32Array | undefined): Score | undefined =>
    scores && ((_, __, into) => into.set(scores));
  const forwards = (graph: WeightedGraph | undefined): Score | undefined =>
    graph && ((history, spec, into) => scoreByGraph(graph, pool(history, spec), into));
  const backwards = (graph: WeightedGraph | undefined): Score | undefined => {
    let turned: WeightedGraph | undefined;
    return (
      graph &&
      ((history, spec, into) => {
        turned ??= transpose(graph);
        scoreByGraph(turned, pool(history, spec), into);
      })
    );
  };
  const scorers: Record<VoiceSpec['asset'], Score | undefined> = {
    ridge: forwards(ridge),
    follow: forwards(follow),
    back: backwards(follow),
    steps: forwards(steps),
    'steps-back': backwards(steps),
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
    own: (history, spec, into) => countByVisits(visitsOf(history), history, spec.decay, into),
    'own-days': (history, spec, into) => countByDays(history, spec.decay, into),
    again:
      follow &&
      ((history, spec, into) => {
        repeats ??= repeatRates(follow);
        countByVisits(visitsOf(history), history, spec.decay, into);
        repeats.forEach((rate, item) => {
          into[item]! *= rate;
        });
      }),
    popularity: forAll(popularity),
    recent: forAll(recent),
    sequence:
      sequences.length === 0
        ? undefined
        : ({ items }, _, into) => {
            logits ??= sequences.map(openLogits);
            into.fill(0);
            sequences.forEach((model, at) => {
              logits![at]!(encodeLast(model, items), 1 / sequences.length, into);
            });
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
