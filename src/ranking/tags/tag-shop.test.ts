import { describe, expect, it } from 'vitest';
import { smallShop } from './small-tag-shop.fixture.ts';

describe('openTagShop', () => {
  it('adds up the items of each tag and how popular they are', () => {
    expect([...smallShop.sizes]).toEqual([2, 1, 1, 1, 1]);
    expect([...smallShop.popular]).toEqual([1.5, 0.2, 0.4, 0.1, 0]);
    expect([...smallShop.recent]).toEqual([0, 0, 0, 0, 0]);
  });

  it('makes a graph of tags of the items’, popular ones counting more', () => {
    const into = new Float64Array(5);
    smallShop.follow!.add(into, 0, 2);
    // Item 0 weighs 1.01 of tag 0's 1.52; it leads to item 4 of tag 3 with .4 (eight bits), and to item 1, of its own tag.
    expect(into[0]).toBeCloseTo((2 * 0.5 * 1.01) / 1.52, 2);
    expect(into[3]).toBeCloseTo((2 * 0.4 * 1.01) / 1.52, 2);
    expect([into[1], into[2], into[4]]).toEqual([0, 0, 0]);
    expect(smallShop.together).toBeUndefined();
  });
});
