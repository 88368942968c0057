import { useCallback, useRef, useState } from 'react';
import { type NextSearch, nextSearches } from '../../index.ts';
import { useShopper } from '../shopper/shopper.ts';

const none: readonly NextSearch[] = [];

/** What may be searched for next, worked out when it is asked for; nothing of it is written down. */
export function useNextSearches() {
  const { recommender, language } = useShopper();
  const [offers, setOffers] = useState(none);
  const [active, setActive] = useState(-1);
  /** Which asking is the last: what an earlier one found, or one that was called off, is not shown. */
  const asking = useRef(0);

  const close = useCallback(() => {
    asking.current++;
    setOffers(none);
    setActive(-1);
  }, []);
  const offer = useCallback(() => {
    const own = ++asking.current;
    recommender
      .profile({ language })
      .then((profile) => {
        if (asking.current === own) setOffers(nextSearches(profile, Date.now()));
      })
      // Searching works without a hint.
      .catch(() => {});
  }, [recommender, language]);
  /** Round and round, with a rest at the box itself: -1. */
  const move = (step: number) =>
    setActive((at) => ((at + 1 + step + offers.length + 1) % (offers.length + 1)) - 1);
  return { offers, active, move, offer, close };
}
