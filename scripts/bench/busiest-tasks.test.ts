import { describe, expect, it } from 'vitest';
import { findBusiestTasks } from './busiest-tasks.mjs';

const thread = { pid: 7, tid: 1, ph: 'X' };
const navigation = {
  ...thread,
  ph: 'R',
  name: 'navigationStart',
  ts: 1_000,
  args: { data: { documentLoaderURL: 'http://shop/' } },
};
const task = (ts: number, dur: number, tdur: number, tid = 1) => ({
  ...thread,
  tid,
  name: 'RunTask',
  ts,
  dur,
  tdur,
});

describe('findBusiestTasks', () => {
  it('orders tasks by processor time, names what ran in them and where from', () => {
    const tasks = findBusiestTasks(
      [
        navigation,
        task(2_000, 90_000, 4_000),
        task(101_000, 20_000, 16_300),
        { ...thread, name: 'HandlePostMessage', ts: 101_100, dur: 19_000 },
        {
          ...thread,
          name: 'FunctionCall',
          ts: 101_200,
          dur: 9_000,
          args: { data: { url: 'http://shop/inkling/a.js' } },
        },
      ],
      'http://shop',
      5,
    );
    expect(tasks).toEqual([
      { startMs: 100, wallMs: 20, cpuMs: 16.3, what: 'HandlePostMessage', file: '/inkling/a.js' },
      { startMs: 1, wallMs: 90, cpuMs: 4, what: 'RunTask', file: '' },
    ]);
  });

  it('looks at the thread of the page alone, and from its navigation on', () => {
    const events = [navigation, task(0, 5_000, 5_000), task(3_000, 9_000, 9_000, 2), task(4_000, 1_000, 700)];
    expect(findBusiestTasks(events, 'http://shop', 5).map(({ cpuMs }) => cpuMs)).toEqual([0.7]);
  });

  it('finds nothing where the page was never opened', () => {
    expect(findBusiestTasks([task(3_000, 9_000, 9_000)], 'http://shop', 5)).toEqual([]);
  });
});
