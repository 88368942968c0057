import type { WeightedGraph } from '../../retrieval/graph.ts';
import type { ItemIndex } from '../../types.ts';
import { type TagGraph, toTagGraph } from './tag-graph.ts';

/** What a shop says of its tags (core words), whoever asks. T tags, M items. */
export interface TagShop {
  /** Row of each item's tag, -1 for none; shape [M]. */
  ofItem: Int32Array;
  /** Items that have the tag, and the sum of their popularity and of what is popular of late; shape [T]. */
  sizes: Float64Array;
  popular: Float64Array;
  recent: Float64Array;
  /** What stands beside and what follows, where the pack has such graphs. */
  together?: TagGraph;
  follow?: TagGraph;
}

/** What a shop has of its items, each absent where its pack has none. */
export interface TagShopAssets {
  /** Shape [M]. */
  popularity: ArrayLike<number>;
  /** The same of late. */
  recent?: ArrayLike<number> | undefined;
  neighbors?: WeightedGraph | undefined;
  transitions?: WeightedGraph | undefined;
}

export function openTagShop(
  ofItem: Int32Array,
  numTags: number,
  { popularity, recent, neighbors, transitions }: TagShopAssets,
): TagShop {
  const toTags = (graph: WeightedGraph): TagGraph => toTagGraph(graph, ofItem, numTags, popularity);
  const sumUp = (read: (item: ItemIndex) => number): Float64Array => {
    const sums = new Float64Array(numTags);
    ofItem.forEach((tag, item) => {
      if (tag >= 0) sums[tag]! += read(item);
    });
    return sums;
  };
  return {
    ofItem,
    sizes: sumUp(() => 1),
    popular: sumUp((item) => popularity[item] ?? 0),
    recent: sumUp((item) => recent?.[item] ?? 0),
    ...(neighbors && { together: toTags(neighbors) }),
    ...(transitions && { follow: toTags(transitions) }),
  };
}
