import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { EngineDeps } from '../../engine/deps.ts';
import { poolHistory } from '../../intent/pool-history.ts';
import { createCatalog } from '../../pack/catalog.ts';
import { createVectorIndex } from '../../retrieval/vector-index.ts';
import { createBlendScorer } from './baselines/blend.ts';
import { openPart, partNames } from './baselines/open-parts.ts';
import { createEngineScorer } from './engine-scorer.ts';
import { type DataSet, readDataSet } from './read-data-set.ts';
import { parsePaperRows } from './read-paper-rows.ts';
import { toyItems, toyRows, toyUsers, writeToySet } from './toy-set.fixture.ts';

const place = mkdtempSync(join(tmpdir(), 'inkling-toys-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const toys = writeToySet(join(place, 'toys'));
const indexOf = (id: string): number | undefined => (toyItems[Number(id)] ? Number(id) : undefined);
const readToys = (folder: string, protocol: 'rows' | 'leave-last' | 'last-basket' | 'temporal') =>
  readDataSet({ folder, protocol, split: 'test' }, indexOf);

describe('a data folder', () => {
  test("gives the paper's rows with the times of their histories", async () => {
    const { name, rows, train } = await readToys(toys, 'rows');
    expect(name).toBe('toys');
    expect(rows.length).toBe(12);
    expect(rows[1]).toEqual({
      shopper: 1,
      history: {
        items: toyUsers[1]!.slice(0, 5).map(({ item }) => item),
        timesMs: toyUsers[1]!.slice(0, 5).map(({ timestamp }) => timestamp * 1000),
      },
      targets: [toyUsers[1]![5]!.item],
      gapDays: 1,
    });
    // Only what the set marks `train`.
    expect(train.map((items) => items.length)).toEqual(Array(12).fill(4));
  });

  test('gives leave-last rows, and the hash of what may be learned from', async () => {
    const leaveLast = await readToys(toys, 'leave-last');
    expect(leaveLast.rows[3]!.targets).toEqual([toyUsers[3]![5]!.item]);
    expect(leaveLast.trainSha256).toMatch(/^[0-9a-f]{64}$/);
    // The same events are train under both protocols here.
    expect((await readToys(toys, 'rows')).trainSha256).toBe(leaveLast.trainSha256);
  });

  test('is refused for a protocol that it cannot carry, with one that it can', async () => {
    const bare = writeToySet(join(place, 'bare'), { rows: null });
    await expect(readToys(bare, 'rows')).rejects.toThrow(
      "bare lists no rows of its own (split-*.jsonl.gz), which the protocol 'rows' needs: use leave-last",
    );
    await expect(readToys(toys, 'temporal')).rejects.toThrow(/'temporal' needs a cut/);
    await expect(readToys(place, 'rows')).rejects.toThrow(/holds no events.csv.gz: --data names the folder/);
  });

  test('is refused for a pack that lacks one of its items', async () => {
    const choice = { folder: toys, protocol: 'rows', split: 'test' } as const;
    await expect(readDataSet(choice, (id) => (id === '7' ? undefined : Number(id)))).rejects.toThrow(
      "the pack has no item '7', which toys does: build it from toys/items.jsonl.gz, all of it",
    );
  });
});

describe('nothing of the target reaches the scores', () => {
  const dimensions = 16;
  const vectors = createVectorIndex(toyItems.length, dimensions);
  toyItems.forEach(({ id }) => {
    for (let d = 0; d < dimensions; d++)
      vectors.rows[id * dimensions + d] = ((id * 37 + d * 61 + id * d) % 255) - 127;
  });
  vectors.seal();
  const deps: Omit<EngineDeps, 'source'> = {
    catalog: createCatalog(
      toyItems.map(({ id, title }) => ({ id: String(id), title: { en: title } })),
      'en',
    ),
    vectors,
    popularity: new Float32Array(toyItems.length),
    language: 'en',
    packVersion: 'toys',
    // Every input of the model counts, the ages too.
    models: () => ({
      encodeHistory: async (input) => {
        const rows = Array.from(input.actions, () => ({
          type: 'purchase' as const,
          timeMs: 0,
          eventIds: [],
        }));
        return poolHistory({ input, rows });
      },
      hash: 'none',
      device: 'wasm',
      dtype: 'q8',
    }),
  };
  /** What the model and every baseline say of each row. */
  const scoreAll = async ({ name, rows, train }: DataSet): Promise<Float64Array[]> => {
    const trainCounts = new Uint32Array(toyItems.length);
    for (const items of train) for (const item of items) trainCounts[item]!++;
    const { items } = deps.catalog;
    const parts = partNames.map((part) =>
      openPart(part, { name, train, trainCounts, items, language: 'en' }),
    );
    const blend = createBlendScorer(parts, { all: [1, 1, 1, 1, 1, 1] }, toyItems.length);
    const found: Float64Array[] = [];
    for (const scorer of [createEngineScorer(deps), ...parts, blend]) {
      for (const { history } of rows) {
        const scores = new Float64Array(toyItems.length);
        await scorer.score(history, 'all', scores);
        found.push(scores);
      }
    }
    return found;
  };

  test("rows: without its time and gap, with another target, and without the user's later events", async () => {
    const stripped = writeToySet(join(place, 'stripped'), {
      users: toyUsers.map((events) => events.slice(0, -1)),
      rows: toyRows.map(({ split, user, history }) => ({ split, user, history, target: 29 })),
    });
    const scores = await scoreAll(await readToys(toys, 'rows'));
    expect(scores[0]!.some((score) => score > 0)).toBe(true);
    expect(await scoreAll(await readToys(stripped, 'rows'))).toEqual(scores);
  });

  test("rows: without the user's other rows", async () => {
    const alone = writeToySet(join(place, 'alone'), {
      rows: toyRows.filter(({ split }) => split === 'test'),
    });
    const scores = await scoreAll(await readToys(toys, 'rows'));
    expect(await scoreAll(await readToys(alone, 'rows'))).toEqual(scores);
  });

  test('last-basket: with another basket of other things, at another time, in the place of the target', async () => {
    const inBaskets = toyUsers.map((events) =>
      events.map((event, at) => ({ ...event, basket: `b${Math.floor(at / 2)}` })),
    );
    const baskets = writeToySet(join(place, 'baskets'), { users: inBaskets });
    const changed = writeToySet(join(place, 'other-baskets'), {
      users: inBaskets.map((events) => [
        ...events.slice(0, 4),
        { ...events[4]!, item: 29, basket: 'late', timestamp: events[4]!.timestamp + 31_536_000 },
      ]),
    });
    const given = await readToys(baskets, 'last-basket');
    const other = await readToys(changed, 'last-basket');
    expect(given.rows[0]!.targets).toHaveLength(2);
    expect(other.rows[0]!.targets).toEqual([29]);
    const scores = await scoreAll(given);
    expect(scores[0]!.some((score) => score > 0)).toBe(true);
    expect(await scoreAll(other)).toEqual(scores);
  });

  test('rows: a line without its target has the same history', () => {
    const lines = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row));
    const histories = (rows: readonly object[]) =>
      parsePaperRows(lines(rows), 'test').map(({ user, history }) => ({ user, history }));
    expect(histories(toyRows.map(({ split, user, history }) => ({ split, user, history })))).toEqual(
      histories(toyRows),
    );
  });

  test('leave-last: with another item, a year later, in the place of the target', async () => {
    const changed = writeToySet(join(place, 'changed'), {
      users: toyUsers.map((events) =>
        events.map((event, at) =>
          at === 5 ? { ...event, item: 29, timestamp: event.timestamp + 31_536_000 } : event,
        ),
      ),
    });
    const scores = await scoreAll(await readToys(toys, 'leave-last'));
    expect(await scoreAll(await readToys(changed, 'leave-last'))).toEqual(scores);
  });
});
