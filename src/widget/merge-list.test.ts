import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeList, type Place } from './merge-list.ts';

const free = (itemId?: string): Place => ({ itemId, isHeld: false });
const held = (itemId: string): Place => ({ itemId, isHeld: true });

describe('mergeList', () => {
  it('takes the new list as it is when nothing is held', () => {
    expect(mergeList([free('a'), free('b')], ['c', 'a'])).toEqual(['c', 'a']);
  });

  it('fills an empty page', () => {
    expect(mergeList([], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('keeps a held item in its place and puts the new ones around it', () => {
    expect(mergeList([free('a'), held('b'), free('c')], ['x', 'y', 'z'])).toEqual(['x', 'b', 'y']);
  });

  it('does not show a held item a second time where the new list has it', () => {
    expect(mergeList([held('a'), free('b'), free('c')], ['x', 'a', 'y'])).toEqual(['a', 'x', 'y']);
  });

  it('grows with the new list', () => {
    expect(mergeList([held('a')], ['x', 'y', 'z'])).toEqual(['a', 'x', 'y']);
  });

  it('gets shorter with the new list, even where an item was held', () => {
    expect(mergeList([free('a'), free('b'), held('c')], ['x', 'c'])).toEqual(['x', 'c']);
    expect(mergeList([held('a')], [])).toEqual([]);
  });

  it('holds nothing where nothing is shown', () => {
    expect(mergeList([{ itemId: undefined, isHeld: true }, held('b')], ['x', 'y'])).toEqual(['x', 'b']);
  });

  it('keeps every rule for any page and any new list', () => {
    const item = fc.stringMatching(/^[a-l]$/);
    const pages = fc.uniqueArray(item, { maxLength: 12 }).chain((items) =>
      fc.tuple(
        ...items.map((itemId) =>
          fc.record({
            itemId: fc.constantFrom<string | undefined>(itemId, undefined),
            isHeld: fc.boolean(),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(pages, fc.array(item, { maxLength: 12 }), (places: Place[], next) => {
        const merged = mergeList(places, next);
        const distinct = [...new Set(next)];
        expect(merged).toHaveLength(distinct.length);
        expect(new Set(merged).size).toBe(merged.length);
        const kept = new Set<string>();
        places.slice(0, distinct.length).forEach(({ itemId, isHeld }, index) => {
          if (!isHeld || itemId === undefined) return;
          expect(merged[index]).toBe(itemId);
          kept.add(itemId);
        });
        const rest = merged.filter((itemId) => !kept.has(itemId));
        expect(rest).toEqual(distinct.filter((itemId) => !kept.has(itemId)).slice(0, rest.length));
      }),
      { numRuns: 500 },
    );
  });
});
