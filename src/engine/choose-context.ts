import type { Catalog } from '../pack/catalog.ts';
import type { FeedRequest, ItemIndex, Timeline } from '../types.ts';

/** Enough of a cart to know what goes with it. */
const maxAnchors = 4;

/**
 * What a list stands beside: the page's item when the request names one the pack knows; for `complementary` without
 * one, what is in the cart, else what was bought last. Empty for all else.
 */
export function chooseContext(request: FeedRequest, timeline: Timeline, catalog: Catalog): ItemIndex[] {
  const page = request.itemId === undefined ? undefined : catalog.indexOf(request.itemId);
  if (page !== undefined) return [page];
  if (request.placement !== 'complementary') return [];
  const newestFirst = timeline.events.toReversed();
  const inCart = newestFirst.filter(({ item }) => timeline.inCart.has(item));
  const bought = newestFirst.filter(({ type }) => type === 'purchase');
  const anchors = (inCart.length > 0 ? inCart : bought).map(({ item }) => item);
  return [...new Set(anchors)].slice(0, maxAnchors);
}
