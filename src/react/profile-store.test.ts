import { describe, expect, it, vi } from 'vitest';
import type { Feed } from '../recommender.ts';
import { defaultSettings, type FeedRequest, type Profile } from '../types.ts';
import { loadingFeed } from './feed-store.ts';
import { createProfileStore } from './profile-store.ts';

const request: FeedRequest = { placement: 'recent', limit: 1 };
const feed: Feed = { ...loadingFeed(request), why: vi.fn(), reasons: (async function* () {})() };
const profileOf = (diversity: number): Profile => ({
  interests: [],
  stages: [],
  needs: [],
  sources: [],
  muted: [],
  events: [],
  settings: { ...defaultSettings, diversity },
  status: feed.status,
});

function fakeRecommender() {
  let tell: ((feed: Feed) => void) | undefined;
  const answers: { resolve(profile: Profile): void; reject(error: Error): void }[] = [];
  return {
    answers,
    change: () => tell?.(feed),
    watch: vi.fn((_request: FeedRequest, listener: (next: Feed) => void) => {
      tell = listener;
      return () => {
        tell = undefined;
      };
    }),
    profile: vi.fn(() => new Promise<Profile>((resolve, reject) => void answers.push({ resolve, reject }))),
  };
}

describe('createProfileStore', () => {
  it('reads the profile with the first news, and again with every change', async () => {
    const recommender = fakeRecommender();
    const store = createProfileStore(recommender);
    const heard = vi.fn();
    store.subscribe(heard);
    recommender.change();
    recommender.answers[0]!.resolve(profileOf(0.1));
    await vi.waitFor(() => expect(store.read().profile?.settings.diversity).toBe(0.1));
    recommender.change();
    recommender.answers[1]!.resolve(profileOf(0.2));
    await vi.waitFor(() => expect(store.read().profile?.settings.diversity).toBe(0.2));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('never reads twice at once, and reads once more after changes on the way', async () => {
    const recommender = fakeRecommender();
    const store = createProfileStore(recommender);
    store.subscribe(() => {});
    for (let i = 0; i < 5; i++) recommender.change();
    expect(recommender.profile).toHaveBeenCalledOnce();
    recommender.answers[0]!.resolve(profileOf(0.1));
    await vi.waitFor(() => expect(recommender.profile).toHaveBeenCalledTimes(2));
    recommender.answers[1]!.resolve(profileOf(0.2));
    await vi.waitFor(() => expect(store.read().profile?.settings.diversity).toBe(0.2));
    expect(recommender.profile).toHaveBeenCalledTimes(2);
  });

  it('keeps what it knows when a reading fails, and says why', async () => {
    const recommender = fakeRecommender();
    const store = createProfileStore(recommender);
    store.subscribe(() => {});
    recommender.change();
    recommender.answers[0]!.resolve(profileOf(0.1));
    await vi.waitFor(() => expect(store.read().profile).toBeDefined());
    recommender.change();
    recommender.answers[1]!.reject(new Error('the worker died'));
    await vi.waitFor(() => expect(store.read().error?.message).toBe('the worker died'));
    expect(store.read().profile?.settings.diversity).toBe(0.1);
  });

  it('asks nobody once nobody listens', () => {
    const recommender = fakeRecommender();
    const stop = createProfileStore(recommender).subscribe(() => {});
    stop();
    recommender.change();
    expect(recommender.profile).not.toHaveBeenCalled();
  });
});
