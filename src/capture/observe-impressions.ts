import { cardSelector, itemAttribute, itemOf } from './card-selector.ts';

export interface ImpressionOptions {
  /** Share of the card's box that must be in view, default 0.5. */
  minRatio?: number;
  /** For how long without a break, default 1,000 ms. */
  minMs?: number;
  setTimer?: (callback: () => void, delayMs: number) => unknown;
  clearTimer?: (timer: never) => void;
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
  options: ImpressionOptions = {},
): () => void {
  const { minRatio = 0.5, minMs = 1000 } = options;
  const setTimer =
    options.setTimer ?? ((callback: () => void, delayMs: number) => setTimeout(callback, delayMs));
  const clearTimer = options.clearTimer ?? ((timer: never) => clearTimeout(timer));
  const seen = new Set<string>();
  const inView = new Set<Element>();
  const timers = new Map<Element, unknown>();

  const stopTimer = (card: Element) => {
    if (timers.has(card)) clearTimer(timers.get(card) as never);
    timers.delete(card);
  };
  const startTimer = (card: Element) => {
    const itemId = itemOf(card);
    stopTimer(card);
    if (!itemId || seen.has(itemId) || document.visibilityState === 'hidden') return;
    const wasSeen = () => {
      timers.delete(card);
      // Another card may have shown the same item meanwhile, or this one another item.
      if (seen.has(itemId) || itemOf(card) !== itemId) return;
      seen.add(itemId);
      onImpression(itemId, card);
    };
    timers.set(card, setTimer(wasSeen, minMs));
  };

  const views = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        if (isIntersecting && intersectionRatio >= minRatio) {
          if (inView.has(target)) continue;
          inView.add(target);
          startTimer(target);
        } else {
          inView.delete(target);
          stopTimer(target);
        }
      }
    },
    { threshold: minRatio },
  );
  const watch = (node: Node) => {
    const element = node as Partial<Element>;
    if (element.matches?.(cardSelector)) views.observe(node as Element);
    for (const card of element.querySelectorAll?.(cardSelector) ?? []) views.observe(card);
  };
  const unwatch = (card: Element) => {
    views.unobserve(card);
    inView.delete(card);
    stopTimer(card);
  };
  const changes = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        const card = target as Element;
        views.observe(card);
        if (inView.has(card)) startTimer(card);
      }
      for (const node of removedNodes) {
        const removed = [...inView].filter((card) => node.contains(card));
        for (const card of removed) unwatch(card);
      }
      for (const node of addedNodes) watch(node);
    }
  });
  const pageChanged = () => {
    // The observer is silent while the page is hidden, and time goes on.
    for (const card of inView) startTimer(card);
    if (document.visibilityState === 'hidden') for (const card of [...timers.keys()]) stopTimer(card);
  };

  watch(root);
  changes.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [itemAttribute],
  });
  document.addEventListener('visibilitychange', pageChanged);
  return () => {
    views.disconnect();
    changes.disconnect();
    for (const card of [...timers.keys()]) stopTimer(card);
    inView.clear();
    document.removeEventListener('visibilitychange', pageChanged);
  };
}
