import type { ItemId } from '../types.ts';

/** A place in the list, as it stands on the page. */
export interface Place {
  /** Undefined where nothing, or nothing that counts, is shown. */
  itemId: ItemId | undefined;
  /** Already seen, under the pointer or holding the focus: its card must not change under the shopper. */
  isHeld: boolean;
}

/**
 * A better list laid over the one on the page: held places keep their item, the rest are filled from the new
 * list in its order. A list that has become shorter is shorter on the page too, held or not.
 *
 * @param places  From the first to the last; no item twice.
 * @param next    The new list; an item that comes twice counts once.
 * @returns       As many items as `next` has, each once.
 */
export function mergeList(places: readonly Place[], next: readonly ItemId[]): ItemId[] {
  const items = [...new Set(next)];
  const held = places.slice(0, items.length).map((place) => (place.isHeld ? place.itemId : undefined));
  const keeps = new Set(held);
  const rest = items.filter((itemId) => !keeps.has(itemId));
  // There is always one left: every held place frees one of the new items, or shows one of them itself.
  return items.map((_, index) => held[index] ?? rest.shift()!);
}
