import { describe, expect, it } from 'vitest';
import { createNearest, diversityOf, editDistance, partsOf, rougeL } from './likeness.mjs';

const zh = (text: string) => partsOf(text, 'zh-CN');
const en = (text: string) => partsOf(text, 'en');

describe('parts of a line', () => {
  it('are characters in Chinese and words in English, a pointer one of them', () => {
    expect(zh('{city}的雨，不大')).toEqual(['{city}', '的', '雨', '不', '大']);
    expect(en('Four fresh notes, due {refill_due}')).toEqual([
      'four',
      'fresh',
      'notes',
      'due',
      '{refill_due}',
    ]);
    expect(en("The tent is sorted, the dark isn't")).toContain("isn't");
  });

  it('are the same however a pointer is inflected', () => {
    expect(en('{a bought} for {item+s}')).toEqual(en('a {bought} for {item}'));
  });
});

describe('how far two lines are apart', () => {
  it('counts parts put in, taken out and changed', () => {
    expect(editDistance(zh('磨豆机饿了'), zh('磨豆机饿了'))).toBe(0);
    expect(editDistance(zh('磨豆机饿了'), zh('磨豆机渴了呢'))).toBe(2);
    expect(editDistance(en('the grinder is hungry'), en('is the grinder hungry'))).toBe(2);
    expect(editDistance([], en('one two'))).toBe(2);
  });

  it('stops where it is more than asked for', () => {
    expect(editDistance(zh('一二三四'), zh('五六七八'), 2)).toBe(3);
    expect(editDistance(zh('一'), zh('一二三四五'), 2)).toBe(3);
    expect(editDistance(zh('一二三四'), zh('一二三五'), 1)).toBe(1);
  });

  it('is told from the nearest of many', () => {
    const nearest = createNearest(['磨豆机饿了', '门上一红，年就到了', '{item}饿了'].map(zh));
    expect(nearest(zh('门上一红，年就到了'))).toEqual({ distance: 0, place: 1 });
    expect(nearest(zh('{item}渴了'))).toEqual({ distance: 1, place: 2 });
    expect(createNearest([])(zh('饿')).place).toBe(-1);
  });
});

describe('diversity', () => {
  it('is what two lines do not have in common, in order', () => {
    // Common: the, is, hungry; of 4 and 4 words.
    expect(rougeL(en('the grinder is hungry'), en('hungry the cat is hungry'))).toBeCloseTo((2 * 3) / 9);
    expect(rougeL(en('one'), en('two'))).toBe(0);
    expect(rougeL([], [])).toBe(0);
  });

  it('is the mean over all pairs, and nothing for a line alone', () => {
    // 1 for the equal pair, 0 for the two others.
    expect(diversityOf([zh('甲乙'), zh('甲乙'), zh('丙丁')])).toBeCloseTo(2 / 3);
    expect(diversityOf([zh('甲')])).toBeNaN();
  });
});
