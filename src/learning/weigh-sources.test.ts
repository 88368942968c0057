import { describe, expect, it } from 'vitest';
import { type BehaviorEvent, type EventType, needSources } from '../types.ts';
import { tellSources, weighSources } from './weigh-sources.ts';

let at = 0;
const deeds = (count: number, type: EventType, need?: string): BehaviorEvent[] =>
  Array.from({ length: count }, () => ({
    id: `e${at}`,
    timeMs: at++,
    type,
    itemId: 'x',
    ...(need !== undefined && { need }),
  }));

describe('weighSources', () => {
  it('starts every source at 1, whatever else was done', () => {
    const weightOf = weighSources([...deeds(40, 'impression'), ...deeds(3, 'click', 'nonsense/x')]);
    expect(weightOf('stage')).toBe(1);
    expect(weightOf('festival')).toBe(1);
  });

  it('raises what is opened, lowers what is passed over, and what is put away more', () => {
    const opened = weighSources([
      ...deeds(20, 'impression', 'refill/ink'),
      ...deeds(8, 'click', 'refill/ink'),
    ]);
    const passed = weighSources(deeds(40, 'impression', 'refill/ink'));
    const put = weighSources([
      ...deeds(40, 'impression', 'refill/ink'),
      ...deeds(5, 'dismiss', 'refill/ink'),
    ]);
    expect(opened('refill')).toBeGreaterThan(1.5);
    expect(opened('stage')).toBe(1);
    expect(passed('refill')).toBeLessThan(0.6);
    expect(put('refill')).toBeLessThan(passed('refill'));
  });

  it('stays within its bounds and decides nothing after one card', () => {
    const always = weighSources([...deeds(900, 'impression', 'stage/x'), ...deeds(900, 'click', 'stage/x')]);
    const never = weighSources(deeds(9000, 'impression', 'stage/x'));
    expect([always('stage'), never('stage')]).toEqual([2, 0.3]);
    expect(weighSources(deeds(1, 'impression', 'stage/x'))('stage')).toBeGreaterThan(0.9);
  });
});

describe('tellSources', () => {
  it('tells of every source, in order, what was done with its cards and what it weighs', () => {
    const events = [
      ...deeds(20, 'impression', 'refill/ink'),
      ...deeds(2, 'click', 'refill/ink'),
      ...deeds(1, 'dismiss', 'refill/ink'),
      ...deeds(5, 'impression'),
    ];
    const told = tellSources(events);
    expect(told.map(({ source }) => source)).toEqual([...needSources]);
    expect(told.find(({ source }) => source === 'refill')).toEqual({
      source: 'refill',
      weight: weighSources(events)('refill'),
      shown: 20,
      opened: 2,
      dismissed: 1,
    });
    expect(told.find(({ source }) => source === 'stage')).toEqual({
      source: 'stage',
      weight: 1,
      shown: 0,
      opened: 0,
      dismissed: 0,
    });
  });
});
