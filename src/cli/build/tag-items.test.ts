import { describe, expect, it } from 'vitest';
import type { LifeTimelines } from '../../knowledge/life-timeline.ts';
import { sureForNeed } from '../../knowledge/sureness.ts';
import type { KnownThings } from '../../knowledge/thing.ts';
import { createItemThings } from '../../pack/item-things.ts';
import type { Item } from '../../types.ts';
import { tagItems } from './tag-items.ts';

const things: KnownThings['things'] = {
  boots: { en: ['boots'], 'zh-CN': ['靴子'], lastsDays: 700 },
  'rain-boots': { is: 'boots', en: ['rain boots', 'wellies'], 'zh-CN': ['雨靴'], not: ['toy'] },
  tent: { en: ['tent'], 'zh-CN': ['帐篷'] },
};
const known: KnownThings = { things, glosses: {}, groups: [] };
const signals = { 'rain-boots': 2, tent: 3 };
const state = { id: 'on', name: { en: 'On' }, days: [1, 2, 3] as const, share: 0.5, signals, needs: [] };
const timelines: LifeTimelines = {
  rain: { name: { en: 'Rain' }, of: 'self', beginsPerYear: 0.1, states: [state] },
  camp: {
    name: { en: 'Camp' },
    of: 'self',
    beginsPerYear: 0.1,
    states: [{ ...state, signals: { tent: 1 } }],
  },
};
const item = (id: string, title: string, category?: string): Item => ({
  id,
  title: { en: title },
  ...(category && { category: { en: category } }),
});
const items = [
  item('a', 'Green wellies'),
  item('b', 'Leather boots'),
  item('c', 'Bracket 40 mm', 'Parts > Wall brackets'),
  item('d', 'Something'),
];

/** No text is like another. */
const encode = async (texts: string[]) => new Float32Array(2 * texts.length);
const tags = await tagItems(items, known, timelines, encode);

describe('tagItems', () => {
  const things = createItemThings(tags);

  it('keeps the things that some item is and the broader ones, names cut to the first', () => {
    expect(tags.things.map(({ id }) => id)).toEqual(['rain-boots', 'boots', 'shop/wall-brackets']);
    expect(tags.things[0]).toEqual({ id: 'rain-boots', en: 'rain boots', 'zh-CN': '雨靴', is: 'boots' });
  });

  it('takes the shop’s own category where common knowledge has no word, and nothing where there is none', () => {
    expect(items.map((_, at) => things.things[things.ofItem(at)]?.id)).toEqual([
      'rain-boots',
      'boots',
      'shop/wall-brackets',
      undefined,
    ]);
  });

  it('says how sure each is in hundredths, the shop’s own word for sure', () => {
    const [wellies, boots, brackets, nothing] = tags.sureness!;
    for (const percent of [wellies!, boots!]) {
      expect(Number.isInteger(percent)).toBe(true);
      expect(percent).toBeGreaterThanOrEqual(sureForNeed);
    }
    expect([brackets, nothing]).toEqual([100, 0]);
    expect(things.surenessOf(0)).toBe(wellies);
  });

  it('is not what its words name where they speak against it too much', async () => {
    const odd = [item('e', 'Tent replacement zip pull', 'Camping > Tent parts')];
    const own = await tagItems(odd, known, timelines, encode);
    expect(own.things.map(({ id }) => id)).toEqual(['shop/tent-parts']);
  });

  it('writes names as people do', async () => {
    const things = { 'usb-hub': { en: ['usb hub'], 'zh-CN': ['usb 分 线器'] } };
    const own = await tagItems([item('f', 'USB hub')], { ...known, things }, {}, encode);
    expect(own.things[0]).toMatchObject({ en: 'USB hub', 'zh-CN': 'USB 分线器' });
  });

  it('takes the shop’s word for a sort of what it means', async () => {
    const odd = [item('e', 'Tent replacement zip pull', 'Camping > Tent parts')];
    const more = { 'tent-parts': { en: ['spare poles'], 'zh-CN': ['撑杆'] } };
    const parts = { ...known, things: { ...known.things, ...more } };
    const own = await tagItems(odd, parts, timelines, encode);
    expect(own.things.map(({ id, is }) => [id, is])).toEqual([
      ['shop/tent-parts', 'tent-parts'],
      ['tent-parts', undefined],
    ]);
  });

  it('finds items by thing and things by id, from the sort to the broader', () => {
    const wellies = things.find('rain-boots')!;
    expect(things.itemsOf(wellies)).toEqual([0]);
    expect(things.withBroader(wellies)).toEqual([wellies, things.find('boots')]);
    expect(things.find('tent')).toBeUndefined();
  });

  it('carries only the stretches of life that the shop can tell, the weight of missing signals kept', () => {
    expect(Object.keys(tags.timelines)).toEqual(['rain']);
    expect(tags.timelines.rain!.states[0]).toMatchObject({ signals: { 'rain-boots': 2 }, otherSignals: 3 });
  });
});
