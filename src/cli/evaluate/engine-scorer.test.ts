import { describe, expect, test } from 'vitest';
import type { EngineDeps } from '../../engine/deps.ts';
import { openSmallShop } from '../../engine/small-shop.fixture.ts';
import { createEngine } from '../../engine.ts';
import { ModelLoadError } from '../../errors.ts';
import { buildNeighbors, buildTransitions } from '../../retrieval/build-graphs.ts';
import type { EncodeHistory, HistoryInput } from '../../types.ts';
import { createEngineScorer } from './engine-scorer.ts';
import { topItems } from './place-targets.ts';
import type { RowHistory, SeenItems } from './row.ts';
import { toSnapshot } from './to-snapshot.ts';

const shop = openSmallShop();
const numItems = shop.catalog.items.length;
const { dimensions } = shop.vectors;
const indexOf = (id: string): number => shop.catalog.indexOf(id)!;

const unit = (vector: Float32Array): Float32Array => {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};

/** A stand-in for the model: one interest at the last event, one at the middle of all. */
const encodeHistory: EncodeHistory = async ({ items }: HistoryInput) => {
  const numRows = items.length / dimensions;
  const middle = new Float32Array(dimensions);
  items.forEach((value, at) => {
    middle[at % dimensions]! += value;
  });
  const attention = new Float32Array(2 * numRows).fill(1 / numRows);
  attention.fill(0, 0, numRows - 1);
  attention[numRows - 1] = 1;
  return {
    interests: Float32Array.from([...items.slice(-dimensions), ...unit(middle)]),
    strengths: Float32Array.from([0.6, 0.4]),
    attention,
  };
};

const log = [
  [indexOf('teacup-1'), indexOf('leash-2'), indexOf('lantern-3')],
  [indexOf('leash-2'), indexOf('lantern-1'), indexOf('teacup-4')],
  [indexOf('lantern-3'), indexOf('dog-food-1'), indexOf('leash-4')],
].map((items) => ({ items }));

const depsWith = (encode: EncodeHistory | undefined): Omit<EngineDeps, 'source'> => ({
  ...shop,
  neighbors: buildNeighbors(log, numItems, { k: 1 }),
  transitions: buildTransitions(log, numItems, { k: 1 }),
  language: 'en',
  packVersion: 'small',
  models: () => ({ ...(encode && { encodeHistory: encode }), hash: 'none', device: 'wasm', dtype: 'q8' }),
});

const dayMs = 86_400_000;
const timed = (ids: string[], days: number[]): RowHistory => ({
  items: ids.map(indexOf),
  timesMs: days.map((day) => Date.UTC(2026, 0, 1) + day * dayMs),
});
const histories: RowHistory[] = [
  { items: ['teacup-1', 'leash-2'].map(indexOf) },
  { items: ['leash-1', 'leash-2', 'lantern-4', 'teacup-2'].map(indexOf) },
  timed(['dog-food-1', 'lantern-2', 'lantern-3'], [0, 3, 3]),
  timed(['lantern-1'], [9]),
  timed(['teacup-4', 'lantern-1', 'leash-3'], [0, 40, 41]),
];

async function scoreOf(history: RowHistory, seen: SeenItems, deps = depsWith(encodeHistory)) {
  const scores = new Float64Array(numItems).fill(5);
  await createEngineScorer(deps).score(history, seen, scores);
  return scores;
}

describe('the model row', () => {
  test.each(histories.map((history, at) => [at, history] as const))(
    'ranks as the engine shows its cards when the slate is off (history %i)',
    async (_, history) => {
      const { snapshot, nowMs } = toSnapshot(history, shop.catalog);
      const source = {
        read: async () => ({ ...snapshot, settings: { ...snapshot.settings, diversity: 0 } }),
      };
      const engine = createEngine({ ...depsWith(encodeHistory), source });
      const feed = await engine.recommend({ placement: 'for-you', limit: 10, nowMs, minimum: 'model' });
      expect(feed.status.source).toBe('model');
      const top = topItems(await scoreOf(history, 'exclude'), 10, new Set(history.items));
      expect(top.map((item) => shop.catalog.items[item]!.id)).toEqual(feed.cards.map(({ itemId }) => itemId));
      // To the last bit, too.
      const scores = await scoreOf(history, 'exclude');
      expect(top.map((item) => scores[item])).toEqual(feed.cards.map(({ score }) => score));
    },
  );

  test('leaves the history out of the candidates, or keeps it, as asked', async () => {
    const history = histories[0]!;
    const exclude = await scoreOf(history, 'exclude');
    const all = await scoreOf(history, 'all');
    for (const item of history.items) {
      expect(exclude[item]).toBe(Number.NEGATIVE_INFINITY);
      expect(all[item]).toBeGreaterThan(0);
    }
  });

  test('does not judge the fallback as if it were the model', async () => {
    const broken: EncodeHistory = async () => {
      throw new Error('out of memory');
    };
    await expect(scoreOf(histories[0]!, 'all', depsWith(broken))).rejects.toThrow(
      new ModelLoadError(
        'no model took part in a row, so there is nothing to judge: The history encoder failed: out of memory',
      ),
    );
    await expect(scoreOf(histories[0]!, 'all', depsWith(undefined))).rejects.toThrow(ModelLoadError);
  });
});

describe("a row's history as a shopper's", () => {
  test('is purchases at their times, "now" being the last of them', () => {
    const { snapshot, nowMs } = toSnapshot(timed(['teacup-1', 'leash-2'], [0, 5]), shop.catalog);
    expect(nowMs).toBe(Date.UTC(2026, 0, 6));
    expect(
      snapshot.events.map(({ type, itemId, timeMs }) => [type, itemId, (nowMs - timeMs) / dayMs]),
    ).toEqual([
      ['purchase', 'teacup-1', 5],
      ['purchase', 'leash-2', 0],
    ]);
  });

  test('lies one day apart where the times are not known', () => {
    const { snapshot, nowMs } = toSnapshot({ items: [0, 1, 2] }, shop.catalog);
    expect(snapshot.events.map(({ timeMs }) => (nowMs - timeMs) / dayMs)).toEqual([2, 1, 0]);
  });
});
