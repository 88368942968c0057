import type { ItemIndex, ScoredItem } from '../types.ts';

/** What a need would put into the list. */
export interface NeedOffer {
  /** Row of the need among those that are served. */
  need: number;
  /** How surely it is wanted, 0 to 1. */
  strength: number;
  /** Whether the calendar alone speaks for it. */
  isOfWorld: boolean;
  /** Whether the ranking shows such things by itself: it gets a place only where the list lacks what is surely wanted. */
  isShownAnyway?: boolean;
  /** Best first. */
  items: readonly ItemIndex[];
}

export interface Woven {
  list: ScoredItem[];
  /** The need each place serves, -1 for none. */
  needs: Int32Array;
}

/** Of the list at most so much is for needs, unless the shopper says otherwise; the calendar alone gets less. */
const defaultShare = 0.5;
/** What stands in the upper half is shown for its need already. */
const upperShare = 0.5;
const maxWorldShare = 0.34;
/** Weaker needs wait until there is nothing better to show. */
const minStrength = 0.2;
const minOwnStrength = 0.3;

/**
 * Puts needs among what the ranking would show: stronger ones further up, every second place at most, what the list
 * already holds for a need counted as its card. The ranking's own first place stays.
 *
 * @param ranked    What would be shown without needs, best first; no longer than `limit`.
 * @param maxShare  Of the places, 0 to 1.
 */
export function weaveNeeds(
  ranked: readonly ScoredItem[],
  offers: readonly NeedOffer[],
  limit: number,
  maxShare = defaultShare,
): Woven {
  const place = new Map(ranked.map(({ item }, at) => [item, at]));
  const served = new Map<ItemIndex, number>();
  const taken = new Set<ItemIndex>();
  const added: { item: ItemIndex; need: number; strength: number }[] = [];
  let numOfWorld = 0;
  const most = ranked.length === 0 ? limit : Math.floor(limit * maxShare);
  const mostOfWorld =
    ranked.length === 0 ? limit : Math.min(most, Math.max(1, Math.floor(limit * maxWorldShare)));
  for (const { need, strength, isOfWorld, isShownAnyway, items } of offers) {
    const [best] = items.filter((item) => !taken.has(item));
    if (best === undefined) continue;
    // In the upper part of the list it is there already.
    const shown = items.find((item) => (place.get(item) ?? limit) < limit * upperShare);
    if (shown !== undefined) {
      if (!served.has(shown)) served.set(shown, need);
      continue;
    }
    if (isShownAnyway && strength < minOwnStrength) continue;
    if (strength < minStrength || added.length >= most || (isOfWorld && numOfWorld >= mostOfWorld)) continue;
    if (isOfWorld) numOfWorld++;
    taken.add(best);
    added.push({ item: best, need, strength });
    served.set(best, need);
  }
  const own = ranked.filter(({ item }) => !taken.has(item));
  const list: ScoredItem[] = [];
  let fromOwn = 0;
  let fromNeeds = 0;
  while (list.length < limit && (fromOwn < own.length || fromNeeds < added.length)) {
    const isNeedsTurn = list.length % 2 === 1 || fromOwn >= own.length;
    if (isNeedsTurn && fromNeeds < added.length) {
      const { item } = added[fromNeeds++]!;
      const known = ranked.find((scored) => scored.item === item);
      // It stands where it stands for the need's sake: its score is that of its place.
      const score = list.at(-1)?.score ?? own[fromOwn]?.score ?? 1;
      list.push({ item, score, parts: { need: score }, interest: known?.interest ?? -1 });
    } else if (fromOwn < own.length) list.push(own[fromOwn++]!);
    else break;
  }
  return { list, needs: Int32Array.from(list, ({ item }) => served.get(item) ?? -1) };
}
