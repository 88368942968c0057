import { describe, expect, test } from 'vitest';
import type { Scorer } from '../row.ts';
import { createItemKnnScorer } from './item-knn.ts';
import { createPersonalPopularityScorer } from './personal-popularity.ts';
import { createPopularityScorer } from './popularity.ts';
import { createTfIdfScorer } from './tf-idf.ts';
import { createTransitionScorer } from './transitions.ts';
import { createTermDistance, readTerms, readWords, weighTerms } from './weigh-terms.ts';

/** A toy log of four items: 0 and 1 are bought together by two of three shoppers, 3 by nobody. */
const shoppers = [
  [0, 1],
  [0, 1, 2],
  [2, 0],
];

async function score(scorer: Scorer, history: number[]): Promise<number[]> {
  // Whatever lay in the array before must not matter.
  const into = new Float64Array(4).fill(77);
  await scorer.score({ items: history }, 'all', into);
  return [...into];
}

test('popularity is the count of train events on a scale of logarithms, for everyone alike', async () => {
  const scorer = createPopularityScorer(Uint32Array.from([3, 2, 2, 0]));
  expect(await score(scorer, [2])).toEqual([Math.log(4), Math.log1p(2), Math.log1p(2), 0]);
});

test("personal popularity is the shopper's own purchases first, then everybody's", async () => {
  const scorer = createPersonalPopularityScorer(Uint32Array.from([3, 2, 2, 0]));
  expect(await score(scorer, [3, 2, 3])).toEqual([0.75, 0.5, 1.5, 2]);
});

describe('transitions', () => {
  test('count 1 / distance from an item to what came after it, and not back', async () => {
    // From 0: to 1 twice at distance 1, to 2 once at distance 2.
    const scorer = createTransitionScorer(shoppers, 4);
    expect(await score(scorer, [0])).toEqual([0, 2, 0.5, 0]);
    expect(await score(scorer, [1])).toEqual([0, 0, 1, 0]);
    expect(await score(scorer, [3])).toEqual([0, 0, 0, 0]);
  });

  test('reach five places and no item follows itself', async () => {
    const scorer = createTransitionScorer([[0, 1, 1, 1, 0, 2, 3]], 4);
    // From the first 0: to 2 at distance 5; 3 is out of reach there, and stands at distance 2 from the second 0.
    const found = await score(scorer, [0]);
    expect(found[0]).toBe(0);
    expect(found[2]).toBeCloseTo(1 / 5 + 1, 12);
    expect(found[3]).toBeCloseTo(1 / 2, 12);
  });

  test('weigh the last event most: 0.7 to the power of its place from the end', async () => {
    const scorer = createTransitionScorer(shoppers, 4);
    // 0.7 x (1 to item 2) from 1, then from 2 to item 0.
    expect(await score(scorer, [1, 2])).toEqual([1, 0, 0.7, 0]);
  });
});

describe('item-kNN', () => {
  test('is the cosine of who bought both, with 10 added below the line', async () => {
    const found = await score(createItemKnnScorer(shoppers, 4), [0]);
    // Two shoppers have 0 and 1 of 3 and 2; two have 0 and 2 of 3 and 2.
    expect(found[0]).toBe(0);
    expect(found[1]).toBeCloseTo(2 / (Math.sqrt(3 * 2) + 10), 12);
    expect(found[2]).toBeCloseTo(2 / (Math.sqrt(3 * 2) + 10), 12);
    expect(found[3]).toBe(0);
  });

  test('adds up over the history', async () => {
    const found = await score(createItemKnnScorer(shoppers, 4), [1, 2]);
    expect(found[0]).toBeCloseTo(2 * (2 / (Math.sqrt(6) + 10)), 12);
    expect(found[1]).toBeCloseTo(1 / (2 + 10), 12);
    expect(found[2]).toBeCloseTo(1 / (2 + 10), 12);
  });

  test('keeps only the nearest', async () => {
    const found = await score(createItemKnnScorer(shoppers, 4, 1), [0]);
    // 1 and 2 are equally near; the first in pack order is kept.
    expect(found.map((value) => value > 0)).toEqual([false, true, false, false]);
  });

  test('counts a shopper who bought a thing twice once', async () => {
    const twice = createItemKnnScorer([[0, 0, 1]], 4);
    expect((await score(twice, [0]))[1]).toBe(1 / (1 + 10));
  });
});

describe('TF-IDF', () => {
  const texts = ['red tea pot', 'red tea cup', 'blue chair', 'blue chair cushion'];

  test('reads the title, the brand even where the title names it, and the last category segment', () => {
    const item = {
      id: '1',
      title: { en: 'Tinnock kettle' },
      brand: 'Tinnock',
      category: { en: 'Home > Tea > Kettles' },
    };
    expect(readWords(item, 'en')).toBe('Tinnock kettle Tinnock Kettles');
  });

  test('reads words of two letters or more and their pairs', () => {
    expect(readTerms('A 5-Pack Tea')).toEqual(['pack', 'tea', 'pack tea']);
  });

  test('gives the distance within a list: 1 - cosine over its pairs', () => {
    const distance = createTermDistance(weighTerms(texts).rows);
    expect(distance([0, 1])).toBeCloseTo(0, 12);
    expect(distance([0, 2])).toBeCloseTo(1, 12);
    // One pair of three is alike.
    expect(distance([0, 1, 2])).toBeCloseTo(2 / 3, 12);
  });

  test('is the cosine of the terms that two items or more share', async () => {
    const found = await score(createTfIdfScorer(texts), [0]);
    // Of items 0 and 1 only 'red', 'tea' and 'red tea' are in two texts, with equal weights: the same unit row.
    expect(found[0]).toBeCloseTo(1, 12);
    expect(found[1]).toBeCloseTo(1, 12);
    expect(found.slice(2)).toEqual([0, 0]);
  });

  test('weighs the last event most: 0.8 to the power of its place from the end', async () => {
    const found = await score(createTfIdfScorer(texts), [0, 2]);
    expect(found[1]).toBeCloseTo(0.8, 12);
    expect(found[3]).toBeCloseTo(1, 12);
  });

  test('gives a rare term more weight and a repeated one less than its count', async () => {
    // 'red' is in 3 of 4 texts, 'mug' in 2: idf ln(5/4) + 1 and ln(5/3) + 1; 'mug' twice counts 1 + ln 2.
    const [red, mug] = [Math.log(5 / 4) + 1, Math.log(5 / 3) + 1];
    const scorer = createTfIdfScorer(['red', 'red mug', 'red mug-mug', 'oak']);
    const found = await score(scorer, [0]);
    const pair = mug; // 'red mug' stands in two texts as well
    expect(found[1]).toBeCloseTo(red / Math.hypot(red, mug, pair), 12);
    expect(found[2]).toBeCloseTo(red / Math.hypot(red, (1 + Math.log(2)) * mug, pair), 12);
  });
});
