import fc from 'fast-check';
import { type BehaviorEvent, eventTypes, placements } from '../../types.ts';
import { maxTimeMs } from '../event-id.ts';

/** Every event that `checkEvent` lets pass, the odd ones among them: any text, any time, ids of the shop's own. */
export const arbitraryEvent: fc.Arbitrary<BehaviorEvent> = fc
  .record(
    {
      id: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
      type: fc.constantFrom(...eventTypes),
      timeMs: fc.integer({ min: 0, max: maxTimeMs }),
      itemId: fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
      query: fc.string({ maxLength: 12, unit: 'binary' }).map((query) => query.trim()),
      quantity: fc.double({ min: 0, max: 1e9, noNaN: true }),
      dwellMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
      placement: fc.constantFrom(...placements),
    },
    { requiredKeys: ['id', 'type', 'timeMs', 'itemId', 'query'] },
  )
  .map((event) => {
    if (event.type === 'search') return event;
    const { query: _query, ...others } = event;
    return others;
  });

/** Events with ids that differ. */
export const arbitraryEvents = fc.uniqueArray(arbitraryEvent, { selector: ({ id }) => id, maxLength: 30 });

/** `viewOf('a', 5)`: item `a` was viewed at 5 ms; the id is made of both. */
export function viewOf(itemId: string, timeMs: number): BehaviorEvent {
  return { id: `${String(timeMs).padStart(6, '0')}-${itemId}`, type: 'view', timeMs, itemId };
}
