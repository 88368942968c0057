import type { ItemIndex, Timeline } from '../types.ts';

/** What the shopper met last, newest first, each item once. */
export function findByRecency(timeline: Timeline, count: number): ItemIndex[] {
  const items = new Set<ItemIndex>();
  for (let at = timeline.events.length - 1; at >= 0 && items.size < count; at--) {
    items.add(timeline.events[at]!.item);
  }
  return [...items];
}
