import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngineScorer } from '../cli/evaluate/engine-scorer.ts';
import { topItems } from '../cli/evaluate/place-targets.ts';
import { toSnapshot } from '../cli/evaluate/to-snapshot.ts';
import { type OpenedPack, openPack } from '../cli/open-pack.ts';
import { createEngine, type EngineRequest } from '../engine.ts';
import { createRandom } from '../seeded.ts';
import { type BehaviorEvent, defaultSettings, experts, type Settings } from '../types.ts';
import { eventAt, noonMs } from './small-shop.fixture.ts';

const ranking = join(import.meta.dirname, '../ranking');
/** Of made-up numbers: 60 ids without a word, eight voices. */
let opened: OpenedPack;

const bought = (...items: number[]): BehaviorEvent[] =>
  items.map((item, at) => eventAt(items.length - at, 'purchase', String(item)));

function engineOf(events: BehaviorEvent[], settings: Partial<Settings> = {}) {
  const snapshot = { revision: 1, events, settings: { ...defaultSettings, diversity: 0, ...settings } };
  return createEngine({ ...opened.deps, source: { read: async () => snapshot } });
}
const ask: EngineRequest = { placement: 'for-you', nowMs: noonMs, limit: 10 };

describe('a list by the voices of a pack', () => {
  beforeAll(async () => {
    opened = await openPack(join(ranking, 'parity-pack'));
  });

  it('is what training said of the same history, through the scorer that evaluate asks', async () => {
    const { cases } = JSON.parse(readFileSync(join(ranking, 'parity.json'), 'utf8')) as {
      cases: { history: number[]; timesMs?: number[]; exclude: boolean; top: [number, number][] }[];
    };
    const scorer = createEngineScorer(opened.deps);
    const scores = new Float64Array(60);
    for (const { history, timesMs, exclude, top } of cases) {
      await scorer.score(
        { items: history, ...(timesMs && { timesMs }) },
        exclude ? 'exclude' : 'all',
        scores,
      );
      expect(topItems(scores, 10, new Set(exclude ? history : []))).toEqual(top.map(([item]) => item));
    }
  });

  it('stands on the cards in the same order, to the last bit, when the slate is off, on 200 histories', async () => {
    const random = createRandom(5);
    const scorer = createEngineScorer(opened.deps);
    const scores = new Float64Array(60);
    for (let row = 0; row < 200; row++) {
      const items = Array.from({ length: 1 + Math.floor(20 * random()) }, () => Math.floor(60 * random()));
      // Every other history without times, as some sets have them; else two purchases share a day.
      const days = items.map((_, at) => Math.floor(at / 2) * 86_400_000);
      const history = { items, ...(row % 2 && { timesMs: days }) };
      const { snapshot, nowMs } = toSnapshot(history, opened.deps.catalog);
      const { cards } = await engineOf(snapshot.events).recommend({ ...ask, nowMs });
      await scorer.score(history, 'exclude', scores);
      const top = topItems(scores, 10, new Set(items));
      expect(cards.map(({ itemId, score }) => [itemId, score])).toEqual(
        top.map((item) => [String(item), scores[item]]),
      );
    }
  });

  it('is named a model of 8 bits that needs no backend', async () => {
    const { status } = await engineOf(bought(4, 9)).recommend(ask);
    expect(status).toMatchObject({ source: 'model', device: 'none', dtype: 'q8' });
    expect(status.fallbackReason).toBeUndefined();
  });

  it('leaves the list to the hand-set weights when no voice proposes anything', async () => {
    const snapshot = { revision: 1, events: bought(4, 9), settings: { ...defaultSettings } };
    const silent = { ...opened.deps.ranker!, rank: () => [] };
    const engine = createEngine({ ...opened.deps, ranker: silent, source: { read: async () => snapshot } });
    const { cards } = await engine.recommend(ask);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.every(({ parts }) => parts.words === undefined)).toBe(true);
  });

  it('fills a list behind the few things that its voices propose, scores falling and parts adding up', async () => {
    const snapshot = { revision: 1, events: bought(4, 9), settings: { ...defaultSettings, diversity: 0 } };
    const few = [30, 12].map((item, at) => {
      const score = 1 - 0.5 * at;
      return { item, logit: -at, score, parts: { words: score } };
    });
    const shy = { ...opened.deps.ranker!, rank: () => few };
    const engine = createEngine({ ...opened.deps, ranker: shy, source: { read: async () => snapshot } });
    const { cards } = await engine.recommend(ask);
    expect(cards).toHaveLength(10);
    expect(cards.slice(0, 2).map(({ itemId }) => itemId)).toEqual(['30', '12']);
    cards.forEach(({ score, parts }, at) => {
      if (at > 0) expect(score).toBeLessThanOrEqual(cards[at - 1]!.score);
      expect(experts.reduce((sum, expert) => sum + (parts[expert] ?? 0), 0)).toBe(score);
    });
  });

  it('lets nothing that was looked at set the scale of the rest', async () => {
    const asked: number[] = [];
    const ranker = {
      ...opened.deps.ranker!,
      rank: (_: unknown, isExcluded: (item: number) => boolean) => {
        for (let item = 0; item < 60; item++) if (isExcluded(item)) asked.push(item);
        return [];
      },
    };
    const events = [eventAt(2, 'view', '4'), eventAt(1, 'view', '9')];
    const snapshot = { revision: 1, events, settings: { ...defaultSettings } };
    await createEngine({ ...opened.deps, ranker, source: { read: async () => snapshot } }).recommend(ask);
    expect(asked).toEqual([4, 9]);
  });

  it('keeps the slate, shop rules and the reasons at work over ids alone', async () => {
    const engine = engineOf([...bought(4, 9), eventAt(0, 'dismiss', '17')], { diversity: 0.3 });
    const { cards } = await engine.recommend({ ...ask, limit: 12 });
    expect(cards).toHaveLength(12);
    expect(new Set(cards.map(({ itemId }) => itemId)).size).toBe(12);
    for (const gone of ['4', '9', '17']) expect(cards.map(({ itemId }) => itemId)).not.toContain(gone);
    for (const { title, reason } of cards) expect([title, typeof reason.text]).toEqual(['', 'string']);
  });

  it('says why in shares that add up to 1', async () => {
    const engine = engineOf(bought(4, 9, 30));
    const { cards } = await engine.recommend(ask);
    const why = await engine.why(cards[3]!.itemId, ask);
    expect(why.rank).toBe(4);
    expect(experts.reduce((sum, expert) => sum + (why.shares[expert] ?? 0), 0)).toBeCloseTo(1, 9);
  });

  it('waits for something to rest on: without a history it is what is popular', async () => {
    const { cards, status } = await engineOf([]).recommend(ask);
    expect(cards.length).toBe(10);
    expect(status.source).toBe('fallback');
    const off = await engineOf(bought(4, 9), { personalised: false }).recommend(ask);
    expect(off.cards).toEqual(cards);
  });
});
