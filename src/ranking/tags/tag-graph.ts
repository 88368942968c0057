import { forEachEdge, type WeightedGraph } from '../../retrieval/graph.ts';
import type { ItemIndex } from '../../types.ts';

/** Edges between tags, row by row. */
export interface TagGraph {
  /** Adds the edges of a tag, times a weight, to what they lead to. */
  add(into: Float64Array, tag: number, weight: number): void;
}

/**
 * A graph of items as one of tags: what follows a tag is what follows its items, popular ones counting more. Denser than the items'
 * own, so that it knows of things that hardly anybody bought. An edge of a tag to itself says that it is bought again.
 *
 * @param ofItem  Tag of each item, -1 for none.
 */
export function toTagGraph(
  graph: WeightedGraph,
  ofItem: Int32Array,
  numTags: number,
  popularity: ArrayLike<number>,
): TagGraph {
  const itemsOf = Array.from({ length: numTags }, (): ItemIndex[] => []);
  ofItem.forEach((tag, item) => {
    if (tag >= 0) itemsOf[tag]!.push(item);
  });
  const sums = new Float64Array(numTags);
  const rows = itemsOf.map((items) => {
    let total = 0;
    const met: number[] = [];
    for (const item of items) {
      const weight = leastWeight + (popularity[item] ?? 0);
      total += weight;
      forEachEdge(graph, item, (target, edge) => {
        const to = ofItem[target]!;
        if (to < 0 || edge === 0) return;
        if (sums[to] === 0) met.push(to);
        sums[to]! += weight * edge;
      });
    }
    const tags = Uint32Array.from(met);
    const weights = Float32Array.from(met, (to) => sums[to]! / total);
    for (const to of met) sums[to] = 0;
    return { tags, weights };
  });
  return {
    add(into, tag, weight) {
      const { tags: to, weights: own } = rows[tag]!;
      for (let at = 0; at < to.length; at++) into[to[at]!]! += weight * own[at]!;
    },
  };
}

/** What was never bought follows something all the same. */
const leastWeight = 0.01;
