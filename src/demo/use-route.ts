import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { parseRoute, type Route } from './routes.ts';

/** Where the shopper is. `visit` is another for each arrival and the same again after going back. */
export interface Place {
  hash: string;
  route: Route;
  visit: number;
  isReturn: boolean;
}

let lastVisit: number = history.state?.visit ?? 0;
const scrollTops = new Map<number, number>();

/**
 * Follows the address. A fresh page begins at its top with the focus on its heading, as a page load would; going
 * back finds the place where one was.
 */
export function useRoute(): Place {
  const [place, setPlace] = useState(readPlace);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    let visit = place.visit;
    const follow = () => {
      const next = readPlace();
      visit = next.visit;
      startTransition(() => setPlace(next));
    };
    const remember = () => scrollTops.set(visit, scrollY);
    addEventListener('hashchange', follow);
    // The address may have changed between the reading and this moment, which fires nothing here.
    if (location.hash !== place.hash) follow();
    addEventListener('scroll', remember, { passive: true });
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('scroll', remember);
    };
  }, [place.visit, place.hash]);

  const [first] = useState(place);
  useLayoutEffect(() => {
    if (place === first) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    scrollTo({ top: place.isReturn ? (scrollTops.get(place.visit) ?? 0) : 0, behavior: 'instant' });
  }, [place, first]);

  return place;
}

/** An entry of the browser's history that we have seen before carries its number. */
function readPlace(): Place {
  const known: number | undefined = history.state?.visit;
  const visit = known ?? ++lastVisit;
  if (known === undefined) history.replaceState({ ...history.state, visit }, '');
  return { hash: location.hash, route: parseRoute(location.hash), visit, isReturn: known !== undefined };
}

export function navigate(href: string) {
  location.hash = href;
}
