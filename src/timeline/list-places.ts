import type { ItemIndex } from '../types.ts';
import type { ReliableEvent } from './filter-events.ts';

/** An event as far as places go. A page's events have a time each; a shop's log may tell none. */
export type PlacedEvent<Time extends number | undefined> = Pick<ReliableEvent, 'item' | 'type'> & {
  timeMs: Time;
};

export interface Places<Time extends number | undefined = number> {
  items: ItemIndex[];
  /** Of the newest event of each. */
  timesMs: Time[];
  /** Whether each was a purchase. */
  bought: boolean[];
}

/**
 * The history as one item after another, oldest first, for voices that count places and for what a log teaches them. Looking at
 * a thing, reading it and putting it in the cart is one place; to buy it again is another, whatever lies between. What was
 * taken out of the cart is none.
 *
 * @param reliable  In the order of the history.
 */
export function listPlaces<Time extends number | undefined>(
  reliable: readonly PlacedEvent<Time>[],
): Places<Time> {
  const items: ItemIndex[] = [];
  const timesMs: Time[] = [];
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
