import type { ItemIndex } from '../types.ts';
import { forEachEdge, type WeightedGraph } from './graph.ts';

/** An item to start from and how much it counts, above 0. */
export interface Anchor {
  item: ItemIndex;
  weight: number;
}

/**
 * What the graph joins to the anchors: for each item reached, the weighted sum of the edges that reach it.
 * Empty without a graph.
 */
export function findByNeighbors(
  graph: WeightedGraph | undefined,
  anchors: readonly Anchor[],
): Map<ItemIndex, number> {
  const reached = new Map<ItemIndex, number>();
  if (!graph) return reached;
  for (const { item, weight } of anchors) {
    forEachEdge(graph, item, (target, edge) => {
      reached.set(target, (reached.get(target) ?? 0) + weight * edge);
    });
  }
  return reached;
}
