import type { Recommender } from '../recommender.ts';
import type { Language, Profile } from '../types.ts';
import type { Store } from './feed-store.ts';

export interface ProfileState {
  /** Undefined until it has been read for the first time. */
  profile?: Profile;
  /** Why the last reading failed; the profile before it stays. */
  error?: Error;
}

/**
 * What is known of the shopper, read anew whenever history or settings change. A shortest possible watch tells
 * when; readings never overlap, and a change during one is followed by one more.
 *
 * @param language  Of the words in it; the recommender's own by default.
 */
export function createProfileStore(
  recommender: Pick<Recommender, 'watch' | 'profile'> | undefined,
  language?: Language,
): Store<ProfileState> {
  let state: ProfileState = {};
  const listeners = new Set<() => void>();
  let stop: (() => void) | undefined;
  let isReading = false;
  let isStale = false;

  async function read(from: Pick<Recommender, 'profile'>) {
    isStale = true;
    if (isReading) return;
    isReading = true;
    while (isStale && listeners.size > 0) {
      isStale = false;
      state = await from.profile(language ? { language } : {}).then(
        (profile) => ({ profile }),
        (error: unknown) => ({ ...state, error: error instanceof Error ? error : new Error(String(error)) }),
      );
      for (const listener of listeners) listener();
    }
    isReading = false;
  }

  return {
    read: () => state,
    subscribe(onChange) {
      const listener = () => onChange();
      listeners.add(listener);
      stop ??= recommender?.watch({ placement: 'recent', limit: 1 }, () => void read(recommender));
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
