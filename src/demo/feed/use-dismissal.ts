import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Card, ItemId, Recommender } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';

/**
 * "Not interested": fades the card until the list has followed, offers to take it back, and hands the focus to
 * the card that took its place, so that keyboard users stay where they were.
 */
export function useDismissal(
  list: RefObject<HTMLUListElement | null>,
  cards: readonly Card[],
  letGo: () => void,
) {
  const { recommender, say, words } = useShopper();
  const [leaving, setLeaving] = useState<ItemId | null>(null);
  const focusAt = useRef<number | null>(null);

  const dismiss = useCallback(
    ({ itemId, title, needId }: Card) => {
      const card = list.current?.querySelector(`[data-card="${CSS.escape(itemId)}"]`);
      const hadFocus = card?.contains(document.activeElement);
      focusAt.current = hadFocus ? [...list.current!.children].indexOf(card!) : null;
      letGo();
      setLeaving(itemId);
      recommender.record({ type: 'dismiss', itemId, ...(needId && { need: needId }) });
      say({
        text: words.dismissed(title),
        action: {
          label: words.undo,
          run: () => void bringBack(recommender, itemId).then(() => setLeaving(null)),
        },
      });
    },
    [recommender, say, words, list, letGo],
  );

  useLayoutEffect(() => {
    if (focusAt.current === null || cards.some(({ itemId }) => itemId === leaving)) return;
    const next = list.current?.children[focusAt.current];
    focusAt.current = null;
    next?.querySelector<HTMLElement>('.card-dismiss')?.focus();
  }, [cards, leaving, list]);

  return { leaving, dismiss };
}

/** Takes back every "not interested" in a thing, and nothing else about it. */
export async function bringBack(recommender: Recommender, itemId: ItemId) {
  const { events } = await recommender.export();
  const dismissals = events.filter((event) => event.type === 'dismiss' && event.itemId === itemId);
  for (const { id } of dismissals) await recommender.forget({ eventId: id });
}
