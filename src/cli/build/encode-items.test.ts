import { describe, expect, it } from 'vitest';
import type { Item } from '../../types.ts';
import { countPopularity } from './count-popularity.ts';
import { encodeItems } from './encode-items.ts';
import { itemText, itemTexts } from './item-text.ts';

describe('itemText', () => {
  const item: Item = {
    id: '1',
    title: { en: 'Halden kettle', 'zh-CN': '哈尔登水壶' },
    brand: 'Halden',
    category: { en: 'Kitchen > Tea > Kettles', 'zh-CN': '厨房 > 茶 > 水壶' },
  };

  it('joins the title and the last two segments, in each language apart', () => {
    expect(itemTexts(item)).toEqual(['哈尔登水壶 茶 水壶', 'Halden kettle Tea Kettles']);
    expect(itemText({ id: '1', title: { en: 'Cup' } }, 'zh-CN')).toBeUndefined();
  });

  it('adds the brand only where no title names it', () => {
    expect(itemText({ ...item, brand: 'Osmarra' }, 'en')).toBe('Halden kettle Osmarra Tea Kettles');
  });
});

describe('encodeItems', () => {
  /** Chinese texts point along x, English ones along y, and `?` means nothing. */
  const encode = async (texts: string[]) =>
    Float32Array.from(
      texts.flatMap((text) => (text === '?' ? [0, 0] : /\p{Script=Han}/u.test(text) ? [1, 0] : [0, 1])),
    );

  it('gives a bilingual item the mean of its two vectors, at length 1', async () => {
    const items: Item[] = [
      { id: '1', title: { en: 'kettle', 'zh-CN': '水壶' } },
      { id: '2', title: { en: 'kettle' } },
      { id: '3', title: { en: '?' } },
    ];
    const [a, b, c, d, e, f] = await encodeItems(items, encode, 2);
    expect(a).toBeCloseTo(Math.SQRT1_2, 6);
    expect(b).toBeCloseTo(Math.SQRT1_2, 6);
    expect([c, d, e, f]).toEqual([0, 1, 0, 0]);
  });

  it('gives the same vectors however many items there are around', async () => {
    const items: Item[] = Array.from({ length: 600 }, (_, id) => ({
      id: `${id}`,
      title: { en: 'cup', 'zh-CN': '杯' },
    }));
    const done: number[] = [];
    const vectors = await encodeItems(items, encode, 2, (numItems) => done.push(numItems));
    expect(vectors.slice(0, 2)).toEqual(vectors.slice(-2));
    expect(done).toEqual([256, 512, 600]);
  });
});

describe('countPopularity', () => {
  it('counts shoppers, not events, on a scale of logarithms', () => {
    // 0: 3 shoppers, 1: 1 shopper with three purchases, 2: nobody. ln 4 / ln 4 = 1, ln 2 / ln 4 = .5
    const shoppers = [{ items: [0, 1, 1, 1] }, { items: [0] }, { items: [0] }];
    expect([...countPopularity(shoppers, 3)]).toEqual([1, 0.5, 0]);
    expect([...countPopularity([], 1)]).toEqual([0]);
  });
});
