import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent } from '../intent/predict-needs.ts';
import type { CommonKnowledge } from '../knowledge/common-knowledge.ts';
import type { LifeTimelines, StageState } from '../knowledge/life-timeline.ts';
import { createCatalog } from '../pack/catalog.ts';
import { createItemThings, type PackThing } from '../pack/item-things.ts';
import { type BehaviorEvent, defaultSettings, type EventType, type Settings } from '../types.ts';
import { createIntent } from './understand-intent.ts';

const dayMs = 86_400_000;
const nowMs = Date.UTC(2026, 10, 26, 12);
const ids = [
  ...['newborn-diapers', 'medium-diapers', 'stage-2-formula', 'baby-walker', 'tent', 'sleeping-bag', 'lamp'],
  ...Array.from({ length: 25 }, (_, n) => `other-${n}`),
];
const numItems = 64;
const things = createItemThings({
  things: ids.map(
    (id): PackThing => ({
      id,
      en: id,
      'zh-CN': id,
      ...(id === 'stage-2-formula' && { refill: true as const, lastsDays: 30 }),
      ...(id === 'tent' && { goesWith: ['sleeping-bag'] }),
    }),
  ),
  items: Array.from({ length: numItems }, (_, item) => item % ids.length),
});
const catalog = createCatalog(
  Array.from({ length: numItems }, (_, item) => ({
    id: `i${item}`,
    title: { en: `${ids[item % ids.length]} ${item}` },
    category: { en: `Shop > Shelf ${item % 4} > ${ids[item % ids.length]}` },
  })),
  'en',
);
const stateOf = (id: string, days: number, thing: string): StageState => ({
  id,
  name: { en: id },
  days: [days - 10, days, days + 10],
  share: 0.6,
  signals: { [thing]: 1 },
  needs: [{ thing: 'baby-walker', fromDay: 0, untilDay: 60, leadDays: 30, weight: 0.8 }],
});
const timelines: LifeTimelines = {
  baby: {
    name: { en: 'A baby' },
    of: 'child',
    several: true,
    beginsPerYear: 0.05,
    states: [stateOf('newborn', 90, 'newborn-diapers'), stateOf('crawls', 180, 'medium-diapers')],
  },
  camp: {
    name: { en: 'Camping' },
    of: 'self',
    sensitive: true,
    beginsPerYear: 0.1,
    states: [stateOf('camps', 120, 'tent')],
  },
};
/** A world in which lamps are wanted every day: the real one takes longer than all the rest. */
const knowledge: CommonKnowledge = {
  tellWorld: ({ nowMs: timeMs }) => {
    const dateLocal = new Date(timeMs).toISOString().slice(0, 10);
    const named = { id: 'dark', name: { en: 'Dark', 'zh-CN': '天黑' } };
    const need = { ...named, thing: 'lamp', weight: 0.5, source: 'season' as const };
    return {
      dateLocal,
      spells: [],
      festivals: [],
      terms: [],
      needs: [{ ...need, from: dateLocal, until: dateLocal, due: dateLocal }],
    };
  },
};
const open = () =>
  createIntent({
    catalog,
    things,
    popularity: new Float32Array(numItems),
    timelines,
    knowledge: async () => knowledge,
  });
/** All of it as text: maps, sets and numbers to the last digit; of a model only its name. */
const textOf = (intent: Intent | undefined): string =>
  JSON.stringify(intent, (key, value) => {
    if (key === 'model') return value.id;
    return value instanceof Set || value instanceof Float64Array ? [...value] : value;
  });
const settings: Settings = { ...defaultSettings, city: '杭州', sensitive: true };
const snapshotOf = (events: BehaviorEvent[], own = settings) => ({ revision: 1, events, settings: own });

const deed = fc.record({
  hours: fc.oneof(fc.integer({ min: 0, max: 400 * 24 }), fc.integer({ min: 0, max: 72 })),
  type: fc.constantFrom<EventType>(
    'view',
    'view',
    'view',
    'purchase',
    'favorite',
    'search',
    'dismiss',
    'click',
  ),
  item: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: numItems })),
});
/** Of somebody with a newborn: without it hardly a drawn history would tell of any stage. */
const parentsDeed = fc.record({
  hours: fc.integer({ min: 0, max: 90 * 24 }),
  type: fc.constantFrom<EventType>('purchase', 'search', 'view'),
  item: fc.constant(0),
});
const deeds = fc.tuple(
  fc.array(deed, { minLength: 1, maxLength: 50 }),
  fc.array(parentsDeed, { maxLength: 9 }),
);
const history = deeds.map((both) =>
  both
    .flat()
    .sort((a, b) => b.hours - a.hours)
    .map(({ hours, type, item }, n): BehaviorEvent => {
      const timeMs = nowMs - hours * 3_600_000;
      const id = `e${String(n).padStart(3, '0')}`;
      if (type === 'search') return { id, type, timeMs, query: ids[item % ids.length]! };
      return { id, type, timeMs, itemId: `i${item}` };
    }),
);

describe('createIntent', () => {
  it('is the same event by event as all at once, byte for byte', async () => {
    let numStages = 0;
    await fc.assert(
      fc.asyncProperty(history, fc.integer({ min: 1, max: 9 }), async (events, step) => {
        const understand = open();
        for (let count = 1; count <= events.length; count += step) {
          const known = events.slice(0, count);
          const atMs = known.at(-1)!.timeMs + 60_000;
          const intent = await understand(snapshotOf(known), atMs, 'en');
          numStages += intent!.stages.length;
          expect(textOf(intent)).toBe(textOf(await open()(snapshotOf(known), atMs, 'en')));
        }
        const later = nowMs + 40 * dayMs;
        expect(textOf(await understand(snapshotOf(events), later, 'en'))).toBe(
          textOf(await open()(snapshotOf(events), later, 'en')),
        );
      }),
      { numRuns: 80 },
    );
    expect(numStages).toBeGreaterThan(0);
  }, 60_000);

  it('is as if a forgotten event had never been, whatever was asked before and in which order', async () => {
    const asked = fc.array(
      fc.record({
        forgotten: fc.integer({ min: 0, max: 60 }),
        until: fc.integer({ min: 1, max: 60 }),
        laterHours: fc.integer({ min: 0, max: 200 }),
        isQuiet: fc.boolean(),
      }),
      { minLength: 2, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(history, asked, async (events, questions) => {
        const understand = open();
        for (const { forgotten, until, laterHours, isQuiet } of questions) {
          const known = events.slice(0, until).filter((_, at) => at !== forgotten);
          const atMs = (known.at(-1)?.timeMs ?? nowMs) + laterHours * 3_600_000;
          const snapshot = snapshotOf(known, {
            ...settings,
            sensitive: !isQuiet,
            mutedTags: isQuiet ? ['tent'] : [],
          });
          const intent = await understand(snapshot, atMs, 'zh-CN');
          expect(textOf(intent)).toBe(textOf(await open()(snapshot, atMs, 'zh-CN')));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('is used again for looks, and worked out anew for a purchase, a new day and other settings', async () => {
    const understand = open();
    const long = Array.from(
      { length: 40 },
      (_, n): BehaviorEvent => ({
        id: `a${n}`,
        type: 'view',
        timeMs: nowMs - 3 * dayMs + n * 60_000,
        itemId: `i${n % 8}`,
      }),
    );
    const more = (minutes: number, type: EventType): BehaviorEvent => ({
      id: `b${minutes}`,
      type,
      timeMs: nowMs + minutes * 60_000,
      itemId: 'i3',
    });
    const ask = (events: BehaviorEvent[], atMs = nowMs + 3_600_000, own = settings) =>
      understand(snapshotOf(events, own), atMs, 'en');
    const first = await ask(long);
    expect(await ask([...long, more(1, 'view')])).toBe(first);
    const bought = await ask([...long, more(1, 'view'), more(2, 'purchase')]);
    expect(bought).not.toBe(first);
    expect(bought!.observations.at(-1)).toMatchObject({ type: 'purchase', eventIds: ['b1', 'b2'] });
    expect(await ask([...long, more(1, 'view'), more(2, 'purchase'), more(3, 'view')])).toBe(bought);
    expect(await ask(long, nowMs + dayMs)).not.toBe(first);
    const muted = await ask(long, nowMs + 3_600_000, { ...settings, mutedTags: ['tent'] });
    expect(muted!.notWanted.has(things.find('tent')!)).toBe(true);
  });
});
