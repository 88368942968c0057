import type { Catalog } from '../pack/catalog.ts';
import type { ItemIndex, ScoredItem } from '../types.ts';
import { relevanceAfterFatigue } from './fatigue.ts';

export interface ArrangeOptions {
  /** 1 to 60; anything else is brought there. */
  limit: number;
  /** 0 = by relevance alone, 1 = most varied. */
  diversity: number;
  /** Impressions since the item was last opened. */
  shown: ReadonlyMap<ItemIndex, number>;
  catalog: Catalog;
  /** Unit vector of an item, shape [D]. */
  vectorOf(item: ItemIndex): Float32Array;
}

export const defaultLimit = 12;
export const maxLimit = 60;
/** Candidates looked at for each place in the list; further down nothing is relevant enough to win a place. */
const poolPerPlace = 5;
const minPool = 60;

export function clampLimit(limit: number | undefined): number {
  if (limit === undefined || !Number.isFinite(limit)) return defaultLimit;
  return Math.max(1, Math.min(maxLimit, Math.round(limit)));
}

/** What one more of a kind that has had its share loses: others come first unless they have little to do with it. */
const surplusPenalty = 0.35;

/** The share of one kind: with the default diversity half of the list. */
function maxOfOneKind(limit: number, diversity: number): number {
  return diversity <= 0 ? limit : Math.max(2, Math.ceil(limit * (0.65 - 0.5 * diversity)));
}

/**
 * The list as a whole, by maximal marginal relevance: each place goes to the item with the greatest
 * (1 - w) x relevance - w x likeness to its nearest neighbour above it, w = 0.6 x diversity. One item of each group;
 * items shown often without being opened sink. Stable: equal items stand in the order of `scored`.
 *
 * @param scored  Best first.
 * @see MMR (Carbonell and Goldstein, SIGIR 1998).
 */
export function arrange(scored: readonly ScoredItem[], options: ArrangeOptions): ScoredItem[] {
  const { catalog, shown, vectorOf } = options;
  const limit = clampLimit(options.limit);
  const diversity = Math.max(0, Math.min(1, options.diversity));
  const variety = 0.6 * diversity;
  const greatest = scored.reduce((best, { score }) => Math.max(best, score), 0) || 1;
  const groups = new Set<string>();
  const numPooled = new Map<number, number>();
  const pool = scored
    .map((scoredItem, place) => ({
      scoredItem,
      place,
      relevance: relevanceAfterFatigue(scoredItem.score / greatest, shown.get(scoredItem.item) ?? 0),
      likeness: 0,
    }))
    .sort((a, b) => b.relevance - a.relevance || a.place - b.place)
    .filter(({ scoredItem: { item } }) => {
      const group = catalog.items[item]?.groupId;
      if (group !== undefined && groups.has(group)) return false;
      if (group !== undefined) groups.add(group);
      // No kind may fill the pool by itself, or nothing else could be chosen from it.
      const kind = catalog.kindId(item);
      const number = (numPooled.get(kind) ?? 0) + 1;
      numPooled.set(kind, number);
      return kind < 0 || number <= limit;
    })
    .slice(0, Math.max(minPool, limit * poolPerPlace))
    .map((entry) => ({ ...entry, vector: vectorOf(entry.scoredItem.item) }));

  const list: ScoredItem[] = [];
  const numOfKind = new Map<number, number>();
  const maxOfKind = maxOfOneKind(limit, diversity);
  // Grows with the square of the share that the kind has had already, so that kinds take turns before one is full.
  const surplus = (item: ItemIndex): number => {
    const kind = catalog.kindId(item);
    if (kind < 0 || diversity === 0) return 0;
    return surplusPenalty * Math.min(1, (numOfKind.get(kind) ?? 0) / maxOfKind) ** 2;
  };
  while (list.length < limit && pool.length > 0) {
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < pool.length; at++) {
      const { relevance, likeness, scoredItem } = pool[at]!;
      const value = (1 - variety) * relevance - variety * likeness - surplus(scoredItem.item);
      if (value > bestValue) [bestValue, best] = [value, at];
    }
    const [{ scoredItem, vector: chosen }] = pool.splice(best, 1) as [(typeof pool)[number]];
    const kind = catalog.kindId(scoredItem.item);
    numOfKind.set(kind, (numOfKind.get(kind) ?? 0) + 1);
    list.push(scoredItem);
    if (variety === 0) continue;
    for (const entry of pool) {
      let cosine = 0;
      for (let d = 0; d < chosen.length; d++) cosine += chosen[d]! * entry.vector[d]!;
      entry.likeness = Math.max(entry.likeness, cosine);
    }
  }
  return list;
}
