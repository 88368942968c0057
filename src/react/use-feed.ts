import { useMemo, useSyncExternalStore } from 'react';
import type { Feed, Recommender } from '../recommender.ts';
import type { FeedData, FeedRequest } from '../types.ts';
import { createFeedStore } from './feed-store.ts';

export type { ProfileState } from './profile-store.ts';
export { useProfile } from './use-profile.ts';

/**
 * A list that gets better by itself: the first useful cards, then the model's, then whatever changes.
 *
 *     const feed = useFeed(recommender, { placement: 'for-you', limit: 12 });
 *     if (feed.state === 'ready') feed.cards.map(…);
 *
 * The request may be a new object on every render; only what it says counts. On a server, and until there is a
 * recommender, the state is `loading`. A request that could never work throws where it is rendered.
 */
export function useFeed(recommender: Recommender | undefined, request: FeedRequest): Feed | FeedData {
  const { placement, itemId, limit, language } = request;
  const store = useMemo(
    () =>
      createFeedStore(recommender, {
        placement,
        ...(itemId !== undefined && { itemId }),
        ...(limit !== undefined && { limit }),
        ...(language !== undefined && { language }),
      }),
    [recommender, placement, itemId, limit, language],
  );
  // A server has nobody to recommend to: what the store holds before it is asked is right there too.
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}
