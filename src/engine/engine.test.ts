import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine, type EngineDeps, type EngineModels, type EngineRequest } from '../engine.ts';
import { MisuseError } from '../errors.ts';
import type { StoredInterests } from '../history/stored-interests.ts';
import { packGraph } from '../retrieval/graph.ts';
import {
  type BehaviorEvent,
  defaultSettings,
  type EncodeHistory,
  type EventType,
  experts,
  type FeedData,
  type Item,
  type Language,
  type Settings,
} from '../types.ts';
import { eventAt, kindsByShelf, noonMs, openSmallShop } from './small-shop.fixture.ts';

/** One interest: the mean of all rows. What a model does, as far as the engine is concerned. */
const meanModel: EncodeHistory = async ({ items, agesDays }) => {
  const numRows = agesDays.length;
  const dimensions = items.length / numRows;
  const mean = new Float32Array(dimensions);
  for (let at = 0; at < items.length; at++) mean[at % dimensions]! += items[at]!;
  const length = Math.hypot(...mean);
  return {
    interests: mean.map((value) => value / length),
    strengths: Float32Array.of(1),
    attention: new Float32Array(numRows).fill(1 / numRows),
  };
};
const withModel: EngineModels = { encodeHistory: meanModel, hash: 'm1', device: 'wasm', dtype: 'q8' };

interface Situation {
  events?: BehaviorEvent[];
  settings?: Partial<Settings>;
  models?: EngineModels | undefined;
  change?: (item: Item) => Item;
  deps?: Partial<EngineDeps>;
}

function openEngine({ events = [], settings = {}, models, change, deps = {} }: Situation = {}) {
  const snapshot = { revision: 1, events, settings: { ...defaultSettings, ...settings } };
  return createEngine({
    ...openSmallShop(change),
    source: { read: async () => snapshot },
    language: 'en',
    packVersion: 'p1',
    models: () => models,
    ...deps,
  });
}
const ask = (situation: Situation = {}, request: Partial<EngineRequest> = {}): Promise<FeedData> =>
  openEngine(situation).recommend({ placement: 'for-you', nowMs: noonMs, ...request });
const idsOf = ({ cards }: FeedData): string[] => cards.map(({ itemId }) => itemId);
const kindOf = (id: string): string => id.replace(/-\d$/, '');

const threeKettles = [1, 2, 3].map((n) => eventAt(10 - n, 'view', `kettle-${n}`));

describe('recommend', () => {
  it('follows three views of a kind with more of it and of its shelf, resting on them', async () => {
    for (const language of ['en', 'zh-CN'] as Language[]) {
      const feed = await ask({ events: threeKettles, models: withModel }, { language, limit: 8 });
      const ids = idsOf(feed);
      expect(ids[0]).toBe('kettle-4');
      const shelf: string[] = [...kindsByShelf.Tea];
      expect(ids.filter((id) => shelf.includes(kindOf(id))).length).toBeGreaterThanOrEqual(6);
      expect(ids).not.toContain('kettle-1');
      const eventIds = new Set(threeKettles.map(({ id }) => id));
      const cited = feed.cards.filter(({ reason }) => reason.evidence.some(({ ref }) => eventIds.has(ref)));
      expect(cited.length).toBeGreaterThanOrEqual(4);
      expect(feed.status).toMatchObject({ source: 'model', device: 'wasm', dtype: 'q8', packVersion: 'p1' });
    }
  });

  it('is a bad list when the interest vectors are noise: the skill is the model’s', async () => {
    const tea: string[] = [...kindsByShelf.Tea];
    let hits = 0;
    for (let seed = 1; seed <= 20; seed++) {
      let state = seed;
      const noise = Float32Array.from({ length: 64 }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 31 - 1;
      });
      const encodeHistory: EncodeHistory = async (input) => ({
        ...(await meanModel(input)),
        interests: noise,
      });
      const feed = await ask({ events: threeKettles, models: { ...withModel, encodeHistory } }, { limit: 8 });
      hits += idsOf(feed).filter((id) => tea.includes(kindOf(id))).length;
    }
    // 9 of the 33 items left are of that shelf: 27 % by chance, 88 % by the model.
    expect(hits / (20 * 8)).toBeLessThan(0.5);
  });

  it('shows what is popular when nothing is known, and says that no model took part', async () => {
    const feed = await ask(
      { deps: { surroundings: () => ({ fallbackReason: 'No worker here.' }) } },
      { limit: 3 },
    );
    expect(idsOf(feed)[0]).toBe('kettle-1');
    expect(feed.status).toMatchObject({
      source: 'fallback',
      fallbackReason: 'No worker here.',
      device: 'none',
    });
    expect((await ask({ models: withModel })).status.source).toBe('model');
  });

  it('makes a personal list without any model, and names it a fallback', async () => {
    const feed = await ask({ events: threeKettles }, { limit: 4 });
    expect(idsOf(feed)[0]).toBe('kettle-4');
    expect(feed.status.source).toBe('fallback');
  });

  it('goes on without a model that fails, and says what failed', async () => {
    const encodeHistory: EncodeHistory = () => Promise.reject(new Error('out of memory'));
    const feed = await ask({ events: threeKettles, models: { ...withModel, encodeHistory } });
    expect(feed.state).toBe('ready');
    expect(feed.status.fallbackReason).toBe('The history encoder failed: out of memory');
  });

  it('rests on nothing of the shopper when personalisation is off', async () => {
    const off = await ask({ events: threeKettles, settings: { personalised: false }, models: withModel });
    const stranger = await ask({ settings: { personalised: false }, models: withModel });
    expect(off).toEqual(stranger);
    expect(off.status.fallbackReason).toBe('Personalisation is switched off.');
  });

  it('brings back what was viewed only when there is too little else', async () => {
    const few = await ask(
      { events: threeKettles, models: withModel, settings: { mutedTags: ['tent', 'lantern', 'leash'] } },
      { limit: 60 },
    );
    // 36 items less 12 muted: the three kettles come last.
    expect(few.cards).toHaveLength(24);
    expect(new Set(idsOf(few).slice(-3))).toEqual(new Set(['kettle-1', 'kettle-2', 'kettle-3']));
  });

  it('lists beside an item its kind and its shelf, without the item', async () => {
    const ids = idsOf(await ask({}, { placement: 'related', itemId: 'tent-1', limit: 6 }));
    expect(ids).not.toContain('tent-1');
    expect(ids.filter((id) => kindOf(id) === 'tent')).toHaveLength(3);
    expect(['sleeping-bag', 'lantern']).toContain(kindOf(ids[5]!));
  });

  it('completes a cart with other kinds of its shelf', async () => {
    const events = [eventAt(5, 'add_to_cart', 'tent-1')];
    const ids = idsOf(await ask({ events, models: withModel }, { placement: 'complementary', limit: 4 }));
    expect(new Set(ids.map(kindOf))).toEqual(new Set(['sleeping-bag', 'lantern']));
  });

  it('follows what shoppers put together, where the pack knows it', async () => {
    const { catalog } = openSmallShop();
    const [tent, leash] = [catalog.indexOf('tent-1')!, catalog.indexOf('leash-1')!];
    const rows: { target: number; weight: number }[][] = Array.from({ length: 36 }, () => []);
    rows[tent] = [{ target: leash, weight: 1 }];
    const neighbors = packGraph(rows, { top: 48, k: 5 });
    const feed = await ask(
      { deps: { neighbors } },
      { placement: 'complementary', itemId: 'tent-1', limit: 1 },
    );
    expect(idsOf(feed)).toEqual(['leash-1']);
    expect(feed.cards[0]?.reason.evidence.map(({ kind }) => kind)).toContain('goes_with');
  });

  it('lists what was met last, newest first', async () => {
    const ids = idsOf(await ask({ events: threeKettles }, { placement: 'recent' }));
    expect(ids).toEqual(['kettle-3', 'kettle-2', 'kettle-1']);
    expect((await ask({}, { placement: 'recent' })).state).toBe('empty');
  });

  it('hears a search by its words, and by meaning where no item holds them', async () => {
    const search = [eventAt(5, 'search', undefined, { query: 'lantern' })];
    const byWords = await ask({ events: search, models: withModel }, { limit: 1 });
    expect(kindOf(idsOf(byWords)[0]!)).toBe('lantern');
    expect(byWords.cards[0]?.reason.evidence[0]?.kind).toBe('searched');
    const { vectors, catalog } = openSmallShop();
    const encodeText = async (texts: string[]): Promise<Float32Array> => {
      expect(texts).toEqual(['light at night']);
      return vectors.rowVector(catalog.indexOf('lantern-1')!);
    };
    const unheard = [eventAt(5, 'search', undefined, { query: 'light at night' })];
    const byMeaning = await ask({ events: unheard, models: { ...withModel, encodeText } }, { limit: 1 });
    expect(idsOf(byMeaning)).toEqual(['lantern-1']);
  });

  it('carries drawings, prices and the text of the asked language on the cards', async () => {
    const change = (item: Item): Item => ({ ...item, picture: { drawing: 'cup', colors: { main: '#fff' } } });
    const feed = await ask(
      { change, deps: { drawings: { cup: '<svg/>' } } },
      { language: 'zh-CN', limit: 1 },
    );
    expect(feed.cards[0]).toMatchObject({
      itemId: 'kettle-1',
      title: '朱红电热水壶',
      category: '家 > Tea > 电热水壶',
      price: { amount: 100, currency: 'CNY', tag: '¥100' },
      picture: { svg: '<svg/>', colors: { main: '#fff' } },
      need: null,
    });
  });

  it('warns, counted, of unknown items, a language that is not there and titles that lack one', async () => {
    const change = (item: Item): Item => ({ ...item, title: { en: item.title.en! } });
    const events = [eventAt(3, 'view', 'gone-1'), eventAt(2, 'view', 'gone-2')];
    const feed = await ask({ change, events }, { language: 'zh-CN', itemId: 'gone-3' });
    expect(feed.status.warnings).toEqual([
      '36 of 36 items have no title in zh-CN; another language is shown.',
      "The page's item 'gone-3' is not in the pack.",
      '2 events name items that the pack does not hold.',
    ]);
    const other = await ask({}, { language: 'fr' as Language });
    expect(other.language).toBe('en');
    expect(other.status.warnings[0]).toContain("no lists in 'fr'");
  });

  it('refuses a placement there is none of', async () => {
    await expect(ask({}, { placement: 'sidebar' as 'recent' })).rejects.toThrow(MisuseError);
  });

  it('times its stages by the clock it is given', async () => {
    let clock = 0;
    const { status } = await ask({ events: threeKettles, deps: { performanceNow: () => clock++ } });
    expect(Object.keys(status.timings)).toEqual([
      'read',
      'timeline',
      'text',
      'encode',
      'model',
      'interests',
      'retrieve',
      'rank',
      'arrange',
      'explain',
    ]);
    expect(Object.values(status.timings).every((ms) => ms === 1)).toBe(true);
  });
});

describe('stored interests', () => {
  const waiting: EngineModels = { hash: 'm1', device: 'none', dtype: 'none' };
  const keep = async (): Promise<{ stamp: object; value: StoredInterests }> => {
    const kept: { stamp: object; value: StoredInterests }[] = [];
    const stored = {
      read: async () => undefined,
      write: async (stamp: object, value: StoredInterests) => {
        kept.push({ stamp, value });
      },
    };
    await ask({ events: threeKettles, models: withModel, deps: { stored } });
    return kept[0]!;
  };

  it('are written by the model and make the same list for the next page view', async () => {
    const { stamp, value } = await keep();
    expect(stamp).toEqual({ revision: 1, packVersion: 'p1', modelHash: 'm1' });
    const stored = { read: async () => value, write: async () => {} };
    const next = await ask({ events: threeKettles, models: waiting, deps: { stored } });
    expect(next.status.source).toBe('stored');
    const fresh = await ask({ events: threeKettles, models: withModel });
    expect(next.cards).toEqual(fresh.cards);
  });

  it('are used after an impression, which the encoder does not read, and not after one more view', async () => {
    const { value } = await keep();
    const stored = { read: async () => value, write: async () => {} };
    const last = threeKettles.at(-1)!;
    const shown = { ...last, id: `${last.id}-shown`, type: 'impression' as const };
    const viewed = { ...last, id: `${last.id}-again`, itemId: threeKettles[0]!.itemId! };
    const ask2 = (events: typeof threeKettles) => ask({ events, models: waiting, deps: { stored } });
    expect((await ask2([...threeKettles, shown])).status.source).toBe('stored');
    expect((await ask2([...threeKettles, viewed])).status.source).toBe('fallback');
  });

  it('are not used when an event they rest on is gone, when the model must speak, or when the store fails', async () => {
    const { value } = await keep();
    const stored = { read: async () => value, write: async () => {} };
    const without = { events: threeKettles.slice(1), models: waiting, deps: { stored } };
    expect((await ask(without)).status.source).toBe('fallback');
    const must = await ask({ events: threeKettles, models: waiting, deps: { stored } }, { minimum: 'model' });
    expect(must.status.source).toBe('fallback');
    const broken = {
      read: () => Promise.reject(new Error('closed')),
      write: () => Promise.reject(new Error('closed')),
    };
    expect(
      (await ask({ events: threeKettles, models: waiting, deps: { stored: broken } })).status.source,
    ).toBe('fallback');
    expect(
      (await ask({ events: threeKettles, models: withModel, deps: { stored: broken } })).status.source,
    ).toBe('model');
  });
});

describe('purity', () => {
  const ids = openSmallShop().catalog.items.map(({ id }) => id);
  const types: EventType[] = [
    'view',
    'click',
    'favorite',
    'add_to_cart',
    'purchase',
    'impression',
    'dismiss',
  ];
  const drawnEvents = fc
    .array(fc.record({ type: fc.constantFrom(...types), itemId: fc.constantFrom(...ids) }), {
      minLength: 1,
      maxLength: 14,
    })
    .map((drawn) => drawn.map(({ type, itemId }, n) => eventAt(1000 - 7 * n, type, itemId)));
  const asText = async (events: BehaviorEvent[], models?: EngineModels): Promise<string> =>
    JSON.stringify(await ask({ events, models }));

  it('gives the same bytes twice, with and without a model', async () => {
    await fc.assert(
      fc.asyncProperty(drawnEvents, async (events) => {
        expect(await asText(events)).toBe(await asText(events));
        expect(await asText(events, withModel)).toBe(await asText(events, withModel));
      }),
      { numRuns: 30 },
    );
  });

  it('makes of events that came one by one what it makes of all at once, and forgets as if never seen', async () => {
    await fc.assert(
      fc.asyncProperty(drawnEvents, fc.nat(13), async (events, n) => {
        const history: BehaviorEvent[] = [];
        const snapshot = { revision: 0, events: history, settings: defaultSettings };
        const engine = openEngine({ models: withModel, deps: { source: { read: async () => snapshot } } });
        const request: EngineRequest = { placement: 'for-you', nowMs: noonMs };
        let last = '';
        for (const event of events) {
          history.push(event);
          last = JSON.stringify(await engine.recommend(request));
        }
        expect(last).toBe(await asText(events, withModel));
        const forgotten = n % events.length;
        history.splice(forgotten, 1);
        const remaining = events.filter((_, at) => at !== forgotten);
        expect(JSON.stringify(await engine.recommend(request))).toBe(await asText(remaining, withModel));
      }),
      { numRuns: 20 },
    );
  });

  it('never shows what was dismissed, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(drawnEvents, async (events) => {
        const shown = idsOf(await ask({ events, models: withModel }, { limit: 60 }));
        expect(new Set(shown).size).toBe(shown.length);
        for (const { type, itemId } of events) if (type === 'dismiss') expect(shown).not.toContain(itemId);
      }),
      { numRuns: 30 },
    );
  });
});

describe('profile', () => {
  it('tells interests with their evidence, and hands out events and settings', async () => {
    const profile = await openEngine({ events: threeKettles, models: withModel }).profile(noonMs);
    expect(profile.interests).toHaveLength(1);
    expect(profile.interests[0]).toMatchObject({
      name: { en: 'kettle', 'zh-CN': '电热水壶' },
      strength: 1,
      horizon: 'short',
    });
    expect(profile.interests[0]?.evidence.toSorted()).toEqual(threeKettles.map(({ id }) => id).toSorted());
    expect(profile).toMatchObject({ stages: [], needs: [], events: threeKettles, settings: defaultSettings });
  });
});

describe('why', () => {
  const request: EngineRequest = { placement: 'for-you', nowMs: noonMs };

  it('shares out the whole score and places the card without its strongest event', async () => {
    const events = [eventAt(9, 'view', 'kettle-1'), eventAt(5, 'view', 'tent-1')];
    const engine = openEngine({ events, models: withModel });
    const feed = await engine.recommend(request);
    const at = idsOf(feed).findIndex((id) => kindOf(id) === 'kettle');
    const why = await engine.why(idsOf(feed)[at]!, request);
    expect(why.rank).toBe(at + 1);
    expect(experts.reduce((sum, expert) => sum + (why.shares[expert] ?? 0), 0)).toBeCloseTo(1, 9);
    expect(why.evidence).toEqual(feed.cards[at]?.reason.evidence);
    expect(why.rankWithoutTopEvidence).toBeGreaterThan(why.rank);
  });

  it('has no such place for a card that rests on no event', async () => {
    const why = await openEngine().why('kettle-1', request);
    expect(why.rankWithoutTopEvidence).toBeNull();
    expect(why.shares.popularity).toBeCloseTo(1, 9);
  });

  it('refuses an item that cannot stand in the list', async () => {
    await expect(openEngine().why('gone', request)).rejects.toThrow(MisuseError);
    await expect(
      openEngine({ settings: { mutedTags: ['kettle'] } }).why('kettle-1', request),
    ).rejects.toThrow("'kettle-1'");
  });
});
