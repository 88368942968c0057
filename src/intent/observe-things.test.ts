import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../pack/catalog.ts';
import { createItemThings } from '../pack/item-things.ts';
import type { BehaviorEvent, EventType } from '../types.ts';
import { createEventReader, createObserver, observeThings } from './observe-things.ts';

const names = ['kettle', 'kettle', 'tent', 'lamp', 'lamp', 'odd'];
const catalog = createCatalog(
  names.map((name, n) => ({ id: `i${n}`, title: { en: `${name} ${n}` } })),
  'en',
);
const things = createItemThings({
  things: ['kettle', 'tent', 'lamp'].map((id) => ({ id, en: id, 'zh-CN': id })),
  items: [0, 0, 1, 2, 2, -1],
});
const hourMs = 3_600_000;
const startMs = Date.UTC(2026, 10, 1);
const at = (hour: number, type: EventType, item?: number, query?: string): BehaviorEvent => ({
  id: `${hour}/${type}/${item ?? query}`,
  type,
  timeMs: startMs + hour * hourMs,
  ...(item !== undefined && { itemId: `i${item}` }),
  ...(query !== undefined && { query }),
});
const observe = (events: BehaviorEvent[]) => observeThings(events, catalog, things);

describe('observeThings', () => {
  it('makes one observation of a thing and day, of its strongest action', () => {
    const all = observe([
      at(1, 'view', 0),
      at(2, 'add_to_cart', 1),
      at(3, 'search', undefined, ' Kettle '),
      at(30, 'view', 0),
    ]);
    expect(all.map(({ thing, type, item, eventIds }) => [thing, type, item, eventIds.length])).toEqual([
      [0, 'add_to_cart', 1, 3],
      [0, 'view', 0, 1],
    ]);
    expect(all[0]!.weight).toBeCloseTo(0.35 + 0.45 + 0.1 + 0.1, 9);
  });

  it('keeps items that are no thing apart, and leaves out what it does not know and what is no deed', () => {
    const all = observe([
      at(1, 'view', 5),
      at(1, 'search', undefined, 'nothing'),
      at(2, 'impression', 0),
      at(3, 'view', 77),
    ]);
    expect(all.map(({ thing, item }) => [thing, item])).toEqual([
      [-1, 5],
      [-1, undefined],
    ]);
  });

  it('leaves out what was put away since, and hears of it again afterwards', () => {
    const [first, ...more] = observe([at(1, 'view', 2), at(2, 'dismiss', 2), at(3, 'view', 2)]);
    expect(first!.eventIds).toEqual(['3/view/2']);
    expect(more).toEqual([]);
  });
});

describe('createObserver', () => {
  const deed = fc.record({
    hour: fc.integer({ min: 0, max: 90 }),
    type: fc.constantFrom<EventType>('view', 'view', 'click', 'purchase', 'favorite', 'search', 'dismiss'),
    item: fc.integer({ min: 0, max: 6 }),
  });
  const history = fc.array(deed, { maxLength: 40 }).map((all) =>
    all
      .sort((a, b) => a.hour - b.hour)
      .map(({ hour, type, item }, n) => ({
        ...(type === 'search' ? at(hour, type, undefined, names[item] ?? 'none') : at(hour, type, item)),
        id: `e${n}`,
      })),
  );

  it('observes bit by bit what it observes at once, or says that it cannot', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 7 }), (events, step) => {
        const reader = createEventReader(catalog, things);
        let observer = createObserver(reader, things);
        for (let from = 0; from < events.length; from += step) {
          const known = events.slice(0, from + step);
          if (!observer.observe(known.slice(from))) {
            observer = createObserver(reader, things);
            expect(observer.observe(known)).toBe(true);
          }
          expect(observer.list()).toEqual(observe(known));
        }
      }),
    );
  });

  it('leaves what it has given away as it was', () => {
    const observer = createObserver(createEventReader(catalog, things), things);
    observer.observe([at(1, 'view', 0), at(1, 'view', 2)]);
    const given = observer.list();
    const asGiven = structuredClone(given);
    observer.observe([at(2, 'purchase', 2), at(3, 'purchase', 0), at(4, 'view', 2)]);
    expect(given).toEqual(asGiven);
    expect(observer.list()[0]).not.toEqual(given[0]);
  });
});
