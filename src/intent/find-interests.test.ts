import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../pack/catalog.ts';
import { createItemThings, type PackThing } from '../pack/item-things.ts';
import type { EventType, Item } from '../types.ts';
import { findInterests } from './find-interests.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
const nowMs = Date.UTC(2026, 10, 26);
/** Shelf, thing, more of its nature. */
const shop: [string, string, string, Partial<PackThing>?][] = [
  ['Kitchen > Tea', 'kettle', '水壶'],
  ['Kitchen > Tea', 'teapot', '茶壶'],
  ['Outdoor > Camping', 'tent', '帐篷'],
  ['Outdoor > Camping', 'lantern', '营灯'],
  ['Gifts > Watches', 'watch', '手表', { giftShare: 0.5 }],
  ['Gifts > Cards', 'greeting-cards', '贺卡', { giftShare: 0.6 }],
  ['Food > Staples', 'rice', '大米', { everyday: true }],
  ['Baby > Clothes', 'baby-clothes', '婴儿服', { giftShare: 0.1 }],
];
const items = shop.map(
  ([shelf, id, zh]): Item => ({
    id,
    title: { en: id, 'zh-CN': zh },
    category: { en: `${shelf} > ${id}`, 'zh-CN': `店 > ${shelf} > ${zh}` },
  }),
);
const catalog = createCatalog(items, 'en');
const things = createItemThings({
  things: shop.map(([, id, zh, more]) => ({ id, en: id, 'zh-CN': zh, ...more })),
  items: shop.map((_, row) => row),
});
const met = (
  daysAgo: number,
  id: string,
  type: EventType = 'view',
  more: Partial<Observation> = {},
): Observation => ({
  thing: things.find(id)!,
  item: catalog.indexOf(id)!,
  timeMs: nowMs - daysAgo * dayMs,
  weight: type === 'purchase' ? 1 : 0.35,
  type,
  eventIds: [`${type}-${id}-${daysAgo}`],
  ...more,
});
const find = (all: Observation[]) =>
  findInterests(
    all.sort((a, b) => a.timeMs - b.timeMs),
    { catalog, things, models: [] },
    { nowMs, language: 'en' },
  );
const namesOf = (all: Observation[]): (string | undefined)[] =>
  find(all).interests.map(({ name }) => name.en);

describe('findInterests', () => {
  it('groups by shelf, strongest first, named by its one thing or by the shelf', () => {
    const { interests } = find([
      met(3, 'kettle'),
      met(2, 'kettle', 'purchase'),
      met(2, 'tent'),
      met(1, 'lantern'),
    ]);
    expect(interests.map(({ name }) => name.en)).toEqual(['kettle', 'Camping']);
    expect(interests[0]!.name['zh-CN']).toBe('水壶');
    expect(interests.reduce((sum, { strength }) => sum + strength, 0)).toBeCloseTo(1, 9);
    expect(interests[1]!.tags.slice(0, 2)).toEqual(['lantern', 'tent']);
  });

  it('asks for two pieces of evidence, and none of everyday things', () => {
    expect(namesOf([met(1, 'kettle')])).toEqual([]);
    expect(namesOf([met(1, 'kettle', 'purchase')])).toEqual([]);
    expect(namesOf([met(5, 'rice', 'purchase'), met(2, 'rice', 'purchase')])).toEqual([]);
    expect(namesOf([met(1, 'kettle'), met(1, 'teapot')])).toEqual(['Tea']);
  });

  it('takes a lone purchase of what is often given, or beside a card, for a gift', () => {
    const own = find([met(9, 'watch'), met(9, 'watch', 'purchase')]);
    expect([own.interests, own.gifts.length]).toEqual([[], 2]);
    const baby = [met(4, 'baby-clothes'), met(4, 'baby-clothes', 'purchase')];
    expect(find(baby).gifts).toEqual([]);
    expect(find([...baby, met(4, 'greeting-cards', 'purchase')]).gifts.length).toBe(3);
    expect(find([met(20, 'watch'), met(9, 'watch', 'purchase')]).gifts).toEqual([]);
  });

  it('tells a passing interest from a lasting one, and which way it goes', () => {
    const [passing] = find([met(2, 'tent'), met(1, 'lantern')]).interests;
    expect(passing).toMatchObject({ horizon: 'short', trend: 'rising' });
    const [lasting] = find([met(90, 'tent', 'purchase'), met(60, 'lantern', 'purchase')]).interests;
    expect(lasting).toMatchObject({ horizon: 'long', trend: 'steady' });
    expect(find([met(25, 'tent'), met(20, 'lantern'), met(18, 'tent')]).interests[0]!.trend).toBe('falling');
  });

  it('keeps an interest’s id whatever else happens in it', () => {
    const before = find([met(9, 'tent'), met(8, 'tent')]).interests[0]!.id;
    const after = find([met(9, 'tent'), met(8, 'tent'), met(1, 'lantern', 'purchase')]).interests[0]!.id;
    expect(after).toBe(before);
  });

  it('lets go of what was not met for more than a year', () => {
    expect(namesOf([met(420, 'tent', 'purchase'), met(410, 'lantern', 'purchase')])).toEqual([]);
  });

  const deed = fc.record({
    daysAgo: fc.integer({ min: 0, max: 380 }),
    id: fc.constantFrom(...shop.map(([, id]) => id)),
    type: fc.constantFrom<EventType>('view', 'purchase', 'favorite'),
  });
  const drawn = fc
    .array(deed, { minLength: 1, maxLength: 30 })
    .map((deeds) => deeds.map(({ daysAgo, id, type }, n) => met(daysAgo, id, type, { eventIds: [`e${n}`] })));

  it('rests on events that there are, and on nothing else', () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const ids = new Set(all.flatMap(({ eventIds }) => eventIds));
        for (const { evidence } of find(all).interests) {
          expect(evidence.length).toBeGreaterThanOrEqual(2);
          for (const id of evidence) expect(ids.has(id)).toBe(true);
        }
      }),
    );
  });

  it('weakens or loses an interest when its evidence is deleted', () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const before = find(all).interests;
        for (const { id, evidence, strength } of before) {
          const left = find(all.filter(({ eventIds }) => !eventIds.some((each) => evidence.includes(each))));
          const still = left.interests.find((each) => each.id === id);
          if (!still) continue;
          if (left.interests.length > 1) expect(still.strength).toBeLessThan(strength);
          expect(still.evidence.some((each) => evidence.includes(each))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
