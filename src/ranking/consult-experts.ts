import type { Catalog } from '../pack/catalog.ts';
import type { Candidate, ItemIndex, Placement } from '../types.ts';
import { scoreByInterest } from './interest-score.ts';
import type { ExpertScores } from './rank.ts';
import { scaleByGreatest, scaleToUnit } from './scale.ts';
import { smoothByCategory } from './smooth-by-category.ts';

interface CosineColumn {
  scores: Int32Array;
  scale: number;
}

/** The raw signals of retrieval, as far as ranking asks. */
export interface Signals {
  candidates: readonly Candidate[];
  interestColumns: readonly CosineColumn[];
  contextColumns: readonly CosineColumn[];
  neighbors: ReadonlyMap<ItemIndex, number>;
  transitions: ReadonlyMap<ItemIndex, number>;
  /** Newest first. */
  recent: readonly ItemIndex[];
}

export interface Situation {
  placement: Placement;
  /** Of the interests, shape [K]. */
  strengths: Float32Array;
  /** Items the list stands beside, one for each context column. */
  context: readonly ItemIndex[];
  /** What was met lately and how much it counts. */
  anchors: readonly { item: ItemIndex; weight: number }[];
  popularity: Float32Array;
  catalog: Catalog;
}

/** Beside an item: likeness, and whether it is the same kind of thing. What goes with it is another kind on its shelf. */
const relatedShares = { likeness: 0.7, kind: 0.2, shelf: 0.1 };
const complementaryShares = { likeness: 0.4, kind: 0, shelf: 0.6 };

/** How well each candidate stands beside the context items. Same kind counts for `related`, and against `complementary`. */
function judgeContext(signals: Signals, { placement, context, catalog }: Situation): Float32Array {
  const { candidates, contextColumns } = signals;
  const likeness = scaleToUnit(
    Float32Array.from(candidates, ({ item }) =>
      contextColumns.reduce((best, column) => Math.max(best, column.scores[item]! * column.scale), -1),
    ),
  );
  const shares = placement === 'complementary' ? complementaryShares : relatedShares;
  const kinds = new Set(context.map((item) => catalog.kindId(item)).filter((kind) => kind >= 0));
  const shelves = new Set(context.map((item) => catalog.shelfId(item)).filter((shelf) => shelf >= 0));
  return likeness.map((value, at) => {
    const { item } = candidates[at]!;
    const isSameKind = kinds.has(catalog.kindId(item));
    if (isSameKind && placement === 'complementary') return 0;
    return (
      shares.likeness * value +
      (isSameKind ? shares.kind : 0) +
      (shelves.has(catalog.shelfId(item)) ? shares.shelf : 0)
    );
  });
}

/** Where no item is on the page, the shelves that were visited are the context: each shelf's share of what was met. */
function judgeShelf(candidates: readonly Candidate[], { anchors, catalog }: Situation): Float32Array {
  const visits = new Map<number, number>();
  for (const { item, weight } of anchors) {
    const shelf = catalog.shelfId(item);
    if (shelf >= 0) visits.set(shelf, (visits.get(shelf) ?? 0) + weight);
  }
  return scaleByGreatest(Float32Array.from(candidates, ({ item }) => visits.get(catalog.shelfId(item)) ?? 0));
}

/** Asks every expert about every candidate and brings the answers to about 0..1. */
export function consultExperts(signals: Signals, situation: Situation): ExpertScores {
  const { candidates, interestColumns, contextColumns, recent } = signals;
  const said: ExpertScores = { scores: {} };
  if (candidates.length === 0) return said;
  if (situation.placement === 'recent') {
    const places = new Map(recent.map((item, place) => [item, place]));
    const freshness = ({ item }: Candidate): number =>
      1 - (places.get(item) ?? recent.length) / recent.length;
    said.scores.context = Float32Array.from(candidates, freshness);
    return said;
  }
  if (interestColumns.length > 0) {
    const interests = new Int32Array(candidates.length);
    const steadied = interestColumns.map(({ scores }) => smoothByCategory(scores, situation.catalog));
    const best = Float32Array.from(candidates, ({ item }, at) => {
      const cosines = interestColumns.map(({ scale }, k) => steadied[k]!(item) * scale);
      const { score, interest } = scoreByInterest(cosines, situation.strengths);
      interests[at] = interest;
      return score;
    });
    said.scores.interest = scaleToUnit(best);
    said.interests = interests;
  }
  const read = (signal: ReadonlyMap<ItemIndex, number>): Float32Array =>
    scaleByGreatest(Float32Array.from(candidates, ({ item }) => signal.get(item) ?? 0));
  if (signals.neighbors.size > 0) said.scores.neighbor = read(signals.neighbors);
  if (signals.transitions.size > 0) said.scores.transition = read(signals.transitions);
  said.scores.popularity = Float32Array.from(candidates, ({ item }) => situation.popularity[item] ?? 0);
  if (contextColumns.length > 0) said.scores.context = judgeContext(signals, situation);
  else if (situation.anchors.length > 0) said.scores.context = judgeShelf(candidates, situation);
  return said;
}
