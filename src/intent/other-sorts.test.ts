import { describe, expect, it } from 'vitest';
import { createItemThings, type PackThing } from '../pack/item-things.ts';
import { findStocked, sortsOfOtherTimes } from './other-sorts.ts';
import type { StageModel } from './stage-model.ts';

const natures: [string, Partial<PackThing>?][] = [
  ['dog-food', { refill: true }],
  ['puppy-food', { refill: true, is: 'dog-food' }],
  ['adult-food', { refill: true, is: 'dog-food' }],
  ['wet-food', { refill: true, is: 'dog-food' }],
  ['senior-treats', { refill: true }],
  ['kettle', {}],
];
const things = createItemThings({
  things: natures.map(([id, more]) => ({ id, en: id, 'zh-CN': id, ...more })),
  items: natures.map((_, row) => row),
});
const row = (id: string): number => things.find(id)!;
const dog = {
  likelihood: new Map(
    Object.entries({
      'puppy-food': [30, 8, 1],
      'adult-food': [0.5, 8, 30],
      'wet-food': [6, 6, 6],
      'senior-treats': [0.5, 1, 20],
    }).map(([id, own]) => [row(id), Float64Array.from(own)]),
  ),
} as unknown as StageModel;
const never = new Int32Array(natures.length);
const namesOf = (rows: ReadonlySet<number>): string[] => [...rows].map((each) => natures[each]![0]).sort();

describe('findStocked', () => {
  it('is what is used up and not used up yet, with what it is a sort of', () => {
    expect(namesOf(findStocked(new Set([row('puppy-food'), row('kettle')]), things))).toEqual([
      'dog-food',
      'puppy-food',
    ]);
    expect(findStocked(new Set(), things).size).toBe(0);
  });
});

describe('sortsOfOtherTimes', () => {
  const stocked = findStocked(new Set([row('puppy-food')]), things);

  it('are other sorts of what stands at home, of another state of one life', () => {
    // What is as likely in that state is no other time's, and treats are no sort of food.
    expect(namesOf(sortsOfOtherTimes(stocked, [dog], things, never))).toEqual(['adult-food']);
  });

  it('are never what the shopper has met', () => {
    const met = never.slice();
    met[row('adult-food')] = 1;
    expect(sortsOfOtherTimes(stocked, [dog], things, met).size).toBe(0);
  });

  it('are none where nothing stands at home, or nothing of a life does', () => {
    expect(sortsOfOtherTimes(new Set(), [dog], things, never).size).toBe(0);
    const kettle = new Set([row('kettle')]);
    expect(sortsOfOtherTimes(kettle, [dog], things, never).size).toBe(0);
  });
});
