import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../pack/catalog.ts';
import { createItemThings } from '../pack/item-things.ts';
import type { EventType, Item } from '../types.ts';
import { type FoundInterest, findInterests, type InterestMemory } from './find-interests.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
const startMs = Date.UTC(2025, 0, 1);
/** Item, shelf, thing: a wide department of two animals, and kettles that stand in two places. */
const shop: [string, string, string][] = [
  ['dog-food-1', 'Pets', 'dog-food'],
  ['dog-leash-1', 'Pets', 'dog-leash'],
  ['cat-litter-1', 'Pets', 'cat-litter'],
  ['cat-tree-1', 'Pets', 'cat-tree'],
  ['mouse-cage-1', 'Pets', 'mouse-cage'],
  ['kettle-1', 'Kitchen > Tea', 'kettle'],
  ['teapot-1', 'Kitchen > Tea', 'teapot'],
  ['kettle-2', 'Appliances > Small', 'kettle'],
  ['toaster-1', 'Appliances > Small', 'toaster'],
];
const zh: Record<string, string> = { Pets: '宠物', Tea: '茶', Small: '小家电', kettle: '水壶' };
const ids = [...new Set(shop.map(([, , thing]) => thing))];
const catalog = createCatalog(
  shop.map(([id, shelf, thing]): Item => {
    const path = `${shelf}${shelf.includes('>') ? ` > ${thing}` : ''}`;
    const translated = path.replace(/\w[\w-]*/g, (word) => zh[word] ?? word);
    return { id, title: { en: id }, category: { en: path, 'zh-CN': translated } };
  }),
  'en',
);
const things = createItemThings({
  things: ids.map((id) => ({
    id,
    en: id,
    'zh-CN': zh[id] ?? id,
    ...(id === 'dog-food' && { goesWith: ['dog-leash'] }),
    ...(id === 'cat-litter' && { goesWith: ['cat-tree'] }),
    ...(id === 'kettle' && { goesWith: ['teapot'] }),
    ...(id === 'toaster' && { goesWith: ['bread-bin'] }),
  })),
  items: shop.map(([, , thing]) => ids.indexOf(thing)),
});
const did = (day: number, id: string, type: EventType = 'purchase'): Observation => ({
  thing: things.ofItem(catalog.indexOf(id)!),
  item: catalog.indexOf(id)!,
  timeMs: startMs + day * dayMs,
  weight: type === 'purchase' ? 1 : 0.35,
  type,
  eventIds: [`${type}-${id}-${day}`],
});
const find = (
  all: readonly Observation[],
  day: number,
  muted: readonly string[] = [],
  memory?: InterestMemory,
) =>
  findInterests(
    all.filter(({ timeMs }) => timeMs <= startMs + day * dayMs),
    { catalog, things, models: [] },
    { nowMs: startMs + day * dayMs, language: 'en', isMuted: (id) => muted.includes(id), memory },
  );
const named = (interests: readonly FoundInterest[]) => interests.map(({ name }) => name.en);
const idsOf = (interests: readonly FoundInterest[]) => interests.map(({ id }) => id);

const dogAndCat = [
  did(0, 'dog-food-1'),
  did(5, 'dog-leash-1'),
  did(9, 'cat-litter-1'),
  did(14, 'dog-food-1'),
  did(20, 'cat-tree-1'),
];

describe('an interest that comes to be about unrelated things', () => {
  it('becomes two, when the day is over: the weightier keeps the id, the other says what it has parted from', () => {
    const [pets, ...others] = find(dogAndCat, 20).interests;
    expect([named([pets!]), others]).toEqual([['Pets'], []]);
    const [dog, cat, ...more] = find(dogAndCat, 21).interests;
    expect(more).toEqual([]);
    expect([dog!.id, named([dog!])]).toEqual([pets!.id, ['dog-food']]);
    expect(named([cat!])).toEqual(['cat-tree and cat-litter']);
    expect(cat!.splitFrom).toEqual({ id: pets!.id, name: { en: 'Pets', 'zh-CN': '宠物' } });
    expect(dog!.splitFrom).toBeUndefined();
  });

  it('keeps both ids when the other becomes the weightier one, and takes new things where they belong', () => {
    const [dog, cat] = find(dogAndCat, 21).interests;
    const later = [...dogAndCat, did(30, 'cat-litter-1'), did(40, 'cat-litter-1'), did(50, 'cat-litter-1')];
    expect(idsOf(find(later, 60).interests)).toEqual([cat!.id, dog!.id]);
  });

  it('stays one while a part is a single deed, or nothing is known of what it goes with', () => {
    const once = [did(0, 'dog-food-1'), did(5, 'dog-leash-1'), did(9, 'cat-litter-1')];
    expect(named(find(once, 20).interests)).toEqual(['Pets']);
    const mice = [
      did(0, 'dog-food-1'),
      did(5, 'dog-leash-1'),
      did(9, 'mouse-cage-1'),
      did(12, 'mouse-cage-1'),
    ];
    expect(find(mice, 20).interests.length).toBe(1);
  });
});

const kettles = [
  did(0, 'kettle-1'),
  did(3, 'kettle-1', 'view'),
  did(6, 'kettle-2'),
  did(8, 'kettle-2'),
  did(9, 'kettle-2', 'view'),
];

describe('two interests that are about the same things', () => {
  it('become one, when the day is over: the weightier keeps its id and says what has gone into it', () => {
    const [small, tea, ...more] = find(kettles, 8).interests;
    expect(more).toEqual([]);
    const [one, ...others] = find(kettles, 9).interests;
    expect(others).toEqual([]);
    expect([one!.id, named([one!])]).toEqual([small!.id, ['kettle']]);
    expect(one!.mergedFrom).toEqual([{ id: tea!.id, name: { en: 'Tea', 'zh-CN': '茶' } }]);
    expect(one!.evidence).toEqual(expect.arrayContaining(['purchase-kettle-1-0', 'purchase-kettle-2-8']));
  });

  it('part again when one of them turns to something else', () => {
    const later = [...kettles, did(20, 'toaster-1'), did(25, 'toaster-1'), did(26, 'toaster-1')];
    const [before] = find(kettles, 10).interests;
    const [kettle, toaster, ...more] = find(later, 27).interests;
    expect(more).toEqual([]);
    expect([kettle!.id, named([kettle!, toaster!])]).toEqual([before!.id, ['kettle', 'toaster']]);
    expect(toaster!.splitFrom?.id).toBe(before!.id);
  });

  it('stay two where only a part of them is the same', () => {
    const other = [
      did(0, 'kettle-1'),
      did(3, 'teapot-1'),
      did(5, 'teapot-1'),
      did(6, 'kettle-2'),
      did(8, 'toaster-1'),
    ];
    expect(find(other, 20).interests.length).toBe(2);
  });
});

describe('what was put away', () => {
  it('stays away under its new id, and leaves alone what it has gone into', () => {
    const [, tea] = find(kettles, 8).interests;
    const { interests, away } = find(kettles, 20, [tea!.id]);
    expect(interests.map(({ evidence }) => evidence.some((id) => id.includes('kettle-1')))).toEqual([false]);
    expect(interests[0]!.mergedFrom).toBeUndefined();
    expect(away.flatMap((each) => each.ids)).toContain(tea!.id);
    const [one] = find(kettles, 20).interests;
    expect(find(kettles, 20, [one!.id]).interests).toEqual([]);
  });

  it('takes along what has parted from it, or stands alone where that is asked', () => {
    const [dog, cat] = find(dogAndCat, 30).interests;
    expect(find(dogAndCat, 30, [dog!.id]).interests).toEqual([]);
    expect(idsOf(find(dogAndCat, 30, [cat!.id]).interests)).toEqual([dog!.id]);
    expect(idsOf(find(dogAndCat, 30, [dog!.alone!]).interests)).toEqual([cat!.id]);
    expect(idsOf(find(dogAndCat, 30, [dog!.alone!]).away)).toEqual([dog!.id]);
  });

  it('lets its shelf wait only where nothing else of that shelf goes on', () => {
    const [dog] = find(dogAndCat, 30).interests;
    expect(find(dogAndCat, 30, [dog!.alone!]).faintGroups.size).toBe(0);
    expect([...find(dogAndCat, 30, [dog!.id]).faintGroups]).toEqual(['shelf/宠物']);
  });
});

describe('over random histories', () => {
  const deed = fc.record({
    day: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 600 })),
    id: fc.constantFrom(...shop.map(([id]) => id)),
    type: fc.constantFrom<EventType>('view', 'purchase', 'favorite'),
  });
  const history = fc
    .array(deed, { minLength: 1, maxLength: 40, size: 'max' })
    .map((deeds) =>
      deeds
        .sort((a, b) => a.day - b.day)
        .map(({ day, id, type }, n): Observation => ({ ...did(day, id, type), eventIds: [`e${n}`] })),
    );
  const lastDayOf = (all: readonly Observation[]): number => (all.at(-1)!.timeMs - startMs) / dayMs;

  it('is the same deed by deed as all at once, and whatever day was asked about before', () => {
    let [numMerged, numSplit] = [0, 0];
    fc.assert(
      fc.property(history, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 }), (all, waits) => {
        const memory: InterestMemory = {
          rows: new Map(),
          told: { en: new WeakMap(), 'zh-CN': new WeakMap() },
        };
        let asked = 0;
        all.forEach((_, at) => {
          const known = all.slice(0, at + 1);
          // A day that was taken for over is open no more.
          const next = all[at + 1] ? Math.floor((all[at + 1]!.timeMs - startMs) / dayMs) : 1000;
          asked = Math.max(asked, Math.min(next, lastDayOf(known) + (waits[at] ?? 0)));
          const whole = find(known, asked);
          expect(find(known, asked, [], memory)).toEqual(whole);
          numMerged += whole.interests.filter(({ mergedFrom }) => mergedFrom).length;
          numSplit += whole.interests.filter(({ splitFrom }) => splitFrom).length;
        });
      }),
    );
    expect(Math.min(numMerged, numSplit)).toBeGreaterThan(20);
  });

  it('never gives one id to two, nor a thing of one shelf to two, nor loses one to a merge or a split', () => {
    fc.assert(
      fc.property(history, (all) => {
        const { interests } = find(all, lastDayOf(all) + 1);
        expect(new Set(idsOf(interests)).size).toBe(interests.length);
        const cited = interests.flatMap(({ evidence }) => evidence);
        expect(new Set(cited).size).toBe(cited.length);
        for (const { weights, strength } of interests)
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(strength, 9);
      }),
    );
  });

  it('keeps away whatever was put away at any time, and its things with it', () => {
    fc.assert(
      fc.property(history, fc.nat(40), fc.nat(3), (all, until, which) => {
        const earlier = all.slice(0, 1 + (until % all.length));
        const then = find(earlier, lastDayOf(earlier) + 1).interests;
        const muted = then[which % Math.max(1, then.length)];
        if (!muted) return;
        const { interests, away } = find(all, Math.max(lastDayOf(all), lastDayOf(earlier) + 1), [muted.id]);
        for (const each of interests)
          for (const event of muted.evidence) expect(each.evidence).not.toContain(event);
        for (const each of away) expect(each.ids).toContain(muted.id);
      }),
    );
  });

  it('weakens what an interest is about, or loses it, when its evidence is deleted', () => {
    fc.assert(
      fc.property(history, (all) => {
        const day = lastDayOf(all) + 1;
        for (const { evidence, things: own } of find(all, day).interests) {
          const left = find(
            all.filter(({ eventIds }) => !eventIds.some((each) => evidence.includes(each))),
            day,
          );
          const weigh = ({ interests }: { interests: readonly FoundInterest[] }, thing: number): number =>
            interests.reduce((sum, each) => sum + (each.weights[each.things.indexOf(thing)] ?? 0), 0);
          if (left.interests.length > 1) {
            const before = own.reduce((sum, thing) => sum + weigh(find(all, day), thing), 0);
            expect(own.reduce((sum, thing) => sum + weigh(left, thing), 0)).toBeLessThan(before);
          }
          for (const each of left.interests)
            for (const event of evidence) expect(each.evidence).not.toContain(event);
        }
      }),
      { numRuns: 60 },
    );
  });
});
