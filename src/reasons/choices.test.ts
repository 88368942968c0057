import { describe, expect, it } from 'vitest';
import { compareVolumes, toChoice } from './choices.ts';

describe('toChoice', () => {
  it('keeps what people choose by, under the name that lines are written for', () => {
    expect(toChoice('color', 'moss green', 'en')).toEqual({
      key: 'color',
      value: 'moss green',
      field: 'color',
    });
    expect(toChoice('Colour', 'sage', 'en')?.key).toBe('color');
    expect(toChoice('材质', '亚麻', 'zh-CN')?.key).toBe('material');
    expect(toChoice('origin', 'Baoshan, Yunnan', 'en')?.value).toBe('Baoshan, Yunnan');
    expect(toChoice('age', '3–6 years', 'en')?.key).toBe('age');
  });

  it('has no lines of its own for a word it does not know', () => {
    expect(toChoice('pattern', 'herringbone', 'en')).toEqual({
      key: undefined,
      value: 'herringbone',
      field: 'pattern',
    });
  });

  it('leaves out measures, counts, codes, lists and what is too long', () => {
    const said = [
      toChoice('capacity', '1.7 L', 'en'),
      toChoice('quantity', '64 pieces', 'en'),
      toChoice('size', 'large', 'en'),
      toChoice('item_group_id', 'abc', 'en'),
      toChoice('material', '304 stainless steel', 'en'),
      toChoice('material', '玻璃、竹', 'zh-CN'),
      toChoice('material', 'canvas, rubber', 'en'),
      toChoice('material', 'a very long story about what it is made of', 'en'),
      toChoice('scent', 'unscented', 'en'),
    ];
    expect(said.every((choice) => choice === undefined)).toBe(true);
  });

  it('says a season so that it stands in a sentence, all of them as all of them', () => {
    expect(toChoice('season', '夏', 'zh-CN')?.value).toBe('夏天');
    expect(toChoice('season', '秋冬', 'zh-CN')?.value).toBe('秋冬');
    expect(toChoice('season', 'all seasons', 'en')?.key).toBe('all-seasons');
    expect(toChoice('season', 'sow in spring', 'en')).toBeUndefined();
    expect(toChoice('season', '春播', 'zh-CN')).toBeUndefined();
  });
});

describe('compareVolumes', () => {
  it('sees a clear difference across units, and none in small ones', () => {
    expect(compareVolumes('1.7 L', '900 ml')).toBe('bigger');
    expect(compareVolumes('300毫升', '1升')).toBe('smaller');
    expect(compareVolumes('1.2 L', '1 L')).toBeUndefined();
  });

  it('does not compare rates, heads or weights', () => {
    expect(compareVolumes('22 L/day', '10 L/day')).toBeUndefined();
    expect(compareVolumes('4 people', '2 people')).toBeUndefined();
    expect(compareVolumes('5 L', '0 L')).toBeUndefined();
  });
});
