import { describe, expect, it } from 'vitest';
import type { Things } from '../../../knowledge/thing.ts';
import { openPartialNames, termsOf } from './partial-names.ts';

const things: Things = {
  kettle: { en: ['electric kettle'], 'zh-CN': ['电水壶'] },
  toothbrush: { en: ['electric toothbrush'], 'zh-CN': ['电动牙刷'] },
  cup: { en: ['cup', 'mug'], 'zh-CN': ['杯子'] },
};

describe('openPartialNames', () => {
  const { shares } = openPartialNames(things);

  it('is 1 for a whole name, wherever its words stand', () => {
    expect(shares('Kettle, 2 L, electric', 'en').get(0)).toBeCloseTo(1, 6);
    expect(shares('Blue mug', 'en').get(2)).toBeCloseTo(1, 6);
  });

  it('counts a rare word more than a common one', () => {
    const rare = shares('kettle', 'en').get(0)!;
    const common = shares('electric', 'en').get(0)!;
    expect(rare).toBeGreaterThan(0.5);
    expect(rare + common).toBeCloseTo(1, 6);
  });

  it('reads Chinese in pairs of letters', () => {
    const found = shares('加厚水壶', 'zh-CN');
    expect(found.get(0)).toBeCloseTo(0.5, 6);
    expect(found.has(1)).toBe(false);
  });

  it('has nothing for a thing that shares no word', () => {
    expect([...shares('granite bust', 'en')]).toEqual([]);
  });
});

describe('termsOf', () => {
  it('keeps letters and digits of other scripts in one piece', () => {
    expect(termsOf('USB充电线 Type-C', 'zh-CN')).toEqual(['usb', '充电', '电线', 'type', 'c']);
    expect(termsOf('Electric Kettles', 'en')).toEqual(['electric', 'kettle']);
  });
});
