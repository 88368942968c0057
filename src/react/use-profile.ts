import { useMemo, useSyncExternalStore } from 'react';
import type { Recommender } from '../recommender.ts';
import { createProfileStore, type ProfileState } from './profile-store.ts';

const nothingYet: ProfileState = {};

/**
 * Interests, settings and events, kept up to date while the component is there.
 *
 *     const { profile, error } = useProfile(recommender);
 */
export function useProfile(recommender: Recommender | undefined): ProfileState {
  const store = useMemo(() => createProfileStore(recommender), [recommender]);
  return useSyncExternalStore(store.subscribe, store.read, () => nothingYet);
}
