/**
 * Calls back each time the page may be about to go: hidden, or left. Nothing later is certain to run.
 *
 * @returns A function that ends the watch. Does nothing where there is no page.
 */
export function whenHidden(callback: () => void): () => void {
  const page = globalThis as { document?: { visibilityState: string } };
  if (!page.document) return () => {};
  const changed = () => {
    if (page.document?.visibilityState === 'hidden') callback();
  };
  // `visibilitychange` starts at the document and bubbles; `pagehide` alone fires on some closings.
  globalThis.addEventListener('visibilitychange', changed, true);
  globalThis.addEventListener('pagehide', callback, true);
  return () => {
    globalThis.removeEventListener('visibilitychange', changed, true);
    globalThis.removeEventListener('pagehide', callback, true);
  };
}
