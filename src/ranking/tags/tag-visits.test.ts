import { describe, expect, it } from 'vitest';
import { median, tagVisits, visitGaps } from './tag-visits.ts';

const dayMs = 86_400_000;
// Items 0 and 1 are of tag 0, item 2 of tag 1, item 3 of none.
const ofItem = Int32Array.from([0, 0, 1, -1]);

describe('tagVisits', () => {
  it('gathers what has one time, each tag once', () => {
    const found = tagVisits({ items: [0, 1, 2, 3, 2], timesMs: [0, 0, 0, dayMs, dayMs] }, ofItem);
    expect(found).toEqual([
      { tags: [0, 1], timeMs: 0 },
      { tags: [1], timeMs: dayMs },
    ]);
  });

  it('makes each event a visit of its own where no time is told', () => {
    expect(tagVisits({ items: [0, 1, 3] }, ofItem)).toEqual([{ tags: [0] }, { tags: [0] }, { tags: [] }]);
    expect(tagVisits({ items: [] }, ofItem)).toEqual([]);
  });
});

describe('visitGaps', () => {
  it('tells days, none for two visits of one day, none without times', () => {
    const at = (days: number) => ({ tags: [], timeMs: days * dayMs });
    expect(visitGaps([at(0), at(3), at(3.1), at(10.1)])).toEqual([3, 7]);
    expect(visitGaps([{ tags: [] }, { tags: [] }])).toEqual([]);
  });
});

it('median takes the lower of two middles', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([3, 1])).toBe(1);
  expect(median([])).toBeUndefined();
});
