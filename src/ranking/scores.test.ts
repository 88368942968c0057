import { describe, expect, it } from 'vitest';
import { openSmallShop } from '../engine/small-shop.fixture.ts';
import type { Candidate } from '../types.ts';
import { consultExperts, type Signals, type Situation } from './consult-experts.ts';
import { scoreByInterest } from './interest-score.ts';
import { scaleByGreatest, scaleToUnit } from './scale.ts';
import { smoothByCategory } from './smooth-by-category.ts';

const { catalog, popularity } = openSmallShop();
const row = (id: string): number => catalog.indexOf(id)!;

describe('scoreByInterest', () => {
  it('takes the best interest, a weak one losing up to a tenth', () => {
    // 0.8 x (0.9 + 0.1 x 0.1 / 0.9) = 0.729 against 0.7 x 1.
    const { score, interest } = scoreByInterest([0.7, 0.8], [0.9, 0.1]);
    expect(score).toBeCloseTo(0.8 * (0.9 + 0.1 / 9), 9);
    expect(interest).toBe(1);
    expect(scoreByInterest([0.75, 0.8], [0.9, 0.1]).interest).toBe(0);
  });

  it('counts a cosine below zero as nothing', () => {
    expect(scoreByInterest([-0.5], [1])).toEqual({ score: 0, interest: 0 });
  });
});

describe('scaling', () => {
  it('stretches to 0..1, but does not blow up a spread below 0.05', () => {
    expect(Array.from(scaleToUnit(Float32Array.of(2, 4, 3)))).toEqual([0, 1, 0.5]);
    expect(scaleToUnit(Float32Array.of(0.5, 0.51))[1]).toBeCloseTo(0.2, 4);
  });

  it('divides by the greatest where 0 means that nothing was said', () => {
    expect(Array.from(scaleByGreatest(Float32Array.of(0, 2, 4)))).toEqual([0, 0.5, 1]);
    expect(Array.from(scaleByGreatest(Float32Array.of(0, 0)))).toEqual([0, 0]);
  });
});

describe('smoothByCategory', () => {
  it('gives 0.4 of the item, 0.25 of its kind and 0.35 of its shelf', () => {
    const scores = new Float32Array(catalog.items.length);
    scores[row('kettle-1')] = 12;
    // Kind mean 12 / 4 = 3, shelf mean 12 / 12 = 1.
    const steadied = smoothByCategory(scores, catalog);
    expect(steadied(row('kettle-1'))).toBeCloseTo(0.4 * 12 + 0.25 * 3 + 0.35, 9);
    expect(steadied(row('kettle-2'))).toBeCloseTo(0.25 * 3 + 0.35, 9);
    expect(steadied(row('teapot-1'))).toBeCloseTo(0.35, 9);
    expect(steadied(row('tent-1'))).toBe(0);
  });
});

describe('consultExperts', () => {
  const candidates: Candidate[] = ['kettle-2', 'teapot-1', 'tent-1'].map((id) => ({
    item: row(id),
    sources: ['context'],
  }));
  const quiet: Signals = {
    candidates,
    interestColumns: [],
    contextColumns: [],
    neighbors: new Map(),
    transitions: new Map(),
    recent: [],
  };
  const situation: Situation = {
    placement: 'for-you',
    strengths: new Float32Array(0),
    context: [],
    anchors: [],
    popularity,
    catalog,
  };

  it('hears only the experts that have something to say', () => {
    expect(Object.keys(consultExperts(quiet, situation).scores)).toEqual(['popularity']);
  });

  it('scales neighbours by the best of them', () => {
    const neighbors = new Map([
      [row('teapot-1'), 0.2],
      [row('tent-1'), 0.1],
    ]);
    expect(Array.from(consultExperts({ ...quiet, neighbors }, situation).scores.neighbor!)).toEqual([
      0, 1, 0.5,
    ]);
  });

  it('counts the same kind for related and against complementary', () => {
    const scores = new Int32Array(catalog.items.length);
    scores[row('kettle-2')] = 100;
    scores[row('teapot-1')] = 50;
    const signals = { ...quiet, contextColumns: [{ scores, scale: 0.01 }] };
    const beside = { ...situation, context: [row('kettle-1')] };
    const related = consultExperts(signals, { ...beside, placement: 'related' }).scores.context!;
    [0.7 + 0.2 + 0.1, 0.7 * 0.5 + 0.1, 0].forEach((value, at) => {
      expect(related[at]).toBeCloseTo(value, 6);
    });
    const complementary = consultExperts(signals, { ...beside, placement: 'complementary' }).scores.context!;
    [0, 0.4 * 0.5 + 0.6, 0].forEach((value, at) => {
      expect(complementary[at]).toBeCloseTo(value, 6);
    });
  });

  it('takes the visited shelves for context where no item is on the page', () => {
    const anchors = [
      { item: row('kettle-1'), weight: 2 },
      { item: row('tent-2'), weight: 1 },
    ];
    expect(Array.from(consultExperts(quiet, { ...situation, anchors }).scores.context!)).toEqual([1, 1, 0.5]);
  });

  it('goes by recency alone for recent', () => {
    const recent = candidates.map(({ item }) => item).reverse();
    const { scores } = consultExperts({ ...quiet, recent }, { ...situation, placement: 'recent' });
    [1 / 3, 2 / 3, 1].forEach((value, at) => {
      expect(scores.context![at]).toBeCloseTo(value, 6);
    });
    expect(Object.keys(scores)).toEqual(['context']);
  });
});
