import type { Feed, Recommender } from '../recommender.ts';
import { type FeedData, type FeedRequest, type FeedStatus, languages } from '../types.ts';

/** What `useSyncExternalStore` asks for: the same object until there is a new one. */
export interface Store<T> {
  subscribe(onChange: () => void): () => void;
  read(): T;
}

const unknownStatus: FeedStatus = {
  source: 'fallback',
  device: 'none',
  dtype: 'none',
  pack: 'loading',
  packVersion: '',
  persistent: false,
  warnings: [],
  timings: {},
  bytes: 0,
};

/** The list before there is one: on a server, and until the first cards. */
export function loadingFeed({ placement, language }: FeedRequest): FeedData {
  return {
    placement,
    language: language ?? languages[0],
    state: 'loading',
    cards: [],
    status: unknownStatus,
  };
}

/**
 * The lists of one request as a store. The recommender is asked while somebody listens and not before; the last
 * list is kept when the last listener leaves, so that a remount shows it at once.
 *
 * @param recommender  Undefined on a server, or until the page has made one: the store then stays `loading`.
 */
export function createFeedStore(
  recommender: Pick<Recommender, 'watch'> | undefined,
  request: FeedRequest,
): Store<Feed | FeedData> {
  let feed: Feed | FeedData = loadingFeed(request);
  const listeners = new Set<() => void>();
  let stop: (() => void) | undefined;
  return {
    read: () => feed,
    subscribe(onChange) {
      // Of its own, since React may subscribe the same function twice.
      const listener = () => onChange();
      listeners.add(listener);
      stop ??= recommender?.watch(request, (next) => {
        feed = next;
        for (const each of listeners) each();
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
