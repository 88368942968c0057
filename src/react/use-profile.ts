import { useMemo, useSyncExternalStore } from 'react';
import type { Recommender } from '../recommender.ts';
import type { Language } from '../types.ts';
import { createProfileStore, type ProfileState } from './profile-store.ts';

const nothingYet: ProfileState = {};

/**
 * Interests, stages, needs, settings and events, kept up to date while the component is there.
 *
 *     const { profile, error } = useProfile(recommender, 'en');
 */
export function useProfile(recommender: Recommender | undefined, language?: Language): ProfileState {
  const store = useMemo(() => createProfileStore(recommender, language), [recommender, language]);
  return useSyncExternalStore(store.subscribe, store.read, () => nothingYet);
}
