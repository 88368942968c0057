import type { Candidate, CandidateSource, ItemIndex, Placement, Timeline } from '../types.ts';
import { findByContext } from './by-context.ts';
import { type CosineColumn, findByInterest } from './by-interest.ts';
import { type Anchor, findByNeighbors } from './by-neighbors.ts';
import { findByPopularity } from './by-popularity.ts';
import { findByRecency } from './by-recency.ts';
import type { WeightedGraph } from './graph.ts';
import type { VectorIndex } from './vector-index.ts';

export interface RetrievalInput {
  placement: Placement;
  index: VectorIndex;
  /** Unit vectors, shape [K, D]; empty when nothing is known. */
  interests: Float32Array;
  timeline: Timeline;
  /** Attended items with their weight, for the graphs. */
  anchors: readonly Anchor[];
  /** What the list stands beside: the page's item, or what it goes with. */
  context: readonly ItemIndex[];
  popularity: Float32Array;
  neighbors?: WeightedGraph | undefined;
  transitions?: WeightedGraph | undefined;
  isExcluded(item: ItemIndex): boolean;
}

/** Candidates with everything that was measured while they were found, raw; `rank` scales it. */
export interface Retrieved {
  /** In pack order. */
  candidates: Candidate[];
  interestColumns: CosineColumn[];
  contextColumns: CosineColumn[];
  neighbors: ReadonlyMap<ItemIndex, number>;
  transitions: ReadonlyMap<ItemIndex, number>;
  /** Newest first. */
  recent: readonly ItemIndex[];
}

const perInterest = 200;
const perAnchor = 200;
const numPopular = 200;
const maxRecent = 60;

/** Union of the candidate sources, each candidate with all the sources that named it. */
export function retrieve(input: RetrievalInput): Retrieved {
  const { index, placement } = input;
  const recent = findByRecency(input.timeline, maxRecent);
  const sources = new Map<ItemIndex, CandidateSource[]>();
  const add = (items: Iterable<ItemIndex>, source: CandidateSource): void => {
    for (const item of items) {
      if (input.isExcluded(item)) continue;
      const known = sources.get(item);
      if (!known) sources.set(item, [source]);
      else if (!known.includes(source)) known.push(source);
    }
  };
  const isRecent = placement === 'recent';
  const byInterest = findByInterest(index, isRecent ? new Float32Array(0) : input.interests, perInterest);
  const byContext = findByContext(index, isRecent ? [] : input.context, perAnchor);
  // Beside an item, the graphs start from it; elsewhere from what the shopper met.
  const anchors =
    input.context.length > 0 ? input.context.map((item) => ({ item, weight: 1 })) : input.anchors;
  const neighbors = findByNeighbors(input.neighbors, anchors);
  const transitions = findByNeighbors(input.transitions, anchors);
  if (isRecent) add(recent, 'recent');
  else {
    add(byInterest.items, 'interest');
    add(byContext.items, 'context');
    add(neighbors.keys(), 'neighbor');
    add(transitions.keys(), 'neighbor');
    add(recent, 'recent');
    add(findByPopularity(input.popularity, numPopular, input.isExcluded), 'popular');
  }
  const candidates = [...sources]
    .map(([item, names]): Candidate => ({ item, sources: names }))
    .sort((a, b) => a.item - b.item);
  return {
    candidates,
    interestColumns: byInterest.columns,
    contextColumns: byContext.columns,
    neighbors,
    transitions,
    recent,
  };
}
