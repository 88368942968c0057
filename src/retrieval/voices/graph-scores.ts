import type { WeightedGraph } from '../graph.ts';
import type { PooledPlaces } from './voice.ts';

/** Σ weight(i) x edge i → j over the pooled items, into shape [M]. */
export function scoreByGraph(
  graph: WeightedGraph,
  { items, weights }: PooledPlaces,
  into: Float32Array,
): void {
  const { offsets, targets, weights: edges, scale } = graph;
  into.fill(0);
  for (let i = 0; i < items.length; i++) {
    const weight = weights[i]! * scale;
    const end = offsets[items[i]! + 1]!;
    for (let edge = offsets[items[i]!]!; edge < end; edge++) into[targets[edge]!]! += weight * edges[edge]!;
  }
}

/** The same edges the other way round; within a row in the order of their items, not of their weight. */
export function transpose(graph: WeightedGraph): WeightedGraph {
  const { numItems, offsets, targets, weights } = graph;
  const turned = new Uint32Array(numItems + 1);
  for (const target of targets) turned[target + 1]!++;
  for (let i = 0; i < numItems; i++) turned[i + 1]! += turned[i]!;
  const next = turned.slice();
  const sources = new Uint32Array(targets.length);
  const moved = new Uint8Array(targets.length);
  for (let item = 0; item < numItems; item++) {
    for (let edge = offsets[item]!; edge < offsets[item + 1]!; edge++) {
      const at = next[targets[edge]!]!++;
      sources[at] = item;
      moved[at] = weights[edge]!;
    }
  }
  return { ...graph, offsets: turned, targets: sources, weights: moved };
}
