import { describe, expect, it } from 'vitest';
import type { ChosenNeed } from '../../../intent/arbitrate-needs.ts';
import { createCatalog } from '../../../pack/catalog.ts';
import { createItemThings } from '../../../pack/item-things.ts';
import type { NeedSource } from '../../../types.ts';
import { itemsForNeed, weaveList } from './weave-list.ts';

// Twenty items; 15 and 16 are candles, 17 a tree.
const ids = Array.from({ length: 20 }, (_, id) => ({ id: String(id), title: { en: `item ${id}` } }));
const things = createItemThings({
  things: [
    { id: 'candle', en: 'candle', 'zh-CN': '蜡烛' },
    { id: 'tree', en: 'tree', 'zh-CN': '树' },
  ],
  items: ids.map((_, at) => (at === 15 || at === 16 ? 0 : at === 17 ? 1 : -1)),
});
const popularity = new Float32Array(20);
popularity[16] = 1;
const input = { things, catalog: createCatalog(ids, 'en'), popularity };
const need = (thing: number, source: NeedSource, strength: number): ChosenNeed => ({
  thing,
  source,
  sources: [source],
  serves: 'x',
  because: {},
  strength,
  chance: strength,
  evidence: [],
});
const question = {
  history: { items: [15] },
  ranked: Array.from({ length: 12 }, (_, item) => ({ item, logit: -item })),
};
const notWanted: ReadonlySet<number> = new Set();

const isOf =
  (source: NeedSource) =>
  ({ sources }: Pick<ChosenNeed, 'sources'>): boolean =>
    sources.includes(source);

describe('weaveList', () => {
  const intent = { needs: [need(0, 'refill', 0.9), need(1, 'festival', 0.5)], notWanted };

  it('puts needs among the first ten, the ranker’s first place kept', () => {
    const list = weaveList(question, intent, input);
    expect(list).toHaveLength(10);
    expect(list[0]).toBe(0);
    expect(list).toEqual(expect.arrayContaining([15, 17]));
  });

  it('lets only the sources speak that are asked for', () => {
    expect(weaveList(question, intent, input, isOf('festival'))).not.toContain(15);
    expect(weaveList(question, intent, input, isOf('complement'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('gives no place to what the ranking shows by itself and is not sure', () => {
    const about = { needs: [need(0, 'interest', 0.25)], notWanted };
    expect(weaveList(question, about, input)).not.toContain(15);
  });
});

it('itemsForNeed puts what was bought of a thing before what is popular', () => {
  expect(itemsForNeed(need(0, 'refill', 1), question, { notWanted }, input)).toEqual([15, 16]);
  const other = { history: { items: [3] } };
  expect(itemsForNeed(need(0, 'refill', 1), other, { notWanted }, input)).toEqual([16, 15]);
});
