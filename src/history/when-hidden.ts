/**
 * Calls back each time the page may be about to go: hidden, or left. Nothing later is certain to run.
 *
 * @returns A function that ends the watch. Does nothing where there is no page.
 */
export function whenHidden(callback: () => void): () => void {
  const { document } = globalThis as { document?: { visibilityState: string } };
  if (!document) return () => {};
  // `visibilitychange` starts at the document and bubbles; `pagehide` alone fires on some closings.
  const watch = new AbortController();
  const options = { capture: true, signal: watch.signal };
  const heard = ({ type }: Event) => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') callback();
  };
  for (const type of ['visibilitychange', 'pagehide']) globalThis.addEventListener(type, heard, options);
  return () => watch.abort();
}
