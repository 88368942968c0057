import { describe, expect, it } from 'vitest';
import { createCatalog } from '../pack/catalog.ts';
import type { BehaviorEvent, EventType } from '../types.ts';
import { filterEvents } from './filter-events.ts';

const catalog = createCatalog(
  ['a', 'b', 'c'].map((id) => ({ id, title: { en: id } })),
  'en',
);
const [a, b] = [0, 1];

let clock = 0;
const event = (type: EventType, itemId?: string, more: Partial<BehaviorEvent> = {}): BehaviorEvent => {
  clock += 60_000;
  return {
    id: `e${String(clock).padStart(9, '0')}`,
    type,
    timeMs: clock,
    ...(itemId ? { itemId } : {}),
    ...more,
  };
};
const kept = (events: BehaviorEvent[]): string[] =>
  filterEvents(events, catalog).reliable.map(({ type }) => type);

describe('filterEvents', () => {
  it('keeps what says something and drops impressions and dismissals', () => {
    const types: EventType[] = ['view', 'favorite', 'add_to_cart', 'purchase', 'impression', 'dismiss'];
    expect(kept(types.map((type) => event(type, 'a')))).toEqual([
      'view',
      'favorite',
      'add_to_cart',
      'purchase',
    ]);
  });

  it('drops a click that another follows within two seconds, and keeps the second', () => {
    const slip = event('click', 'a');
    expect(
      filterEvents([slip, { ...event('click', 'b'), timeMs: slip.timeMs + 1999 }], catalog).reliable,
    ).toMatchObject([{ item: b }]);
  });

  it('drops a glance of less than ten seconds', () => {
    expect(kept([event('dwell', 'a', { dwellMs: 9_999 }), event('dwell', 'a', { dwellMs: 10_000 })])).toEqual(
      ['dwell'],
    );
  });

  it('counts events of unknown items and goes on', () => {
    const filtered = filterEvents([event('view', 'gone'), event('view', 'a')], catalog);
    expect(filtered.numUnknown).toBe(1);
    expect(filtered.reliable).toHaveLength(1);
  });

  it('knows what is in the cart now', () => {
    const put = event('add_to_cart', 'a');
    expect(filterEvents([put], catalog).inCart).toEqual(new Set([a]));
    expect(filterEvents([put, event('remove_from_cart', 'a')], catalog).inCart).toEqual(new Set());
    expect(filterEvents([put, event('purchase', 'a')], catalog).inCart).toEqual(new Set());
  });

  it('counts showings since the item was last opened', () => {
    const shows = [event('impression', 'a'), event('impression', 'a'), event('impression', 'b')];
    expect(filterEvents(shows, catalog).shown).toEqual(
      new Map([
        [a, 2],
        [b, 1],
      ]),
    );
    expect(filterEvents([...shows, event('click', 'a')], catalog).shown).toEqual(new Map([[b, 1]]));
  });

  it('lists searches newest first, each query once whatever its case', () => {
    const searches = ['kettle', 'tent', ' Kettle '].map((query) => event('search', undefined, { query }));
    expect(filterEvents(searches, catalog).searches.map(({ query }) => query)).toEqual(['Kettle', 'tent']);
  });

  it('counts dismissed items as dismissed, not as seen', () => {
    const filtered = filterEvents([event('dismiss', 'a')], catalog);
    expect(filtered.dismissed).toEqual(new Set([a]));
    expect(filtered.seen).toEqual(new Set());
  });
});
