import { describe, expect, it } from 'vitest';
import type { Item } from '../../index.ts';
import { createShop, localize } from './create-shop.ts';

const item = (id: string, category: string, categoryZh: string, addedOn?: string): Item => ({
  id,
  title: { en: id },
  category: { en: category, 'zh-CN': categoryZh },
  ...(addedOn && { addedOn }),
});

const items = [
  item('pot-1', 'Kitchen > Teapots', '厨房 > 茶壶', '2026-03-01'),
  item('pot-2', 'Kitchen > Teapots', '厨房 > 茶壶', '2026-05-01'),
  item('tea-1', 'Kitchen > Loose tea', '厨房 > 茶叶', '2026-04-01'),
  item('hat-1', 'Wear & skin > Sun hats', '穿戴 > 遮阳帽'),
];

describe('the shop', () => {
  const shop = createShop(items, {});

  it('puts things on shelves by the first and the last segment of their category', () => {
    expect(shop.departments.map(({ slug, kinds }) => [slug, kinds.map((kind) => kind.slug)])).toEqual([
      ['kitchen', ['teapots', 'loose-tea']],
      ['wear-skin', ['sun-hats']],
    ]);
    expect(shop.findDepartment('kitchen')?.name).toEqual({ en: 'Kitchen', 'zh-CN': '厨房' });
    expect(shop.kindOf('pot-2')?.items.map(({ id }) => id)).toEqual(['pot-1', 'pot-2']);
  });

  it('dresses the window of a department with one of each kind in turn', () => {
    expect(shop.findDepartment('kitchen')?.items.map(({ id }) => id)).toEqual(['pot-1', 'tea-1', 'pot-2']);
  });

  it('shows the newest of each kind', () => {
    expect(shop.newest(2).map(({ id }) => id)).toEqual(['pot-2', 'tea-1']);
  });

  it('keeps a thing without a category, on no shelf', () => {
    const odd = createShop([{ id: 'odd', title: { en: 'Odd' } }], {});
    expect(odd.departments).toEqual([]);
    expect(odd.find('odd')?.id).toBe('odd');
  });

  it('reads a text in another language when the own one is missing', () => {
    expect(localize({ en: 'Tea' }, 'zh-CN')).toBe('Tea');
    expect(localize(undefined, 'en')).toBe('');
  });
});
