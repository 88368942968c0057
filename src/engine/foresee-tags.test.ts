import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createItemThings } from '../pack/item-things.ts';
import { tagScorerBy } from '../ranking/tags/tag-scorer.fixture.ts';
import { packGraph } from '../retrieval/graph.ts';
import { defaultSettings, type Settings } from '../types.ts';
import { createForesight, recentPlaces } from './foresee-tags.ts';
import { eventAt, noonMs, openSmallShop } from './small-shop.fixture.ts';
import { createIntent, type UnderstandIntent } from './understand-intent.ts';

const { catalog, popularity } = openSmallShop();
const numItems = catalog.items.length;
const ids = [
  'kettle',
  'teapot',
  'teacup',
  'tent',
  'sleeping bag',
  'lantern',
  'cat food',
  'dog food',
  'leash',
];
// Four items of each kind; the names of the last three are a category's, in English alone.
const things = createItemThings({
  things: ids.map((en, at) =>
    at < 6 ? { id: en, en, 'zh-CN': '物' } : { id: `shop/${en.replace(' ', '-')}`, en, 'zh-CN': en },
  ),
  items: catalog.items.map((_, item) => Math.floor(item / 4)),
});
const itemOf = (name: string): number => 4 * ids.indexOf(name);
/** After a kettle comes a teacup, after a tent a leash. */
const pairs = [
  ['kettle', 'teacup'],
  ['tent', 'leash'],
] as const;
const transitions = packGraph(
  Array.from({ length: numItems }, (_, item) =>
    pairs.flatMap(([from, to]) => (itemOf(from) === item ? [{ target: itemOf(to), weight: 1 }] : [])),
  ),
  { top: 5, k: 3 },
);
const assets = { things, numItems, popularity, transitions };
const foresight = createForesight({
  ...assets,
  spec: tagScorerBy('follow-all', { rates: { complement: 0.1 } }),
});
const knowledge = async () => ({
  tellWorld: () => ({ dateLocal: '2026-11-23', spells: [], festivals: [], terms: [], needs: [] }),
});
const understand = createIntent({ catalog, things, popularity, foresight, knowledge });
const needsOf = async (events: ReturnType<typeof eventAt>[], language: 'en' | 'zh-CN' = 'en') => {
  const intent = await understand({ revision: 1, events, settings: defaultSettings }, noonMs, language);
  return intent!.needs.filter(({ sources }) => sources.includes('forecast'));
};
const bought = (name: string, daysAgo: number) => eventAt(1440 * daysAgo, 'purchase', `${name}-1`);

describe('createForesight', () => {
  it('foresees nothing of nobody', () => {
    expect(foresight.foresee(recentPlaces([], catalog))).toEqual([]);
  });

  it('says how often a source was right, and 1 of those that nobody asked', () => {
    expect([foresight.rateOf('complement'), foresight.rateOf('stage')]).toEqual([0.1, 1]);
  });

  it('lets what follows come first, with the thing that speaks for it', async () => {
    const [first] = foresight.foresee(recentPlaces([bought('kettle', 3)], catalog));
    expect(first!.thing).toBe(ids.indexOf('teacup'));
  });
});

describe('needs of a forecast', () => {
  it('leave what is popular to speak where there is no history', async () => {
    const intent = await understand({ revision: 1, events: [], settings: defaultSettings }, noonMs, 'en');
    expect(new Set(intent!.needs.map(({ source }) => source))).toEqual(new Set(['trend']));
  });

  it('ask again for what was bought only where the log says that it is bought again', async () => {
    const isWantedAgain = async (level: number) => {
      const sure = createForesight({ ...assets, spec: tagScorerBy('own', { chance: [0, level] }) });
      const again = createIntent({ catalog, things, popularity, foresight: sure, knowledge });
      const events = [bought('kettle', 3)];
      const intent = await again({ revision: 1, events, settings: defaultSettings }, noonMs, 'en');
      return !intent!.notWanted.has(ids.indexOf('kettle'));
    };
    // One chance for all: .05 and .12.
    expect([await isWantedAgain(-3), await isWantedAgain(-2)]).toEqual([false, true]);
  });

  it('rest on deeds of the history, the newest of what votes', async () => {
    const events = [bought('kettle', 9), bought('kettle', 3)];
    const need = (await needsOf(events)).find(({ thing }) => thing === ids.indexOf('teacup'));
    expect(need!.evidence).toEqual(expect.arrayContaining([events[1]!.id]));
  });

  it('are told of a category only where its name is in the reader’s language', async () => {
    const namesOf = async (language: 'en' | 'zh-CN') =>
      (await needsOf([bought('tent', 2)], language)).map(({ thing }) => ids[thing]);
    expect(await namesOf('en')).toContain('leash');
    expect(await namesOf('zh-CN')).not.toContain('leash');
  });

  it('follow neither from what was put away nor from what is private', async () => {
    const events = [bought('kettle', 3)];
    const hasTeacup = async (how: UnderstandIntent, settings: Settings) => {
      const intent = await how({ revision: 1, events, settings }, noonMs, 'en');
      return intent!.needs.some(({ thing }) => thing === ids.indexOf('teacup'));
    };
    expect(await hasTeacup(understand, defaultSettings)).toBe(true);
    expect(await hasTeacup(understand, { ...defaultSettings, mutedTags: ['kettle'] })).toBe(false);
    const delicate = createItemThings({
      things: things.things.map((thing) =>
        thing.id === 'kettle' ? { ...thing, sensitive: 'health' as const } : thing,
      ),
      items: catalog.items.map((_, item) => Math.floor(item / 4)),
    });
    const own = { catalog, things: delicate, popularity, foresight, knowledge };
    expect(await hasTeacup(createIntent(own), defaultSettings)).toBe(false);
    expect(await hasTeacup(createIntent(own), { ...defaultSettings, sensitive: true })).toBe(true);
  });

  it('never rest on what is not in the history, whatever is forgotten', async () => {
    const deed = fc.tuple(fc.constantFrom(...ids.slice(0, 6)), fc.integer({ min: 1, max: 300 }));
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 12 }), fc.nat(), async (deeds, nth) => {
        const events = deeds
          .sort((a, b) => b[1] - a[1])
          .map(([name, daysAgo], at) => ({ ...bought(name.replace(' ', '-'), daysAgo), id: `e${at}` }));
        const kept = events.filter((_, at) => at !== nth % events.length);
        const known = new Set(kept.map(({ id }) => id));
        for (const { evidence } of await needsOf(kept))
          for (const id of evidence) expect(known.has(id)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
