import { describe, expect, it } from 'vitest';
import type { Things } from '../../../knowledge/thing.ts';
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
const things: Things = {
  kettle: { en: ['kettle', 'water boiler'], 'zh-CN': ['水壶'] },
  cup: { en: ['cup'], 'zh-CN': [] },
};

describe('openLikeness', () => {
  it('is the cosine with the nearest name of the language', async () => {
    const { to } = await openLikeness(things, encode);
    const text = Float32Array.of(0.6, 0.8, 0);
    expect(to(text, 0, 'en')).toBeCloseTo(0.96, 6);
    expect(to(text, 0, 'zh-CN')).toBeCloseTo(0.8, 6);
    expect(to(text, 1, 'zh-CN')).toBe(-1);
  });

  it('finds the things nearest to a text, each once, best first', async () => {
    const { nearest } = await openLikeness(things, encode);
    const text = Float32Array.of(0.6, 0, 0.8);
    expect(nearest(text, 'en').map(({ thing }) => thing)).toEqual([1, 0]);
    expect(nearest(text, 'en')[1]?.cosine).toBeCloseTo(0.6, 6);
    expect(nearest(text, 'zh-CN').map(({ thing }) => thing)).toEqual([0]);
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
