import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../errors.ts';
import { decodeGraph, edgeWeight, encodeGraph, forEachEdge, packGraph } from './graph.ts';

const rows = [
  [
    { target: 1, weight: 0.25 },
    { target: 2, weight: 1 },
  ],
  [],
  [{ target: 0, weight: 0.4 }],
];

describe('packGraph', () => {
  it('puts the heaviest edge first, cuts to the top and keeps weights in 8 bits', () => {
    const graph = packGraph(rows, { top: 48, k: 3 });
    expect(Array.from(graph.offsets)).toEqual([0, 2, 2, 3]);
    expect(Array.from(graph.targets)).toEqual([2, 1, 0]);
    expect(Array.from(graph.weights)).toEqual([255, 64, 102]);
    expect(packGraph(rows, { top: 1, k: 3 }).targets).toHaveLength(2);
  });

  it('reads edges and their weights', () => {
    const graph = packGraph(rows, { top: 48, k: 3 });
    const met: number[] = [];
    forEachEdge(graph, 0, (target) => met.push(target));
    expect(met).toEqual([2, 1]);
    expect(edgeWeight(graph, 0, 2)).toBeCloseTo(1, 6);
    expect(edgeWeight(graph, 0, 1)).toBeCloseTo(0.25, 2);
    expect(edgeWeight(graph, 1, 0)).toBe(0);
    expect(edgeWeight(undefined, 0, 2)).toBe(0);
  });
});

describe('the file of a graph', () => {
  const arbitrary = fc.integer({ min: 1, max: 12 }).chain((numItems) =>
    fc.array(
      fc.array(
        fc.record({
          target: fc.integer({ min: 0, max: numItems - 1 }),
          weight: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 6 },
      ),
      { minLength: numItems, maxLength: numItems },
    ),
  );

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 99 }), (drawn, k) => {
        const graph = packGraph(drawn, { top: 48, k });
        expect(decodeGraph(encodeGraph(graph))).toEqual(graph);
      }),
    );
  });

  it('is refused wherever it was cut, and when bytes follow it', () => {
    const file = encodeGraph(packGraph(rows, { top: 48, k: 3 }));
    for (let length = 0; length < file.byteLength; length++) {
      expect(() => decodeGraph(file.slice(0, length), 'neighbors.bin')).toThrow(PackError);
    }
    const longer = new ArrayBuffer(file.byteLength + 1);
    new Uint8Array(longer).set(new Uint8Array(file));
    expect(() => decodeGraph(longer, 'neighbors.bin')).toThrow(/neighbors\.bin .* bytes instead of/);
  });

  it('is refused with the reason: foreign bytes, another version, an edge to nowhere, rows out of order', () => {
    const spoil = (offset: number, value: number): ArrayBuffer => {
      const file = encodeGraph(packGraph(rows, { top: 48, k: 3 }));
      new DataView(file).setUint32(offset, value, true);
      return file;
    };
    expect(() => decodeGraph(spoil(0, 1))).toThrow('does not begin with IKGR');
    expect(() => decodeGraph(spoil(4, 9))).toThrow('its version is 9, this reader knows 1');
    // 24 bytes of header, 4 offsets of 4 bytes.
    expect(() => decodeGraph(spoil(24 + 16, 77))).toThrow('points to item 77 of 3');
    expect(() => decodeGraph(spoil(24 + 4, 3))).toThrow('row 1 ends before it begins');
    expect(() => decodeGraph(spoil(24, 1))).toThrow('do not cover');
  });
});
