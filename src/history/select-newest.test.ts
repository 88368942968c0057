import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEventId, maxTimeMs } from './event-id.ts';
import { numOverflow } from './retention.ts';
import { compareEvents, selectNewest } from './select-newest.ts';
import { arbitraryEvents, viewOf } from './test/arbitrary-events.ts';

const anyTime = fc.integer({ min: 0, max: maxTimeMs });

describe('compareEvents', () => {
  test('puts time first, so that ids of the shop own making need not carry it', () => {
    const events = [
      { id: 'order-9', type: 'purchase' as const, timeMs: 1 },
      { id: 'b', type: 'view' as const, timeMs: 2 },
      { id: 'a', type: 'view' as const, timeMs: 2 },
    ];
    expect(
      [...events]
        .reverse()
        .sort(compareEvents)
        .map(({ id }) => id),
    ).toEqual(['order-9', 'a', 'b']);
  });

  test('agrees with the order of the ids made here', () => {
    fc.assert(
      fc.property(fc.array(anyTime), (times) => {
        const events = times.map((timeMs) => ({ id: createEventId(timeMs), type: 'view' as const, timeMs }));
        const byText = events.map(({ id }) => id).sort();
        // The counter starts again after 46,656 ids, far more than one millisecond can hold.
        expect(events.sort(compareEvents).map(({ id }) => id)).toEqual(byText);
      }),
    );
  });
});

describe('selectNewest', () => {
  test('sorts and drops the oldest', () => {
    const events = [viewOf('c', 3), viewOf('a', 1), viewOf('b', 2)];
    expect(selectNewest(events, { maxEvents: 2, maxAgeDays: 1 }).map(({ itemId }) => itemId)).toEqual([
      'b',
      'c',
    ]);
  });

  test('shows the same however often the overflow was deleted on the way', () => {
    const limits = { maxEvents: 4, maxAgeDays: 400 };
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        let oneByOne: typeof events = [];
        for (const event of events) {
          const grown = [...oneByOne, event].sort(compareEvents);
          oneByOne = grown.slice(numOverflow(grown.length, limits));
        }
        expect(selectNewest(oneByOne, limits)).toEqual(selectNewest([...events], limits));
      }),
    );
  });
});
