import { describe, expect, it } from 'vitest';
import { buildNeighbors, buildTransitions } from './build-graphs.ts';
import { edgeWeight } from './graph.ts';

const dayMs = 86_400_000;

describe('buildNeighbors', () => {
  // 0 and 1 together twice, 0 and 2 once; 0 has three shoppers, 1 two, 2 one.
  const shoppers = [{ items: [0, 1] }, { items: [1, 0, 1] }, { items: [0, 2] }];

  it('is the cosine over shoppers, a repeat counting once', () => {
    const graph = buildNeighbors(shoppers, 3, { k: 1 });
    const greatest = 2 / Math.sqrt(3 * 2);
    expect(edgeWeight(graph, 0, 1)).toBeCloseTo(greatest, 2);
    expect(edgeWeight(graph, 1, 0)).toBeCloseTo(greatest, 2);
    expect(edgeWeight(graph, 0, 2)).toBeCloseTo(1 / Math.sqrt(3), 2);
    expect(edgeWeight(graph, 1, 2)).toBe(0);
  });

  it('leaves out pairs of fewer than k shoppers, and says k', () => {
    const graph = buildNeighbors(shoppers, 3, { k: 2 });
    expect(edgeWeight(graph, 0, 2)).toBe(0);
    expect(edgeWeight(graph, 0, 1)).toBeGreaterThan(0);
    expect(graph.k).toBe(2);
  });

  it('keeps the nearest of each item', () => {
    const graph = buildNeighbors(shoppers, 3, { k: 1, top: 1 });
    expect(Array.from(graph.targets)).toEqual([1, 0, 0]);
  });
});

describe('buildTransitions', () => {
  it('is directed and counts less with distance', () => {
    const graph = buildTransitions([{ items: [0, 1, 2] }], 3, { k: 1 });
    // 0→1: 1, 0→2: 1/2, 1→2: 1; out of 0: 1.5, into 1: 1, into 2: 1.5.
    expect(edgeWeight(graph, 0, 1)).toBeCloseTo(1 / Math.sqrt(1.5), 2);
    expect(edgeWeight(graph, 0, 2)).toBeCloseTo(0.5 / 1.5, 2);
    expect(edgeWeight(graph, 1, 0)).toBe(0);
  });

  it('counts less across a gap in time and for steps long ago', () => {
    const graph = buildTransitions(
      [
        { items: [0, 1], timesMs: [400 * dayMs, 400 * dayMs] },
        { items: [0, 2], timesMs: [370 * dayMs, 400 * dayMs] },
        { items: [3, 2], timesMs: [35 * dayMs, 35 * dayMs] },
      ],
      4,
      { k: 1 },
    );
    // 0→2 is halved for its 30 days, 3→2 for its year: out of 0 = 1.5, into 2 = 1.
    expect(edgeWeight(graph, 0, 1)).toBeCloseTo(1 / Math.sqrt(1.5), 2);
    expect(edgeWeight(graph, 0, 2)).toBeCloseTo(0.5 / Math.sqrt(1.5), 2);
    expect(edgeWeight(graph, 3, 2)).toBeCloseTo(0.5 / Math.sqrt(0.5), 2);
  });

  it('rests every edge on k different shoppers, however often one of them repeats it', () => {
    const graph = buildTransitions([{ items: [0, 1, 0, 1, 0, 1] }, { items: [2, 1] }, { items: [2, 1] }], 3, {
      k: 2,
    });
    expect(edgeWeight(graph, 0, 1)).toBe(0);
    expect(edgeWeight(graph, 2, 1)).toBeGreaterThan(0);
  });
});
