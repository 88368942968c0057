/**
 * Nothing of ours is fetched before the page itself has loaded. Settles in a task of its own: those of the page's
 * own listeners are long enough.
 */
export function whenPageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', () => setTimeout(resolve), { once: true }));
}

/** Settles in an idle moment, or after a second on a page that has none. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve, 200);
  });
}
