import { describe, expect, it } from 'vitest';
import type { Item } from '../../index.ts';
import { searchItems, splitQuery } from './search-items.ts';

const item = (id: string, en: string, zh: string, kind: string, kindZh: string): Item => ({
  id,
  brand: 'Halden',
  title: { en, 'zh-CN': zh },
  kind: { en: kind, 'zh-CN': kindZh },
  category: { en: `Kitchen > ${kind}`, 'zh-CN': `厨房 > ${kindZh}` },
});

const items = [
  item('cup', 'Glazed cup for coffee', '手作釉面咖啡杯', 'cup', '杯子'),
  item('beans', 'Washed coffee beans, 250 g', '水洗咖啡豆 250克', 'coffee beans', '咖啡豆'),
  item('kettle', 'Gooseneck kettle, 0.9 L', '手冲细口壶 0.9升', 'kettle', '水壶'),
  item('ink', 'Blue-black ink', '蓝黑墨水', 'ink', '墨水'),
  item('drink', 'Barley drink', '大麦茶', 'tea', '茶'),
];
const find = (query: string) => searchItems(items, query).map(({ id }) => id);

describe('search', () => {
  it('puts the thing itself before a thing for it', () => {
    expect(find('coffee')).toEqual(['beans', 'cup']);
    expect(find('咖啡')).toEqual(['beans', 'cup']);
  });

  it('finds a singular by its plural', () => {
    expect(find('kettles')).toEqual(['kettle']);
  });

  it('wants all words, and is content with some when no thing has all', () => {
    expect(find('coffee beans')).toEqual(['beans']);
    expect(find('coffee helicopter')).toEqual(['beans', 'cup']);
    expect(find('手冲咖啡').sort()).toEqual(['beans', 'cup', 'kettle']);
  });

  it('looks at the beginnings of Latin words', () => {
    expect(find('ink')).toEqual(['ink']);
  });

  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual([]);
    expect(find('helicopter')).toEqual([]);
  });

  it('splits a run of Chinese into pairs', () => {
    expect(splitQuery('手冲咖啡 0.9L')).toEqual(['手冲', '冲咖', '咖啡', '0', '9', 'l']);
  });
});
