import { describe, expect, it } from 'vitest';
import type { LoggedShopper } from './build-graphs.ts';
import { edgeWeight } from './graph.ts';
import { buildRidge } from './ridge-graph.ts';
import { solveRidge } from './solve-ridge.ts';

/** Seeded, so that the graph is a middling one and the same every time. */
function drawShoppers(numShoppers: number, numItems: number): LoggedShopper[] {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: numShoppers }, () => {
    const start = Math.floor(numItems * random());
    return { items: Array.from({ length: 6 }, () => (start + Math.floor(8 * random())) % numItems) };
  });
}

/** EASE's weights by the book: B = I - P / diag P, P = (XᵀX + λI)⁻¹ by elimination. */
function easeByTheBook(shoppers: readonly LoggedShopper[], numItems: number, penalty: number): number[][] {
  const gram = Array.from({ length: numItems }, (_, i) =>
    Array.from({ length: numItems }, (_, j) => (i === j ? penalty : 0)),
  );
  for (const { items } of shoppers) {
    const own = [...new Set(Array.from(items))];
    for (const a of own) for (const b of own) gram[a]![b]! += 1;
  }
  const inverse = gram.map((_, i) => gram.map((_, j) => (i === j ? 1 : 0)));
  for (let pivot = 0; pivot < numItems; pivot++) {
    for (let row = 0; row < numItems; row++) {
      if (row === pivot) continue;
      const factor = gram[row]![pivot]! / gram[pivot]![pivot]!;
      for (let at = 0; at < numItems; at++) {
        gram[row]![at]! -= factor * gram[pivot]![at]!;
        inverse[row]![at]! -= factor * inverse[pivot]![at]!;
      }
    }
  }
  const P = inverse.map((row, i) => row.map((value) => value / gram[i]![i]!));
  return P.map((row, i) => row.map((value, j) => (i === j ? 0 : -value / P[j]![j]!)));
}

describe('buildRidge', () => {
  const numItems = 12;
  const shoppers = drawShoppers(300, numItems);

  it('gives the positive weights of EASE, where a system holds everything met', () => {
    const graph = buildRidge(shoppers, numItems, { k: 1, penalty: 20, top: numItems });
    const exact = easeByTheBook(shoppers, numItems, 20);
    // A step of 8 bits and what the solver leaves.
    for (let from = 0; from < numItems; from++)
      for (let to = 0; to < numItems; to++)
        expect(Math.abs(edgeWeight(graph, from, to) - Math.max(0, exact[from]![to]!))).toBeLessThan(0.003);
  });

  it('reads an edge from the item that was met to the one it speaks for', () => {
    // Everyone with 1 has 0, and 0 is had by many without 1: 0 says less of 1 than 1 of 0.
    const few = [{ items: [0, 1] }, { items: [0, 1] }, ...Array.from({ length: 8 }, () => ({ items: [0] }))];
    const graph = buildRidge(few, 2, { k: 1, penalty: 1 });
    // By hand: 0 → 1 = 2 / (10 + 1), 1 → 0 = 2 / (2 + 1).
    expect(edgeWeight(graph, 0, 1)).toBeCloseTo(2 / 11, 2);
    expect(edgeWeight(graph, 1, 0)).toBeCloseTo(2 / 3, 2);
  });

  it('rests no edge on fewer shoppers than k, and keeps the heaviest of a row', () => {
    const graph = buildRidge(shoppers, numItems, { k: 60, penalty: 20, top: 2 });
    expect(graph.k).toBe(60);
    const both = (a: number, b: number) =>
      shoppers.filter(({ items }) => [a, b].every((item) => Array.from(items).includes(item))).length;
    for (let from = 0; from < numItems; from++) {
      const own = [...graph.targets.slice(graph.offsets[from], graph.offsets[from + 1])];
      expect(own.length).toBeLessThanOrEqual(2);
      for (const to of own) expect(both(from, to)).toBeGreaterThanOrEqual(60);
    }
  });

  it('has no edge where nothing was met together', () => {
    expect(buildRidge([{ items: [0] }, { items: [1] }], 2, { k: 1 }).targets).toHaveLength(0);
  });
});

describe('solveRidge', () => {
  it('solves a system to more than 8 bits can tell', () => {
    // 4x + y = 1, x + 3y = 2: x = 1/11, y = 7/11.
    const [x, y] = solveRidge(Float64Array.of(4, 1, 1, 3, 99), Float64Array.of(1, 2));
    expect(x).toBeCloseTo(1 / 11, 4);
    expect(y).toBeCloseTo(7 / 11, 4);
  });

  it('says nothing of nothing', () => {
    expect([...solveRidge(Float64Array.of(2), Float64Array.of(0))]).toEqual([0]);
    expect([...solveRidge(new Float64Array(0), new Float64Array(0))]).toEqual([]);
  });
});
