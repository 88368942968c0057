import type { ItemIndex } from '../types.ts';
import type { LoggedShopper } from './build-graphs.ts';

/** A shopper with thousands of events says little about any pair, and costs the square of them. */
export const maxItemsOfOneShopper = 200;

/** The items of the newest events, each once. */
export function latestDistinct({ items }: LoggedShopper): ItemIndex[] {
  const found = new Set<ItemIndex>();
  for (let at = Math.max(0, items.length - maxItemsOfOneShopper); at < items.length; at++)
    found.add(items[at]!);
  return [...found];
}
