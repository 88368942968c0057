import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../pack/catalog.ts';
import type { BehaviorEvent, EventType } from '../types.ts';
import { compressTimeline, maxTimelineEvents } from './compress-timeline.ts';
import { filterEvents } from './filter-events.ts';

const dayMs = 86_400_000;
const nowMs = Date.UTC(2026, 10, 23, 12);
const ids = Array.from({ length: 80 }, (_, n) => `i${n}`);
const catalog = createCatalog(
  ids.map((id) => ({ id, title: { en: id } })),
  'en',
);
const at = (ageDays: number, type: EventType, itemId: string): BehaviorEvent => {
  const timeMs = nowMs - ageDays * dayMs;
  return { id: `${timeMs}-${type}-${itemId}`, type, timeMs, itemId };
};
const compress = (events: BehaviorEvent[]) =>
  compressTimeline(
    filterEvents(
      [...events].sort((a, b) => a.timeMs - b.timeMs),
      catalog,
    ),
    nowMs,
  );

describe('compressTimeline', () => {
  it('folds a day of one item into its strongest action and keeps the ids, newest last', () => {
    const day = [at(0.03, 'view', 'i1'), at(0.02, 'favorite', 'i1'), at(0.01, 'view', 'i1')];
    const { events } = compress(day);
    expect(events).toEqual([
      { item: 1, type: 'favorite', timeMs: day[2]!.timeMs, eventIds: day.map(({ id }) => id) },
    ]);
  });

  it('does not count as put in the cart what was taken out again', () => {
    const { events } = compress([
      at(0.03, 'view', 'i1'),
      at(0.02, 'add_to_cart', 'i1'),
      at(0.01, 'remove_from_cart', 'i1'),
    ]);
    expect(events[0]?.type).toBe('view');
  });

  it('keeps two days apart within a month, and folds a month beyond it', () => {
    expect(compress([at(1, 'view', 'i1'), at(2, 'view', 'i1')]).events).toHaveLength(2);
    // Two days of one 30-day stretch counted from 1970, well beyond a month ago.
    const start = Math.floor((nowMs / dayMs - 90) / 30) * 30 * dayMs;
    const age = (timeMs: number): number => (nowMs - timeMs) / dayMs;
    expect(
      compress([at(age(start + dayMs), 'view', 'i1'), at(age(start + 9 * dayMs), 'view', 'i1')]).events,
    ).toHaveLength(1);
  });

  it('keeps at most 50, and an old purchase rather than a younger view', () => {
    const views = ids.slice(1, 61).map((id, n) => at(3 + n * 0.1, 'view', id));
    const { events } = compress([at(20, 'purchase', 'i0'), ...views]);
    expect(events).toHaveLength(maxTimelineEvents);
    expect(events[0]).toMatchObject({ item: 0, type: 'purchase' });
    // Purchase: (20 + 1) / 6 = 3.5 days of a view's fading; the views at 3 to 8.9 days fade by 4 to 9.9.
    expect(events.at(-1)).toMatchObject({ item: 1 });
  });

  it('stands oldest first and never loses an id below the limit', () => {
    const arbitrary = fc.array(
      fc.record({
        age: fc.double({ min: 0, max: 700, noNaN: true }),
        item: fc.integer({ min: 0, max: 9 }),
        type: fc.constantFrom<EventType>('view', 'favorite', 'purchase', 'add_to_cart'),
      }),
      { maxLength: 45 },
    );
    fc.assert(
      fc.property(arbitrary, (drawn) => {
        const events = drawn.map(({ age, item, type }, n) => ({
          ...at(age, type, `i${item}`),
          id: `id${n}`,
        }));
        const timeline = compress(events);
        const times = timeline.events.map(({ timeMs }) => timeMs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(timeline.events.flatMap(({ eventIds }) => eventIds).sort()).toEqual(
          events.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});
