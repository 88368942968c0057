import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputShapeError } from '../errors.ts';
import type { BehaviorEvent } from '../types.ts';
import { decodeEvents, encodeEvents } from './columnar.ts';
import { arbitraryEvents, viewOf } from './test/arbitrary-events.ts';

describe('the columnar chunk', () => {
  test('gives back what went in, in its order', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const decoded = decodeEvents(encodeEvents(events));
        expect(decoded).toEqual(events);
        // An absent field is absent, not undefined.
        expect(decoded.map((event) => Object.keys(event).sort())).toEqual(
          events.map((event) => Object.keys(event).sort()),
        );
      }),
    );
  });

  test('holds an empty history', () => {
    expect(decodeEvents(encodeEvents([]))).toEqual([]);
  });

  test('stores an item that occurs often once', () => {
    const longName = 'x'.repeat(1000);
    const events = Array.from({ length: 50 }, (_, index) => viewOf(longName, index));
    const withShortIds = events.map((event, index): BehaviorEvent => ({ ...event, id: String(index) }));
    expect(encodeEvents(withShortIds).byteLength).toBeLessThan(3000);
  });

  test('refuses every truncation', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.nat(), (events, cut) => {
        const bytes = encodeEvents(events);
        expect(() => decodeEvents(bytes.slice(0, cut % bytes.byteLength))).toThrow(InputShapeError);
      }),
    );
  });

  test('refuses foreign bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => decodeEvents(bytes.slice().buffer)).toThrow(InputShapeError);
      }),
    );
  });

  test('answers any single changed byte with events or a clear error, never with another one', () => {
    const bytes = encodeEvents([
      { ...viewOf('a', 1), quantity: 2, dwellMs: 3, placement: 'related' },
      { id: 's', type: 'search', timeMs: 2, query: 'tea' },
    ]);
    for (let at = 0; at < bytes.byteLength; at++) {
      for (const flip of [1, 128]) {
        const changed = new Uint8Array(bytes.slice(0));
        changed[at] = (changed[at] ?? 0) ^ flip;
        try {
          expect(decodeEvents(changed.buffer)).toHaveLength(2);
        } catch (error) {
          expect(error).toBeInstanceOf(InputShapeError);
        }
      }
    }
  });

  test.each([
    ['cut off', (bytes: ArrayBuffer) => bytes.slice(0, 10), '10 bytes, where the header alone takes 28'],
    ['foreign', () => new ArrayBuffer(64), 'it does not begin with the mark of one'],
    ['newer', (bytes: ArrayBuffer) => withU32(bytes, 4, 9), 'version 9, where 1 is read'],
    ['grown', (bytes: ArrayBuffer) => joined(bytes, new ArrayBuffer(1)), 'where its header speaks of'],
    ['miscounted', (bytes: ArrayBuffer) => withU32(bytes, 12, 2), 'where its header speaks of'],
    ['pointing astray', (bytes: ArrayBuffer) => withU32(bytes, 36, 8), 'item 7 is beyond its 1 words'],
  ])('says what is wrong with a chunk that is %s', (_name, spoil, message) => {
    // One view: header 28, timeMs 8, then the item's code at byte 36.
    const bytes = encodeEvents([viewOf('a', 1)]);
    expect(() => decodeEvents(spoil(bytes))).toThrow(message);
  });
});

function withU32(bytes: ArrayBuffer, offset: number, value: number): ArrayBuffer {
  const copy = bytes.slice(0);
  new DataView(copy).setUint32(offset, value, true);
  return copy;
}

function joined(a: ArrayBuffer, b: ArrayBuffer): ArrayBuffer {
  const whole = new Uint8Array(a.byteLength + b.byteLength);
  whole.set(new Uint8Array(a));
  return whole.buffer;
}
