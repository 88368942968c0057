import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvents } from './event-id.ts';
import { numOverflow, retentionCutoffMs, selectNewest } from './retention.ts';
import { arbitraryEvents, viewOf } from './test/arbitrary-events.ts';

const dayMs = 86_400_000;

describe('retentionCutoffMs', () => {
  test('counts whole days back from the beginning of the present one', () => {
    const limits = { maxEvents: 10, maxAgeDays: 2 };
    expect(retentionCutoffMs(5 * dayMs + 1, limits)).toBe(3 * dayMs);
    expect(retentionCutoffMs(6 * dayMs - 1, limits)).toBe(3 * dayMs);
  });
});

describe('numOverflow', () => {
  test('asks for nothing up to a twentieth above the limit, then for all that is over it', () => {
    const limits = { maxEvents: 100, maxAgeDays: 400 };
    expect([100, 105, 106, 250].map((numEvents) => numOverflow(numEvents, limits))).toEqual([0, 0, 6, 150]);
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
