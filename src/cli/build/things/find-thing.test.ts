import { describe, expect, it } from 'vitest';
import type { KnownThings } from '../../../knowledge/thing.ts';
import { openShopWeigher, openThingFinder } from './find-thing.ts';
import type { WordedItem } from './weigh-items.ts';

const things: KnownThings['things'] = {
  kettle: { en: ['kettle'], 'zh-CN': ['水壶'], not: ['doll'] },
  'travel-kettle': { is: 'kettle', en: ['travel kettle'], 'zh-CN': ['旅行水壶'] },
  'kettle-lamp': { en: ['kettle lamp'], 'zh-CN': ['壶灯'] },
  cup: { en: ['cup', 'drinking vessel'], 'zh-CN': ['杯子'] },
  rug: { en: ['rug'], 'zh-CN': ['地毯'] },
  shrub: { en: ['shrub'], 'zh-CN': ['灌木'] },
};
const known: KnownThings = { things, glosses: { rug: ['floor covering', '铺地织物'] }, groups: [] };
/** Texts that hold `kettle`, `cup`, or the strange word for a cup, point along one axis each. */
const axes = [/kettle|壶/i, /cup|vessel|杯|tumbler/i, /./];
const encode = async (texts: string[]) =>
  Float32Array.from(
    texts.flatMap((text) => {
      const axis = axes.findIndex((pattern) => pattern.test(text));
      return axes.map((_, at) => (at === axis ? 1 : 0));
    }),
  );
const find = await openThingFinder(known, encode);
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

  it('finds by a gloss what no name says', async () => {
    expect((await idOf(en('Woolen covering for the floor')))?.id).toBe('rug');
  });

  it('finds by likeness what no name says, and is less sure of it', async () => {
    const [soft, named] = await find([en('Glass tumbler'), en('Glass cup')]);
    expect(soft?.id).toBe('cup');
    expect(soft!.sureness).toBeLessThan(named!.sureness);
  });

  it('lets the shelf of the broader thing speak for the sort that the title names', async () => {
    expect((await idOf(en('Travel kettle', 'Kettles')))?.id).toBe('travel-kettle');
  });

  it.each([
    ['Kettle replacement gasket', 'Kettle stainless steel'],
    ['Kettle, dollhouse miniature', 'Kettle, stainless steel'],
    ['The kettle: a handbook', 'The kettle: a classic'],
  ])('is less sure of %s than of %s', async (odd, plain) => {
    const [found, kettle] = await find([en(odd), en(plain)]);
    expect(kettle?.id).toBe('kettle');
    expect(found?.id === 'kettle' ? found.sureness : 0).toBeLessThan(kettle!.sureness);
  });

  it('reads both languages of an item', async () => {
    expect((await idOf({ title: { en: 'KX-20', 'zh-CN': '家用水壶' } }))?.id).toBe('kettle');
  });

  it('knows nothing of an item without a title', async () => {
    expect(await idOf({ title: {} })).toBeUndefined();
  });
});

describe('openShopWeigher', async () => {
  const weigher = await openShopWeigher(known, encode);
  const evidenceOf = async (item: WordedItem, id: string) => {
    const [weighed] = await weigher.weighAll([item]);
    return weighed!.find(({ thing }) => weigher.ids[thing] === id)!.evidence;
  };

  it('weighs the shelf, the rival, the words and the likeness', async () => {
    expect(await evidenceOf(en('Steel kettle', 'Kettle parts'), 'kettle')).toMatchObject({
      shelfIs: 0,
      follows: 0,
      rival: 1,
      share: 1,
      likeness: 1,
      mates: 0,
      belongsShelf: 1,
    });
  });

  it('counts the name inside a longer one for the longer one, not as its rival', async () => {
    const item = en('Blue kettle lamp', 'Kettles');
    expect(await evidenceOf(item, 'kettle-lamp')).toMatchObject({ rival: 1, shelfIs: 1 });
    expect((await idOf(item))?.id).toBe('kettle-lamp');
  });

  it('counts a named sort against the broader thing', async () => {
    const item = en('Steel travel kettle');
    expect(await evidenceOf(item, 'kettle')).toMatchObject({ namesSort: 1 });
    expect(await evidenceOf(item, 'travel-kettle')).toMatchObject({ namesSort: 0 });
    expect(await evidenceOf(en('Steel kettle'), 'kettle')).toMatchObject({ namesSort: 0 });
  });

  it('lets what stands beside it on the shelf speak for its kin', async () => {
    const items = [en('Steel kettle', 'Tea time'), en('Travel kettle', 'Tea time'), en('Shrub', 'Outdoors')];
    const weighed = weigher.addMates(items, await weigher.weighAll(items));
    const matesOf = (row: number) =>
      weighed[row]!.map(({ thing, evidence }) => [weigher.ids[thing], evidence.mates] as const);
    const ofSteel = new Map(matesOf(0));
    expect(ofSteel.get('kettle')).toBeGreaterThan(0.2);
    for (const [, mates] of matesOf(2)) expect(mates).toBeCloseTo(0, 6);
  });
});
