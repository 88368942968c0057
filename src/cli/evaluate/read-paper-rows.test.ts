import { describe, expect, test } from 'vitest';
import type { LogShopper } from '../event-log.ts';
import { findRun, parsePaperRows } from './read-paper-rows.ts';

const lines = [
  '{"split":"valid","row":0,"user":7,"history":[3],"target":4,"timestamp":1000,"gap_days":0}',
  '{"split":"test","row":0,"user":7,"history":[3,4],"target":5,"timestamp":2000,"gap_days":6}',
];

test('rows of the other split are left out, ids become strings', () => {
  expect(parsePaperRows(lines, 'test')).toEqual([
    { user: '7', history: ['3', '4'], target: '5', gapDays: 6 },
  ]);
});

describe("the events behind a row's history", () => {
  const shopper: LogShopper = {
    user: '7',
    events: [3, 4, 5, 3, 4].map((item, at) => ({ item: String(item), type: 'purchase', timeMs: at })),
  };
  const timesOf = (history: string[]) => findRun(shopper, history)?.map(({ timeMs }) => timeMs);

  test('are the first run that holds exactly these items', () => {
    expect(timesOf(['3', '4'])).toEqual([0, 1]);
    expect(timesOf(['4', '5', '3'])).toEqual([1, 2, 3]);
  });

  test('are unknown when no run does, or the user is', () => {
    expect(timesOf(['3', '5'])).toBeUndefined();
    expect(findRun(undefined, ['3'])).toBeUndefined();
  });
});
