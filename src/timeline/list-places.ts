import type { ItemIndex } from '../types.ts';
import type { ReliableEvent } from './filter-events.ts';

export interface Places {
  items: ItemIndex[];
  /** Of the newest event of each. */
  timesMs: number[];
  /** Whether each was a purchase. */
  bought: boolean[];
}

/**
 * The history as one item after another, oldest first, for voices that count places. Looking at a thing, reading it and
 * putting it in the cart is one place; two purchases in a row are two. What was taken out of the cart is none.
 *
 * @param reliable  In the order of the history.
 */
export function listPlaces(reliable: readonly ReliableEvent[]): Places {
  const items: ItemIndex[] = [];
  const timesMs: number[] = [];
  const bought: boolean[] = [];
  for (const { item, type, timeMs } of reliable) {
    if (type === 'remove_from_cart') continue;
    const isPurchase = type === 'purchase';
    if (item === items.at(-1) && !(bought.at(-1) && isPurchase)) {
      bought[items.length - 1] ||= isPurchase;
      timesMs[items.length - 1] = timeMs;
      continue;
    }
    items.push(item);
    timesMs.push(timeMs);
    bought.push(isPurchase);
  }
  return { items, timesMs, bought };
}
