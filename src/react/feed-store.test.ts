import { describe, expect, it, vi } from 'vitest';
import type { Feed } from '../recommender.ts';
import type { FeedRequest } from '../types.ts';
import { createFeedStore, loadingFeed } from './feed-store.ts';

const request: FeedRequest = { placement: 'for-you', limit: 3, language: 'en' };
const readyFeed = (): Feed => ({
  ...loadingFeed(request),
  state: 'ready',
  why: vi.fn(),
  reasons: (async function* () {})(),
});

function fakeRecommender() {
  const tell = new Set<(feed: Feed) => void>();
  return {
    tell: (feed: Feed) => {
      for (const each of tell) each(feed);
    },
    numWatches: () => tell.size,
    watch: vi.fn((_request: FeedRequest, listener: (feed: Feed) => void) => {
      tell.add(listener);
      return () => void tell.delete(listener);
    }),
  };
}

describe('createFeedStore', () => {
  it('asks nothing before somebody listens', () => {
    const recommender = fakeRecommender();
    const store = createFeedStore(recommender, request);
    expect(store.read().state).toBe('loading');
    expect(recommender.watch).not.toHaveBeenCalled();
  });

  it('gives the same object until there is a new list', () => {
    const recommender = fakeRecommender();
    const store = createFeedStore(recommender, request);
    expect(store.read()).toBe(store.read());
    store.subscribe(() => {});
    const feed = readyFeed();
    recommender.tell(feed);
    expect(store.read()).toBe(feed);
    expect(store.read()).toBe(feed);
  });

  it('tells every listener, and asks only once for all of them', () => {
    const recommender = fakeRecommender();
    const store = createFeedStore(recommender, request);
    const [one, other] = [vi.fn(), vi.fn()];
    store.subscribe(one);
    store.subscribe(other);
    recommender.tell(readyFeed());
    expect(one).toHaveBeenCalledOnce();
    expect(other).toHaveBeenCalledOnce();
    expect(recommender.watch).toHaveBeenCalledOnce();
  });

  it('keeps one of two equal listeners when the other leaves', () => {
    const recommender = fakeRecommender();
    const store = createFeedStore(recommender, request);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.subscribe(listener);
    stop();
    recommender.tell(readyFeed());
    expect(listener).toHaveBeenCalledOnce();
  });

  it('stops the watch with its last listener, and keeps the list for the next one', () => {
    const recommender = fakeRecommender();
    const store = createFeedStore(recommender, request);
    const stop = store.subscribe(() => {});
    const feed = readyFeed();
    recommender.tell(feed);
    stop();
    expect(recommender.numWatches()).toBe(0);
    expect(store.read()).toBe(feed);
    store.subscribe(() => {});
    expect(recommender.numWatches()).toBe(1);
  });

  it('waits for a recommender that is not there yet', () => {
    const store = createFeedStore(undefined, request);
    store.subscribe(() => {})();
    expect(store.read()).toEqual(loadingFeed(request));
  });
});
