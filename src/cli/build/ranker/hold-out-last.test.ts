import { describe, expect, it } from 'vitest';
import { holdOutLast, isOfVisits } from './hold-out-last.ts';

describe('holdOutLast', () => {
  it('asks for the last event and takes it from what is learned', () => {
    const { kept, questions } = holdOutLast(
      [{ items: [4, 5, 6], timesMs: [1, 2, 3] }, { items: [7] }],
      false,
      9,
    );
    expect(kept).toEqual([{ items: [4, 5], timesMs: [1, 2] }, { items: [7] }]);
    expect(questions).toEqual([{ history: { items: [4, 5], timesMs: [1, 2] }, targets: [6] }]);
  });

  it('asks for all of the last visit, each thing once', () => {
    const visits = { items: [4, 5, 6, 5], timesMs: [1, 2, 2, 2] };
    const { kept, questions } = holdOutLast([visits, { items: [1, 2], timesMs: [3, 3] }], true, 9);
    expect(kept).toEqual([
      { items: [4], timesMs: [1] },
      { items: [1, 2], timesMs: [3, 3] },
    ]);
    expect(questions.map(({ targets }) => targets)).toEqual([[5, 6]]);
  });

  it('asks no more than it was told, the same ones every time, and keeps all it learns from', () => {
    const shoppers = Array.from({ length: 50 }, (_, item) => ({ items: [item, item + 1] }));
    const { kept, questions } = holdOutLast(shoppers, false, 10);
    expect(kept).toHaveLength(50);
    expect(questions).toHaveLength(10);
    expect(questions).toEqual(holdOutLast(shoppers, false, 10).questions);
    expect(new Set(questions.map(({ targets }) => targets[0])).size).toBe(10);
  });
});

it('tells a log of baskets from one of single events', () => {
  const basket = { items: [1, 2, 3, 4, 5, 6, 7], timesMs: [1, 1, 1, 1, 1, 1, 2] };
  expect(isOfVisits([basket])).toBe(true);
  expect(isOfVisits([{ items: [1, 2, 3], timesMs: [1, 1, 2] }])).toBe(false);
  expect(isOfVisits([{ items: [1, 2, 3] }])).toBe(false);
});
