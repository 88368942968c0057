import { describe, expect, it } from 'vitest';
import { headNoun, headNouns } from './head-noun.ts';

describe('headNoun', () => {
  it.each([
    ['White Hanging Heart Lantern', 'lantern'],
    ['Six spoons for eggs', 'spoon'],
    ['Jug with lid, enamel', 'jug'],
    ['Heart of wicker, large', 'heart'],
  ])('takes the last word of the first clause: %s', (title, noun) => {
    expect(headNoun(title)).toBe(noun);
  });

  it('passes over sizes, colors, patterns and numbers behind the noun', () => {
    expect(headNoun('Cakestand 3 Tier')).toBe('cakestand');
    expect(headNoun('Lunch Bag Pink Polkadot')).toBe('bag');
    expect(headNoun('Wash Bag Vintage Design 20 cm')).toBe('bag');
  });

  it('looks into the pack', () => {
    expect(headNoun('Set of 3 Cake Tins')).toBe('tin');
    expect(headNoun('Pack of 72 paper napkins')).toBe('napkin');
    expect(headNoun('Large box of matches')).toBe('match');
    expect(headNoun('SET/6 Bead Coasters')).toBe('coaster');
    expect(headNoun('Love/hate Mug')).toBe('mug');
  });

  it('folds plurals, so that one and many are one', () => {
    expect(headNoun('Ivory candles')).toBe(headNoun('Ivory candle'));
    expect(headNoun('Two knives')).toBe(headNoun('One knife'));
  });

  it('takes what there is when nothing else is left, and nothing from nothing', () => {
    expect(headNoun('Vintage red')).toBe('red');
    expect(headNoun('With luck')).toBe('luck');
    expect(headNoun('12 / 34')).toBeUndefined();
    expect(headNoun('')).toBeUndefined();
  });
});

describe('headNouns', () => {
  const wraps = ['red', 'daisy', 'apple', 'lily', 'bird'].map((motif) => `${motif} wrap`);

  it('takes a noun that many titles share for a motif that few have', () => {
    expect(headNouns([...wraps, 'Wrap carousel', 'Wrap carousel pink']).slice(-2)).toEqual(['wrap', 'wrap']);
  });

  it('keeps a rare noun where no other word is a noun of many', () => {
    expect(headNouns([...wraps, 'Tin carousel'])).toContain('carousel');
    expect(headNouns([...wraps.slice(2), 'Wrap carousel'])).toContain('carousel');
    expect(headNouns(['', '7'])).toEqual([undefined, undefined]);
  });
});
