import type { BehaviorEvent } from '../types.ts';

/** Whether these events alone ask for no new list: being seen is no wish, and changes only the next list there is. */
export const isQuiet = (events: readonly BehaviorEvent[]): boolean =>
  events.every(({ type }) => type === 'impression' || type === 'dwell');
