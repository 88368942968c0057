import { type FocusEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import type { Card, ItemId } from '../../index.ts';
import { mergeList } from '../../widget/merge-list.ts';

/**
 * The cards in the order in which to show them: that of the list, except that the card under the pointer or
 * with the focus stays where it is while the others follow.
 */
export function useSteadyCards(cards: readonly Card[]) {
  const held = useRef<ItemId | undefined>(undefined);
  const shown = useRef<readonly Card[]>([]);

  const steady = useMemo(() => {
    const known = new Map([...shown.current, ...cards].map((card) => [card.itemId, card]));
    const places = shown.current.map(({ itemId }) => ({ itemId, isHeld: itemId === held.current }));
    const order = mergeList(
      places,
      cards.map(({ itemId }) => itemId),
    );
    return order.flatMap((itemId) => known.get(itemId) ?? []);
  }, [cards]);
  useEffect(() => {
    shown.current = steady;
  }, [steady]);

  const hold = (event: PointerEvent | FocusEvent) => {
    // A finger holds nothing once it is lifted, and fires no event when the page scrolls from under it.
    if ('pointerType' in event && event.pointerType !== 'mouse') return;
    const card = (event.target as Element).closest('[data-card]');
    held.current = card?.getAttribute('data-card') ?? undefined;
  };
  const letGo = () => {
    held.current = undefined;
  };
  return {
    cards: steady,
    letGo,
    holders: { onPointerOver: hold, onPointerLeave: letGo, onFocus: hold, onBlur: letGo },
  };
}
