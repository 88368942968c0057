import type { Recommender } from '../recommender.ts';
import type { ItemId } from '../types.ts';

const lastViews = new WeakMap<Pick<Recommender, 'record'>, string>();

/**
 * Records that the page showed an item: once per page view, however many elements stand on it. In a shop of one
 * page another address, or another item, is another view.
 */
export function recordPageView(
  recommender: Pick<Recommender, 'record'>,
  itemId: ItemId,
  address: string,
): void {
  const view = `${itemId} ${address}`;
  if (lastViews.get(recommender) === view) return;
  lastViews.set(recommender, view);
  recommender.record({ type: 'view', itemId });
}
