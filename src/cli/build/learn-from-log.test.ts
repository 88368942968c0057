import { expect, it } from 'vitest';
import { createProblemList } from '../../catalog/feed-problem.ts';
import type { EventType, Item } from '../../types.ts';
import type { Progress } from '../progress.ts';
import { learnFromLog } from './learn-from-log.ts';

const quiet: Progress = { start() {}, update() {}, stop() {}, tell() {} };
const items = ['kettle', 'tea', 'cup'].map((id): Item => ({ id, title: { en: id } }));

/** What follows what, of a log of one shopper who does these things to the tea, a kettle before and a cup after it. */
const followsOf = (...types: EventType[]): Buffer => {
  const events = [
    { item: 'kettle', type: 'purchase' as const },
    ...types.map((type) => ({ item: 'tea', type })),
    { item: 'cup', type: 'purchase' as const },
  ];
  const options = { minShoppers: 1, teachesRanker: false };
  const learned = learnFromLog([{ user: 'u', events }], items, createProblemList(), quiet, options);
  return Buffer.from(learned.transitions);
};

it('counts a thing that was bought, looked at and bought again as two places, as the page does', () => {
  const twice = followsOf('purchase', 'purchase');
  expect(followsOf('view', 'purchase', 'view', 'purchase').equals(twice)).toBe(true);
  expect(followsOf('purchase').equals(twice)).toBe(false);
});

it('counts looking at a thing, reading it and buying it as one place', () => {
  expect(followsOf('view', 'dwell', 'add_to_cart', 'purchase').equals(followsOf('purchase'))).toBe(true);
});
