import { expect, test } from 'vitest';
import type { EvaluationRow } from './row.ts';
import { shuffleSameDay } from './shuffle-same-day.ts';

const dayMs = 86_400_000;
const row = (items: number[], days?: number[]): EvaluationRow => ({
  shopper: 3,
  history: { items, ...(days && { timesMs: days.map((day) => day * dayMs) }) },
  targets: [99],
  gapDays: 2,
});
const itemsOf = (rows: EvaluationRow[]): number[][] => rows.map(({ history }) => [...history.items]);

test('only items of one day change places; target, gap and times stay', () => {
  const rows = Array.from({ length: 50 }, () => row([1, 2, 3, 4, 5, 6], [7, 8, 8, 8, 9, 9]));
  const shuffled = shuffleSameDay(rows);
  for (const { history, ...rest } of shuffled) {
    expect(history.items[0]).toBe(1);
    expect(history.items.slice(1, 4).toSorted()).toEqual([2, 3, 4]);
    expect(history.items.slice(4).toSorted()).toEqual([5, 6]);
    expect(history.timesMs).toEqual(rows[0]!.history.timesMs);
    expect(rest).toEqual({ shopper: 3, targets: [99], gapDays: 2 });
  }
  // All six orders of three come up in fifty draws.
  expect(new Set(itemsOf(shuffled).map((items) => items.slice(1, 4).join())).size).toBe(6);
});

test('is the same every time and leaves the given rows alone', () => {
  const rows = [row([1, 2, 3, 4, 5, 6, 7, 8], Array(8).fill(1))];
  const once = itemsOf(shuffleSameDay(rows));
  expect(itemsOf(shuffleSameDay(rows))).toEqual(once);
  expect(itemsOf(rows)).toEqual([[1, 2, 3, 4, 5, 6, 7, 8]]);
  expect(once).not.toEqual(itemsOf(rows));
});

test('a history without times stays in its order', () => {
  expect(itemsOf(shuffleSameDay([row([4, 3, 2, 1])]))).toEqual([[4, 3, 2, 1]]);
});
