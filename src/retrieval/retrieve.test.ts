import { describe, expect, it } from 'vitest';
import type { Timeline } from '../types.ts';
import { packGraph } from './graph.ts';
import { type RetrievalInput, retrieve } from './retrieve.ts';
import { createVectorIndex } from './vector-index.ts';

/** Six items, item i on axis i. */
const index = createVectorIndex(6, 16);
for (let item = 0; item < 6; item++) index.rows[item * 16 + item] = 127;
index.seal();
const axis = (d: number): Float32Array => Float32Array.from({ length: 16 }, (_, at) => (at === d ? 1 : 0));
const timeline: Timeline = {
  events: [
    { item: 4, type: 'view', timeMs: 1, eventIds: ['a'] },
    { item: 3, type: 'view', timeMs: 2, eventIds: ['b'] },
    { item: 4, type: 'view', timeMs: 3, eventIds: ['c'] },
  ],
  seen: new Set([3, 4]),
  purchased: new Set(),
  dismissed: new Set(),
  inCart: new Set(),
  searches: [],
  numUnknown: 0,
};
const input = (part: Partial<RetrievalInput> = {}): RetrievalInput => ({
  placement: 'for-you',
  index,
  interests: new Float32Array(0),
  timeline,
  anchors: [],
  context: [],
  popularity: new Float32Array(6),
  isExcluded: () => false,
  ...part,
});

describe('retrieve', () => {
  it('unites the sources and names them all, in pack order', () => {
    const neighbors = packGraph([[], [], [], [{ target: 5, weight: 1 }], [], []], { top: 9, k: 1 });
    const {
      candidates,
      neighbors: reached,
      interestColumns,
    } = retrieve(input({ interests: axis(2), anchors: [{ item: 3, weight: 0.5 }], neighbors }));
    expect(candidates.map(({ item }) => item)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(candidates[5]?.sources).toEqual(['interest', 'neighbor', 'popular']);
    expect(candidates[4]?.sources).toEqual(['interest', 'recent', 'popular']);
    expect(reached.get(5)).toBeCloseTo(0.5, 6);
    const [column] = interestColumns;
    expect(column!.scores[2]! * column!.scale).toBeCloseTo(1, 2);
  });

  it('keeps each interest its own scores, though the index reuses its buffer', () => {
    const both = new Float32Array(32);
    both.set(axis(0), 0);
    both.set(axis(1), 16);
    const { interestColumns } = retrieve(input({ interests: both }));
    expect(interestColumns.map(({ scores }) => Array.from(scores.slice(0, 2)).map(Boolean))).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('leaves out what is excluded, from every source', () => {
    const { candidates } = retrieve(input({ interests: axis(2), isExcluded: (item) => item !== 1 }));
    expect(candidates.map(({ item }) => item)).toEqual([1]);
  });

  it('starts the graphs from the page item when there is one', () => {
    const neighbors = packGraph([[{ target: 1, weight: 1 }], [], [], [{ target: 5, weight: 1 }], [], []], {
      top: 9,
      k: 1,
    });
    const beside = input({
      placement: 'related',
      context: [0],
      anchors: [{ item: 3, weight: 1 }],
      neighbors,
    });
    expect([...retrieve(beside).neighbors.keys()]).toEqual([1]);
  });

  it('lists for recent only what was met, newest first', () => {
    const { candidates, recent } = retrieve(input({ placement: 'recent', interests: axis(2) }));
    expect(recent).toEqual([4, 3]);
    expect(candidates).toEqual([
      { item: 3, sources: ['recent'] },
      { item: 4, sources: ['recent'] },
    ]);
  });
});
