import v8 from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantizeQuery } from './quantize-query.ts';
import { openScanEngine } from './scan-engine.ts';
import { fineLimit, scanFinely } from './scan-finely.ts';
import { openScriptScan } from './script-scan.ts';
import { selectTop } from './select-top.ts';
import { openWasmScan } from './wasm-scan.ts';

// Node 20 has relaxed SIMD behind a flag, and right only in its second compiler; browsers have it without.
v8.setFlagsFromString('--experimental-wasm-relaxed-simd');
v8.setFlagsFromString('--no-liftoff');

const problem = fc
  .record({
    numItems: fc.integer({ min: 1, max: 70 }),
    blocks: fc.integer({ min: 1, max: 9 }),
    seed: fc.integer(),
    // Few different values make many equal scores.
    spread: fc.constantFrom(2, 40, 256),
  })
  .map(({ numItems, blocks, seed, spread }) => {
    let state = seed >>> 0;
    const draw = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 8;
    };
    const dimensions = blocks * 16;
    const rows = Int8Array.from({ length: numItems * dimensions }, () => (draw() % spread) - (spread >> 1));
    const query = Float32Array.from({ length: dimensions }, () => (draw() % 2001) / 1000 - 1);
    return { numItems, dimensions, rows, query, k: 1 + (draw() % numItems) };
  });

describe('the scan', () => {
  it('gives the same integers on all three paths, and the best k in the same order as a sort', () => {
    fc.assert(
      fc.property(problem, ({ numItems, dimensions, rows, query, k }) => {
        const script = openScriptScan(numItems, dimensions);
        const engines = [
          script,
          openWasmScan(numItems, dimensions, 'plain')!,
          openWasmScan(numItems, dimensions, 'relaxed')!,
        ];
        for (const engine of engines) {
          engine.rows.set(rows);
          engine.seal();
          quantizeQuery(query, engine.query);
        }
        const expected = Array.from({ length: numItems }, (_, item) =>
          script.query.reduce((sum, q, d) => sum + q * rows[item * dimensions + d]!, 0),
        );
        const order = expected.map((_, item) => item).sort((a, b) => expected[b]! - expected[a]! || a - b);
        for (const engine of engines) {
          expect(Array.from(engine.scan())).toEqual(expected);
          const top = engine.scanTop(k);
          expect(Array.from(top.items)).toEqual(order.slice(0, k));
          expect(Array.from(top.scores)).toEqual(order.slice(0, k).map((item) => expected[item]));
          expect(Array.from(engine.scores)).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stays exact at the ends of the range: rows of -128 and 127, a query of both signs', () => {
    for (const engine of ['relaxed', 'plain', 'script'] as const) {
      const scan = openScanEngine(2, 128, engine);
      expect(scan.name).toBe(engine);
      scan.rows.fill(-128, 0, 128);
      scan.rows.fill(127, 128);
      scan.seal();
      scan.query.fill(63);
      expect(Array.from(scan.scan())).toEqual([-128 * 63 * 128, 127 * 63 * 128]);
      scan.query.fill(-63);
      expect(Array.from(scan.scan())).toEqual([128 * 63 * 128, -127 * 63 * 128]);
    }
  });

  it('finds the best over many blocks of rows', () => {
    const numItems = 5003;
    const scan = openScanEngine(numItems, 16, 'plain');
    // Row n scores n x 63 / 16 by steps: the last rows are the best, and the heap is replaced all the way.
    for (let item = 0; item < numItems; item++) scan.rows[item * 16 + (item % 16)] = item >> 6;
    scan.seal();
    scan.query.fill(1);
    expect(scan.scanTop(100)).toEqual(selectTop(scan.scan(), 100));
  });

  it('goes through script where WebAssembly is refused or the dimensions do not fit it', () => {
    expect(openScanEngine(3, 20).name).toBe('script');
    const { WebAssembly: real } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
      expect(openScanEngine(3, 16).name).toBe('script');
      const refusing = {
        validate: () => true,
        Memory: real.Memory,
        Module: class Refused {
          constructor() {
            throw new Error('refused by policy');
          }
        },
      };
      Object.assign(globalThis, { WebAssembly: refusing });
      expect(openScanEngine(3, 16).name).toBe('script');
    } finally {
      Object.assign(globalThis, { WebAssembly: real });
    }
  });
});

describe('scanFinely', () => {
  it('is exact for numbers that seven bits do not hold, with as many digits as they need', () => {
    fc.assert(
      fc.property(problem, ({ numItems, dimensions, rows, query }) => {
        const engine = openScanEngine(numItems, dimensions);
        engine.rows.set(rows);
        engine.seal();
        for (const [limit, numDigits] of [
          [127, 2],
          [fineLimit, 4],
        ] as const) {
          const whole = Int32Array.from(query, (value) => Math.round(value * limit));
          const expected = Array.from({ length: numItems }, (_, item) =>
            whole.reduce((sum, value, d) => sum + value * rows[item * dimensions + d]!, 0),
          );
          const found = new Float64Array(numItems);
          scanFinely(engine, whole, numDigits, found);
          expect([...found]).toEqual(expected);
        }
      }),
    );
  });
});

describe('quantizeQuery', () => {
  it('rounds x / max|x| x 63', () => {
    const into = new Int8Array(3);
    // 0.5 / 2 x 63 = 15.75
    expect(quantizeQuery(Float32Array.from([0.5, -2, 1]), into)).toBeCloseTo(2 / 63, 9);
    expect(Array.from(into)).toEqual([16, -63, 32]);
  });

  it('turns zeros and numbers that are none into a query that finds nothing in particular', () => {
    const into = new Int8Array([9, 9]);
    expect(quantizeQuery(new Float32Array(2), into)).toBe(0);
    expect(Array.from(into)).toEqual([0, 0]);
    expect(quantizeQuery(Float32Array.from([Number.NaN, 1]), into)).toBe(0);
  });
});

describe('selectTop', () => {
  it('equals a sort, equal scores in row order', () => {
    const arbitrary = fc.tuple(fc.array(fc.integer({ min: -5, max: 5 })), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(arbitrary, ([scores, k]) => {
        const order = scores.map((_, row) => row).sort((a, b) => scores[b]! - scores[a]! || a - b);
        expect(Array.from(selectTop(Int32Array.from(scores), k).items)).toEqual(order.slice(0, k));
      }),
    );
  });
});
