import { expect, it } from 'vitest';
import type { EventType } from '../types.ts';
import { listPlaces } from './list-places.ts';

const places = (...events: [item: number, type: EventType][]): number[] =>
  listPlaces(events.map(([item, type], at) => ({ id: `e${at}`, item, type, timeMs: at }))).items;

it('takes looking at a thing, reading it and putting it in the cart for one place', () => {
  expect(places([1, 'view'], [1, 'dwell'], [1, 'add_to_cart'], [2, 'view'])).toEqual([1, 2]);
});

it('keeps what was come back to, and what was bought again', () => {
  expect(places([1, 'view'], [2, 'view'], [1, 'view'])).toEqual([1, 2, 1]);
  expect(places([1, 'purchase'], [1, 'purchase'])).toEqual([1, 1]);
  expect(places([1, 'view'], [1, 'purchase'], [1, 'view'], [1, 'purchase'])).toEqual([1, 1]);
});

it('lists the places of a log that tells no times', () => {
  const log = (['purchase', 'purchase'] as const).map((type) => ({ item: 3, type, timeMs: undefined }));
  expect(listPlaces(log)).toEqual({ items: [3, 3], timesMs: [undefined, undefined], bought: [true, true] });
});

it('tells the time of the newest event of each place, and whether it was a purchase', () => {
  const events = (['view', 'purchase', 'view'] as const).map((type, at) => ({
    id: `e${at}`,
    item: at === 2 ? 7 : 1,
    type,
    timeMs: 10 * at,
  }));
  expect(listPlaces(events)).toEqual({ items: [1, 7], timesMs: [10, 20], bought: [true, false] });
});

it('counts what was taken out of the cart for nothing', () => {
  expect(places([1, 'view'], [2, 'remove_from_cart'])).toEqual([1]);
});
