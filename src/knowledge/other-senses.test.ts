import { describe, expect, it } from 'vitest';
import { findSenses, ownWordsOf } from './other-senses.ts';

const en = (title: string, category?: string) =>
  findSenses({ title: { en: title }, ...(category && { category: { en: category } }) });
const zh = (title: string, category?: string) =>
  findSenses({ title: { 'zh-CN': title }, ...(category && { category: { 'zh-CN': category } }) });

describe('findSenses', () => {
  it('hears in a title that the item only belongs to what it names', () => {
    expect(en('Kettle descaling tool stand, black').belongs.title).toEqual(['stand']);
    expect(zh('电水壶 底座 通用').belongs.title).toEqual(['底座']);
  });

  it('hears it on the shelf, the narrowest two segments of it', () => {
    expect(en('KX-20', 'Home > Kettles > Kettle parts').belongs.shelf).toEqual(['part']);
    expect(en('KX-20', 'Parts > Kitchen > Kettles').belongs.shelf).toEqual([]);
    expect(zh('KX-20', '水壶配件').belongs.shelf).toEqual(['配件']);
  });

  it('hears playthings and books wherever they are named', () => {
    expect(en('Kettle, 1:12, dollhouse').plays.title).toEqual(['dollhouse']);
    expect(en('The Kettle Years: a memoir, paperback').tells.title).toEqual(['paperback']);
    expect(zh('迷你水壶 微缩模型').plays.title).toEqual(['微缩', '模型']);
    expect(zh('水壶图册').tells.title).toEqual(['图册']);
  });

  it('does not count what comes with the item or what stands behind the first clause', () => {
    expect(en('Kettle with stand').belongs.title).toEqual([]);
    expect(en('Kettle w/ stand').belongs.title).toEqual([]);
    expect(en('Kettle + cover').belongs.title).toEqual([]);
    expect(en('Kettle, hinged lid').belongs.title).toEqual([]);
    expect(zh('水壶 送底座').belongs.title).toEqual([]);
  });
});

describe('ownWordsOf', () => {
  it('are the words of a sense by which a thing itself goes, folded', () => {
    const own = ownWordsOf({ en: ['toy chest', 'book racks'], 'zh-CN': ['玩具箱'] });
    expect([...own].sort()).toEqual(['book', 'rack', 'toy', '玩具']);
  });
});
