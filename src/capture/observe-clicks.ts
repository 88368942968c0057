import { cardSelector, itemOf } from './card-selector.ts';

/**
 * Hears when a card's link is followed: by the left or middle button, by keyboard, with or without modifier
 * keys. Never hinders the link.
 *
 * @param root     What holds the cards, now or later: a document, an element, a shadow root.
 * @param onClick  Called while the click travels, so before the page may be left.
 * @returns        A function that ends the watch.
 */
export function observeClicks(
  root: EventTarget,
  onClick: (itemId: string, link: Element) => void,
): () => void {
  const heard = (event: Event) => {
    // `auxclick` is every button but the first; the middle one opens the link, the right one a menu.
    if (event.type === 'auxclick' && (event as MouseEvent).button !== 1) return;
    const link = linkOf(event);
    const itemId = link && itemOf(link);
    if (itemId) onClick(itemId, link);
  };
  // Capture: a page that stops the event on its way up does not hide it.
  const watch = new AbortController();
  const options = { capture: true, passive: true, signal: watch.signal };
  for (const type of ['click', 'auxclick']) root.addEventListener(type, heard, options);
  return () => watch.abort();
}

function linkOf(event: Event): Element | undefined {
  // The path sees through open shadow roots, where `target` would be their host.
  const [innermost] = event.composedPath();
  const element = innermost as Partial<Element> | undefined;
  return element?.closest?.(`a${cardSelector}`) ?? undefined;
}
