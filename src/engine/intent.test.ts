import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagItems } from '../cli/build/tag-items.ts';
import { createEngine } from '../engine.ts';
import { commonKnowledge } from '../knowledge/common-knowledge.ts';
import { knownThings } from '../knowledge/known-things.ts';
import { lifeTimelines } from '../knowledge/life-timelines.ts';
import { createItemThings } from '../pack/item-things.ts';
import { type BehaviorEvent, defaultSettings, type EventType, type Settings } from '../types.ts';
import { eventAt, noonMs, openSmallShop } from './small-shop.fixture.ts';

const shop = openSmallShop();
/** Names are enough for so plain a shop: no vectors, and every name taken for sure. */
const nothing = async (texts: string[]): Promise<Float32Array> => new Float32Array(texts.length * 8);
const tagged = await tagItems([...shop.catalog.items], knownThings, lifeTimelines, nothing);
const tags = { ...tagged, sureness: tagged.items.map(() => 100) };
const known = {
  things: createItemThings(tags),
  timelines: tags.timelines,
  knowledge: async () => commonKnowledge,
};
const dayMinutes = 24 * 60;

function open(events: BehaviorEvent[], settings: Partial<Settings> = {}) {
  const snapshot = { revision: 1, events, settings: { ...defaultSettings, ...settings } };
  const engine = createEngine({
    ...shop,
    ...known,
    source: { read: async () => snapshot },
    language: 'en',
    packVersion: 'p1',
    models: () => undefined,
  });
  return {
    profile: () => engine.profile(noonMs),
    list: (limit = 12) => engine.recommend({ placement: 'for-you', nowMs: noonMs, limit }),
  };
}

const bought = (daysAgo: number, itemId: string): BehaviorEvent =>
  eventAt(daysAgo * dayMinutes, 'purchase', itemId);
const looked = (daysAgo: number, itemId: string): BehaviorEvent =>
  eventAt(daysAgo * dayMinutes, 'view', itemId);
const kindOf = (id: string): string => id.replace(/-\d$/, '');

describe('intent in the engine', () => {
  it('shows no second tent to who has just bought one, but what goes with it, and says so', async () => {
    const { cards } = await open([looked(6, 'tent-1'), looked(5, 'tent-2'), bought(4, 'tent-1')]).list(6);
    const kinds = cards.map(({ itemId }) => kindOf(itemId));
    expect(kinds).not.toContain('tent');
    expect(kinds).toContain('sleeping-bag');
    const card = cards.find(({ itemId }) => kindOf(itemId) === 'sleeping-bag')!;
    expect(card).toMatchObject({ need: 'sleeping bag', needId: 'complement/sleeping-bag' });
    expect(card.reason.evidence[0]).toMatchObject({ kind: 'bought', text: 'tent' });
  });

  it('sees an interest on the first day in three things of one kind, and none in one looked at three times', async () => {
    const { interests } = await open([1, 2, 3].map((n) => eventAt(10 - n, 'view', `kettle-${n}`))).profile();
    expect(interests.map(({ name }) => name.en)).toEqual(['kettle']);
    expect(interests[0]!.evidence).toHaveLength(3);
    const { interests: one } = await open(
      [1, 2, 3].map((n) => eventAt(10 - n, 'view', 'kettle-1')),
    ).profile();
    expect(one).toEqual([]);
  });

  it('asks for cat food again by the shopper’s own rhythm, on the day it is due', async () => {
    const rhythm = [90, 60, 30].map((daysAgo) => bought(daysAgo, 'cat-food-2'));
    const { needs } = await open(rhythm).profile();
    expect(needs.find(({ source }) => source === 'refill')).toMatchObject({
      id: 'refill/cat-food',
      due: expect.stringMatching(/^2026-11-2/),
      items: expect.arrayContaining(['cat-food-2']),
    });
    const early = await open([...rhythm, bought(3, 'cat-food-1')]).profile();
    expect(early.needs.filter(({ source }) => source === 'refill')).toEqual([]);
  });

  it('keeps the same list for a shopper of whom nothing is known as for one without the knowledge', async () => {
    const bare = createEngine({
      ...shop,
      source: { read: async () => ({ revision: 0, events: [], settings: defaultSettings }) },
      language: 'en',
      packVersion: 'p1',
      models: () => undefined,
    });
    const { cards } = await bare.recommend({ placement: 'for-you', nowMs: noonMs, limit: 12 });
    expect((await open([]).list()).cards).toEqual(cards);
  });

  it('foresees nothing where lists are not to be personal', async () => {
    const events = [looked(6, 'tent-1'), bought(4, 'tent-1')];
    const { cards } = await open(events, { personalised: false, city: 'Hangzhou' }).list();
    expect(cards.every(({ need }) => need === null)).toBe(true);
  });

  it('leaves out a need whose thing, or whose ground, was muted', async () => {
    const events = [looked(6, 'tent-1'), bought(4, 'tent-1')];
    const muted = await open(events, { mutedTags: ['Sleeping bag'] }).profile();
    expect(muted.needs.map(({ tag }) => tag)).not.toContain('sleeping bag');
    expect((await open(events).profile()).needs.map(({ tag }) => tag)).toContain('sleeping bag');
  });

  const types: EventType[] = ['view', 'purchase', 'favorite', 'add_to_cart', 'impression', 'dismiss'];
  const ids = shop.catalog.items.map(({ id }) => id);
  const drawn = fc
    .array(
      fc.record({
        daysAgo: fc.integer({ min: 0, max: 500 }),
        type: fc.constantFrom(...types),
        itemId: fc.constantFrom(...ids),
      }),
      { minLength: 1, maxLength: 24 },
    )
    .map((deeds) =>
      deeds
        .sort((a, b) => b.daysAgo - a.daysAgo)
        .map(({ daysAgo, type, itemId }, n) => ({
          ...eventAt(daysAgo * dayMinutes, type, itemId),
          id: `e${n}`,
        })),
    );

  it('rests on events that there are: no pointer dangles', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (events) => {
        const known = new Set(events.map(({ id }) => id));
        const { interests, stages, needs } = await open(events).profile();
        for (const { evidence } of [...interests, ...stages, ...needs])
          for (const id of evidence) expect(known.has(id)).toBe(true);
        for (const { evidence } of [...interests, ...stages])
          expect(evidence.length).toBeGreaterThanOrEqual(2);
        for (const { items } of needs) expect(items.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is gone or weaker when what it rests on is forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (events) => {
        const { interests, stages } = await open(events).profile();
        for (const { id, evidence, strength } of interests) {
          const left = await open(events.filter((event) => !evidence.includes(event.id))).profile();
          const still = left.interests.find((each) => each.id === id);
          if (still && left.interests.length > 1) expect(still.strength).toBeLessThan(strength);
        }
        for (const { id, evidence } of stages) {
          const left = await open(events.filter((event) => !evidence.includes(event.id))).profile();
          const still = left.stages.find((each) => each.id === id);
          if (still) expect(still.evidence.some((each) => evidence.includes(each))).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('asks for one thing once, whatever the number of its sources', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (events) => {
        const { needs } = await open(events, { city: '杭州' }).profile();
        const named = needs.map(({ id }) => id.split('/').slice(1).join('/'));
        expect(new Set(named).size).toBe(named.length);
      }),
      { numRuns: 30 },
    );
  });
});
