import { type RefObject, useEffect, useRef } from 'react';
import { observeImpressions } from '../../capture/observe-impressions.ts';
import type { Card, FeedRequest } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';

/**
 * Notes that a card which serves a need has been seen, so that its source is weighed by what was made of it. Other cards
 * teach nothing by being seen here, and are not noted: the notes are for people to read.
 */
export function useSeenNeeds(
  list: RefObject<HTMLUListElement | null>,
  cards: readonly Card[],
  placement: FeedRequest['placement'],
) {
  const { recommender } = useShopper();
  const shown = useRef(cards);
  useEffect(() => {
    shown.current = cards;
  }, [cards]);
  const isThere = cards.length > 0;
  useEffect(() => {
    if (!isThere || !list.current) return;
    return observeImpressions(list.current, (itemId) => {
      const need = shown.current.find((card) => card.itemId === itemId)?.needId;
      if (need) recommender.record({ type: 'impression', itemId, placement, need });
    });
  }, [recommender, list, isThere, placement]);
}
