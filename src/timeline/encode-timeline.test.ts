import { describe, expect, it } from 'vitest';
import { createCatalog } from '../pack/catalog.ts';
import type { Timeline } from '../types.ts';
import { encodeTimeline, normalize } from './encode-timeline.ts';

const dayMs = 86_400_000;
const nowMs = 100 * dayMs;
const catalog = createCatalog(
  ['red kettle', 'blue kettle', 'tent'].map((title) => ({ id: title, title: { en: title } })),
  'en',
);
const vectors = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
].map((numbers) => Float32Array.from(numbers));
const vectorOf = (item: number): Float32Array => vectors[item]!;
const timeline = (part: Partial<Timeline>): Timeline => ({
  events: [],
  seen: new Set(),
  purchased: new Set(),
  dismissed: new Set(),
  inCart: new Set(),
  searches: [],
  numUnknown: 0,
  ...part,
});
const encode = (part: Partial<Timeline>, queryVectors?: Map<string, Float32Array>) =>
  encodeTimeline(timeline(part), catalog, vectorOf, nowMs, queryVectors);

describe('encodeTimeline', () => {
  it('gives rows, the codes of training and ages in days', () => {
    const encoded = encode({
      events: [
        { item: 2, type: 'purchase', timeMs: nowMs - 3 * dayMs, eventIds: ['a'] },
        { item: 0, type: 'view', timeMs: nowMs, eventIds: ['b'] },
      ],
    });
    expect(Array.from(encoded!.input.items)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(Array.from(encoded!.input.actions)).toEqual([7, 0]);
    expect(Array.from(encoded!.input.agesDays)).toEqual([3, 0]);
    expect(encoded!.rows.map(({ eventIds }) => eventIds)).toEqual([['a'], ['b']]);
  });

  it('reads a search as the middle of the items that hold its words', () => {
    const encoded = encode({ searches: [{ query: 'kettle', eventId: 's', timeMs: nowMs - dayMs }] });
    const half = Math.SQRT1_2;
    expect(Array.from(encoded!.input.items)).toEqual([half, half, 0].map(Math.fround));
    expect(Array.from(encoded!.input.actions)).toEqual([3]);
    expect(encoded!.rows[0]).toEqual({
      item: 0,
      query: 'kettle',
      type: 'search',
      timeMs: nowMs - dayMs,
      eventIds: ['s'],
    });
  });

  it('takes the text encoder where no item holds the words, and leaves the search out without one', () => {
    const search = { query: 'hot water', eventId: 's', timeMs: nowMs };
    expect(encode({ searches: [search] })).toBeUndefined();
    const encoded = encode({ searches: [search] }, new Map([['hot water', Float32Array.from([0, 1, 0])]]));
    expect(Array.from(encoded!.input.items)).toEqual([0, 1, 0]);
    expect(encoded!.rows[0]).not.toHaveProperty('item');
  });

  it('never counts an age below 0, though a clock may have been set back', () => {
    const encoded = encode({ events: [{ item: 0, type: 'view', timeMs: nowMs + dayMs, eventIds: ['a'] }] });
    expect(encoded!.input.agesDays[0]).toBe(0);
  });

  it('has nothing to encode without events', () => {
    expect(encode({})).toBeUndefined();
  });
});

describe('normalize', () => {
  it('brings a vector to length 1 and leaves zeros alone', () => {
    expect(Array.from(normalize(Float32Array.from([3, 4])))).toEqual([0.6, 0.8].map(Math.fround));
    expect(Array.from(normalize(new Float32Array(2)))).toEqual([0, 0]);
  });
});
