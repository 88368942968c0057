import type { ItemIndex } from '../types.ts';
import type { CosineColumn } from './by-interest.ts';
import type { VectorIndex } from './vector-index.ts';

export interface ContextMatch {
  /** One for each anchor. */
  columns: CosineColumn[];
  items: ItemIndex[];
}

/** The nearest items of what is on the page (or, for `complementary` without a page item, of what is in the cart). */
export function findByContext(
  index: VectorIndex,
  anchors: readonly ItemIndex[],
  perAnchor: number,
): ContextMatch {
  const columns: CosineColumn[] = [];
  const items: ItemIndex[] = [];
  for (const anchor of anchors) {
    const top = index.topK(index.rowVector(anchor), perAnchor);
    columns.push({ scores: top.allScores.slice(), scale: index.scoreScale });
    items.push(...top.items);
  }
  return { columns, items };
}
