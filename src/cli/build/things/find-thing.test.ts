import { describe, expect, it } from 'vitest';
import type { Things } from '../../../knowledge/thing.ts';
import { openItemWeigher, openThingFinder, vectorsOfItems } from './find-thing.ts';
import type { WordedItem } from './weigh-items.ts';

const things: Things = {
  kettle: { en: ['kettle'], 'zh-CN': ['水壶'], not: ['doll'] },
  'travel-kettle': { is: 'kettle', en: ['travel kettle'], 'zh-CN': ['旅行水壶'] },
  'kettle-lamp': { en: ['kettle lamp'], 'zh-CN': ['壶灯'] },
  cup: { en: ['cup', 'drinking vessel'], 'zh-CN': ['杯子'] },
};
/** Texts that hold `kettle`, `cup`, or the strange word for a cup, point along one axis each. */
const axes = [/kettle|壶/i, /cup|vessel|杯|tumbler/i, /./];
const encode = async (texts: string[]) =>
  Float32Array.from(
    texts.flatMap((text) => {
      const axis = axes.findIndex((pattern) => pattern.test(text));
      return axes.map((_, at) => (at === axis ? 1 : 0));
    }),
  );
const find = await openThingFinder(things, encode);
const idOf = async (item: WordedItem) => (await find([item]))[0];
const en = (title: string, category?: string): WordedItem => ({
  title: { en: title },
  ...(category && { category: { en: category } }),
});

describe('openThingFinder', () => {
  it('finds what the title says, surer on its own shelf than on another', async () => {
    const [bare, own, other] = await find([
      en('Steel kettle'),
      en('Steel kettle', 'Kettles'),
      en('Steel kettle', 'Wall art'),
    ]);
    for (const found of [bare, own, other]) expect(found?.id).toBe('kettle');
    expect(own!.sureness).toBeGreaterThan(bare!.sureness);
    expect(other!.sureness).toBeLessThan(bare!.sureness);
  });

  it('finds by likeness what no name says, and is less sure of it', async () => {
    const [soft, named] = await find([en('Glass tumbler'), en('Glass cup')]);
    expect(soft?.id).toBe('cup');
    expect(soft!.sureness).toBeLessThan(named!.sureness);
  });

  it('lets the shelf of the broader thing speak for the sort that the title names', async () => {
    expect((await idOf(en('Travel kettle', 'Kettles')))?.id).toBe('travel-kettle');
  });

  it('is unsure of a part, a plaything and a book', async () => {
    const plain = (await idOf(en('Steel kettle')))!.sureness;
    for (const title of [
      'Kettle replacement gasket',
      'Kettle, dollhouse miniature',
      'The kettle: a handbook',
    ]) {
      const found = await idOf(en(title));
      expect(found?.id === 'kettle' ? found.sureness : 0).toBeLessThan(plain);
    }
  });

  it('reads both languages of an item', async () => {
    expect((await idOf({ title: { en: 'KX-20', 'zh-CN': '家用水壶' } }))?.id).toBe('kettle');
  });

  it('knows nothing of an item without a title', async () => {
    expect(await idOf({ title: {} })).toBeUndefined();
  });
});

describe('openItemWeigher', () => {
  it('weighs the shelf, the rival and the likeness', async () => {
    const { ids, weigh } = await openItemWeigher(things, encode);
    const item = en('Steel kettle', 'Kettle parts');
    const [vectors] = await vectorsOfItems([item], encode);
    const kettle = weigh(item, vectors!).find(({ thing }) => ids[thing] === 'kettle');
    expect(kettle?.isByName).toBe(true);
    expect(kettle?.evidence).toMatchObject({
      plain: 1,
      shelfFollows: 1,
      otherShelf: 0,
      belongsShelf: 1,
      share: 1,
    });
  });

  it('counts the name inside a longer one for the longer one, not as its rival', async () => {
    const { ids, weigh } = await openItemWeigher(things, encode);
    const item = en('Blue kettle lamp', 'Kettles');
    const [vectors] = await vectorsOfItems([item], encode);
    const of = (id: string) => weigh(item, vectors!).find(({ thing }) => ids[thing] === id)!.evidence;
    expect(of('kettle').isInside).toBe(1);
    expect(of('kettle-lamp')).toMatchObject({ rival: 1, shelfIs: 1, isInside: 0 });
  });
});
