import { cardSelector, itemAttribute, itemOf } from './card-selector.ts';

export interface ImpressionOptions {
  /** Share of the card's box that must be in view, default 0.5. */
  minRatio?: number;
  /** For how long without a break, default 1,000 ms. */
  minMs?: number;
}

/**
 * Hears when a card has been seen: at least half of it in view for at least a second, on a page that is
 * itself in view. Each item counts once for as long as the watch lasts. Cards that come later, or that change
 * their item, are watched too.
 *
 * @param root          What holds the cards: an element, a document, a shadow root.
 * @param onImpression  Called with the item and its card.
 * @returns             A function that ends the watch.
 */
export function observeImpressions(
  root: Node & ParentNode,
  onImpression: (itemId: string, card: Element) => void,
  { minRatio = 0.5, minMs = 1000 }: ImpressionOptions = {},
): () => void {
  const seen = new Set<string>();
  /** The cards in view, each with the timer of its second. */
  const inView = new Map<Element, ReturnType<typeof setTimeout> | undefined>();

  function restart(card: Element) {
    clearTimeout(inView.get(card));
    const itemId = itemOf(card);
    const wasSeen = () => {
      // Another card may have shown the same item meanwhile, or this one another item.
      if (!itemId || seen.has(itemId) || itemOf(card) !== itemId) return;
      seen.add(itemId);
      onImpression(itemId, card);
    };
    inView.set(card, document.visibilityState === 'hidden' ? undefined : setTimeout(wasSeen, minMs));
  }

  function leave(card: Element) {
    clearTimeout(inView.get(card));
    inView.delete(card);
  }

  // A card that is taken off the page leaves the view, so nobody needs to tell.
  const views = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        if (!isIntersecting || intersectionRatio < minRatio) leave(target);
        else if (!inView.has(target)) restart(target);
      }
    },
    { threshold: minRatio },
  );
  const watchAll = () => {
    for (const card of root.querySelectorAll(cardSelector)) views.observe(card);
  };
  const changes = new MutationObserver((records) => {
    for (const { type, target } of records as (MutationRecord & { target: Element })[]) {
      if (type === 'attributes' && inView.has(target)) restart(target);
    }
    // One that is watched already is not watched twice.
    watchAll();
  });
  // The observer is silent while the page is hidden, and time goes on.
  const pageChanged = () => {
    for (const card of inView.keys()) restart(card);
  };

  watchAll();
  changes.observe(root, { childList: true, subtree: true, attributeFilter: [itemAttribute] });
  document.addEventListener('visibilitychange', pageChanged);
  return () => {
    views.disconnect();
    changes.disconnect();
    for (const card of [...inView.keys()]) leave(card);
    document.removeEventListener('visibilitychange', pageChanged);
  };
}
