import { describe, expect, it } from 'vitest';
import type { KnownThings } from '../../../knowledge/thing.ts';
import { encodeTexts } from './encode-texts.ts';
import { openLikeness } from './likeness.ts';

/** Vectors by hand, at length 1. */
const vectors: Record<string, [number, number, number]> = {
  kettle: [1, 0, 0],
  'water boiler': [0.8, 0.6, 0],
  cup: [0, 0, 1],
  水壶: [0, 1, 0],
  odd: [Number.NaN, 0, 0],
};
const asked: string[][] = [];
const encode = async (texts: string[]) => {
  asked.push(texts);
  return Float32Array.from(texts.flatMap((text) => vectors[text]!));
};
const known: KnownThings = {
  things: { kettle: { en: ['kettle'], 'zh-CN': ['水壶'] }, cup: { en: ['cup'], 'zh-CN': [] } },
  glosses: { kettle: ['water boiler', ''] },
  groups: [],
};

describe('openLikeness', () => {
  it('is the cosine with the nearest name or gloss, in whatever language', async () => {
    const { to } = await openLikeness(known, encode);
    expect(to(Float32Array.of(0.6, 0.8, 0), 0)).toBeCloseTo(0.96, 6);
    expect(to(Float32Array.of(0, 1, 0), 0)).toBeCloseTo(1, 6);
    expect(to(Float32Array.of(0, 1, 0), 1)).toBeCloseTo(0, 6);
  });

  it('finds the things nearest to a text, each once, best first', async () => {
    const { near } = await openLikeness(known, encode);
    expect(near(Float32Array.of(0.6, 0, 0.8))).toEqual([1, 0]);
    expect(near(Float32Array.of(0.8, 0.6, 0))).toEqual([0, 1]);
  });

  it('centers a thing between its phrases', async () => {
    const [kettle, cup] = (await openLikeness(known, encode)).centers;
    // (1 + .8, .6 + 1, 0) over its length.
    expect(kettle![0]).toBeCloseTo(1.8 / Math.hypot(1.8, 1.6), 6);
    expect(kettle![1]).toBeCloseTo(1.6 / Math.hypot(1.8, 1.6), 6);
    expect([...cup!]).toEqual([0, 0, 1]);
  });
});

describe('encodeTexts', () => {
  it('reads each text once and gives its vector at every place', async () => {
    asked.length = 0;
    const [a, b, c] = await encodeTexts(['cup', 'kettle', 'cup'], encode);
    expect(asked).toEqual([['cup', 'kettle']]);
    expect(a).toBe(c);
    expect([...b!]).toEqual([1, 0, 0]);
  });

  it('gives zeros for what means nothing, so that no text spoils the others', async () => {
    expect([...(await encodeTexts(['odd'], encode))[0]!]).toEqual([0, 0, 0]);
  });

  it('asks nothing for nothing', async () => {
    asked.length = 0;
    expect(await encodeTexts([], encode)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
