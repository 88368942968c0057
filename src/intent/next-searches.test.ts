import { describe, expect, it } from 'vitest';
import type { BehaviorEvent, Need } from '../types.ts';
import { nextSearches } from './next-searches.ts';

const nowMs = Date.UTC(2026, 10, 26, 9);
const dayMs = 86_400_000;
const need = (tag: string, more: Partial<Need> = {}): Need => ({
  id: `stage/${tag}`,
  tag,
  source: 'stage',
  interest: `ground of ${tag}`,
  rationale: '',
  strength: 0.5,
  evidence: [],
  items: ['x'],
  ...more,
});
const search = (daysAgo: number, query: string): BehaviorEvent => ({
  id: `s${daysAgo}`,
  type: 'search',
  query,
  timeMs: nowMs - daysAgo * dayMs,
});
const asked = (needs: Need[], events: BehaviorEvent[] = [], limit?: number): string[] =>
  nextSearches({ needs, events }, nowMs, limit).map(({ query }) => query);

describe('nextSearches', () => {
  it('offers nothing where nothing is needed', () => {
    expect(asked([])).toEqual([]);
  });

  it('offers the first five, in their order', () => {
    expect(asked([...'abcdefg'].map((tag) => need(tag)))).toEqual([...'abcde']);
    expect(
      asked(
        [...'abc'].map((tag) => need(tag)),
        [],
        2,
      ),
    ).toEqual(['a', 'b']);
  });

  it('says how many days are left, and none where it is due or always good', () => {
    const needs = [need('a', { due: '2026-12-05' }), need('b', { due: '2026-11-20' }), need('c')];
    expect(nextSearches({ needs, events: [] }, nowMs)).toEqual([
      { query: 'a', need: 'stage/a', daysLeft: 9 },
      { query: 'b', need: 'stage/b', daysLeft: 0 },
      { query: 'c', need: 'stage/c' },
    ]);
  });

  it('leaves out what was searched for this week, however it was written', () => {
    expect(asked([need('Tent'), need('ink')], [search(2, ' tent')])).toEqual(['ink']);
    expect(asked([need('Tent'), need('ink')], [search(8, 'tent')])).toEqual(['Tent', 'ink']);
  });

  it('offers no query twice', () => {
    expect(asked([need('a'), need('A', { id: 'season/a' }), need('b')])).toEqual(['a', 'b']);
  });

  it('takes two for one ground at first, and more only to fill the list', () => {
    const baby = [...'abc'].map((tag) => need(tag, { interest: 'baby' }));
    expect(asked([...baby, need('tea'), need('ink')], [], 4)).toEqual(['a', 'b', 'tea', 'ink']);
    expect(asked([...baby, need('tea')])).toEqual(['a', 'b', 'tea', 'c']);
  });
});
