import { useEffect } from 'react';
import type { ItemId } from '../../index.ts';
import { useShopper } from './shopper.ts';

/** Shorter stays say nothing that the view has not said. */
const minDwellMs = 10_000;

/** Notes a view for each visit to a product page, and a stay of ten seconds or more when it ends. */
export function useViewing(itemId: ItemId, visit: number) {
  const { recommender } = useShopper();
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming back to the same thing is another view
  useEffect(() => {
    recommender.record({ type: 'view', itemId });
    let seenMs = 0;
    let seenSince = document.hidden ? undefined : performance.now();
    const pause = () => {
      if (seenSince !== undefined) seenMs += performance.now() - seenSince;
      seenSince = undefined;
    };
    const followVisibility = () => {
      pause();
      if (!document.hidden) seenSince = performance.now();
    };
    const end = () => {
      pause();
      if (seenMs >= minDwellMs) recommender.record({ type: 'dwell', itemId, dwellMs: Math.round(seenMs) });
      seenMs = 0;
    };
    document.addEventListener('visibilitychange', followVisibility);
    addEventListener('pagehide', end);
    return () => {
      document.removeEventListener('visibilitychange', followVisibility);
      removeEventListener('pagehide', end);
      end();
    };
  }, [recommender, itemId, visit]);
}
