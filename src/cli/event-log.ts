import type { EventType, ItemId } from '../types.ts';

/** One line of a shop's or a data set's log. */
export interface LogEvent {
  item: ItemId;
  type: EventType;
  timeMs?: number;
  /** The receipt it belongs to. */
  basket?: string;
  /** The part that the set itself puts it in: `train`, `valid`, `test`, `context`. */
  split?: string;
}

export interface LogShopper {
  user: string;
  /** Oldest first. */
  events: LogEvent[];
}

/** What stands for interest; a return, an impression or a dismissal does not. */
export const interestTypes: ReadonlySet<EventType> = new Set([
  'view',
  'click',
  'dwell',
  'favorite',
  'add_to_cart',
  'purchase',
]);
