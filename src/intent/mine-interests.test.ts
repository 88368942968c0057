import { describe, expect, it } from 'vitest';
import { createCatalog } from '../pack/catalog.ts';
import type { AttendedRow } from '../timeline/encode-timeline.ts';
import type { EncodedHistory } from '../types.ts';
import { mineInterests } from './mine-interests.ts';

const dayMs = 86_400_000;
const nowMs = 400 * dayMs;
const catalog = createCatalog(
  [
    {
      id: 'k',
      title: { en: 'k' },
      kind: { en: 'kettle', 'zh-CN': '电热水壶' },
      category: { en: 'Home > Tea > Kettles' },
    },
    {
      id: 't',
      title: { en: 't' },
      kind: { en: 'tent', 'zh-CN': '帐篷' },
      category: { en: 'Home > Camp > Tents' },
    },
  ],
  'en',
);
const row = (item: number, ageDays: number, id: string): AttendedRow => ({
  item,
  type: 'view',
  timeMs: nowMs - ageDays * dayMs,
  eventIds: [id],
});
const encoded = (vectors: number[][], strengths: number[], attention: number[][]): EncodedHistory => ({
  interests: Float32Array.from(vectors.flat()),
  strengths: Float32Array.from(strengths),
  attention: Float32Array.from(attention.flat()),
});
const rows = [row(0, 1, 'e1'), row(1, 30, 'e2')];
const mine = (history: EncodedHistory, of = rows) => mineInterests(history, of, catalog, nowMs, 'en');

describe('mineInterests', () => {
  it('names interests after what they attend to, strongest first, with horizon and evidence', () => {
    const { interests, vectors } = mine(
      encoded(
        [
          [0, 1],
          [1, 0],
        ],
        [0.25, 0.75],
        [
          [0.2, 0.8],
          [1, 0],
        ],
      ),
    );
    expect(interests).toEqual([
      {
        id: 'interest-e1',
        name: { en: 'Kettles', 'zh-CN': '电热水壶' },
        tags: ['kettle', 'Tea'],
        strength: 0.75,
        horizon: 'short',
        evidence: ['e1'],
      },
      {
        id: 'interest-e2',
        name: { en: 'Tents', 'zh-CN': '帐篷' },
        tags: ['tent', 'kettle', 'Camp', 'Tea'],
        strength: 0.25,
        horizon: 'long',
        // e1 has a quarter of e2's attention: too little to be evidence.
        evidence: ['e2'],
      },
    ]);
    expect(Array.from(vectors)).toEqual([1, 0, 0, 1]);
  });

  it('makes one of two that are nearly the same, their strengths added', () => {
    // Cosine 0.96 is above 0.9.
    const { interests, strengths } = mine(
      encoded(
        [
          [1, 0],
          [0.96, 0.28],
        ],
        [0.6, 0.4],
        [
          [1, 0],
          [0, 1],
        ],
      ),
    );
    expect(interests).toHaveLength(1);
    expect(Array.from(strengths)).toEqual([1]);
    expect(interests[0]?.evidence).toEqual(['e1', 'e2']);
  });

  it('makes one of two that are about the same shelf, however far apart their vectors are', () => {
    const both = encoded(
      [
        [1, 0],
        [0, 1],
      ],
      [0.6, 0.4],
      [
        [0.9, 0.1],
        [0.8, 0.2],
      ],
    );
    const { interests } = mine(both);
    expect(interests.map(({ id, strength }) => [id, strength])).toEqual([['interest-e1', 1]]);
  });

  it('keeps ids apart when two shelves share their strongest event, and merges when no event is left', () => {
    const thirds = [row(0, 1, 'e1'), row(1, 2, 'e2'), row(1, 3, 'e3')];
    const both = encoded(
      [
        [1, 0],
        [0, 1],
      ],
      [0.6, 0.4],
      [
        [1, 0, 0],
        // e1 is the strongest event, the two tents together the strongest shelf.
        [0.4, 0.3, 0.3],
      ],
    );
    expect(mine(both, thirds).interests.map(({ id, name }) => [id, name.en])).toEqual([
      ['interest-e1', 'Kettles'],
      // Of equals the newer row leads.
      ['interest-e3', 'Tents'],
    ]);
    const one = encoded(
      [
        [1, 0],
        [0, 1],
      ],
      [0.6, 0.4],
      [[1], [1]],
    );
    expect(mine(one, rows.slice(0, 1)).interests.map(({ id }) => id)).toEqual(['interest-e1']);
  });

  it('names a search that no item answers by its own words', () => {
    const search: AttendedRow = { query: 'hot water', type: 'search', timeMs: nowMs, eventIds: ['s'] };
    const { interests } = mine(encoded([[1, 0]], [1], [[1]]), [search]);
    expect(interests[0]?.name).toEqual({ en: 'hot water', 'zh-CN': 'hot water' });
  });
});
