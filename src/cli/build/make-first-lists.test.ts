import { beforeAll, describe, expect, it } from 'vitest';
import { openSmallShop } from '../../engine/small-shop.fixture.ts';
import { createEngine } from '../../engine.ts';
import { type FirstLists, maxFirstLimit } from '../../pack/first-lists.ts';
import { writePack } from '../../pack/write-pack.ts';
import { defaultSettings, type Item, type Language, languages } from '../../types.ts';
import { makeFirstLists } from './make-first-lists.ts';

const nowMs = Date.UTC(2026, 10, 23);
const aDayAgo = new Date(nowMs - 86_400_000).toISOString();

async function filesOf(change?: (item: Item) => Item) {
  const { catalog, vectors, popularity } = openSmallShop(change);
  const { items } = catalog;
  const rows = items.flatMap((_, row) => [...vectors.rowVector(row)]);
  const { files } = await writePack({
    name: 'small',
    items,
    vectors: Float32Array.from(rows),
    dimensions: rows.length / items.length,
    popularity,
    models: {},
  });
  return files;
}

describe('makeFirstLists', () => {
  let made: Record<Language, FirstLists>;
  beforeAll(async () => {
    made = await makeFirstLists(await filesOf());
  });

  it('gives for every limit and language what the engine shows a shopper of whom nothing is known', async () => {
    const snapshot = { revision: 0, events: [], settings: { ...defaultSettings } };
    for (const language of languages) {
      const { catalog, vectors, popularity } = openSmallShop();
      const engine = createEngine({
        catalog,
        vectors,
        popularity,
        source: { read: async () => snapshot },
        language,
        packVersion: 'p1',
        models: () => undefined,
        seed: 1,
      });
      const { cards, lists } = made[language];
      expect(lists).toHaveLength(maxFirstLimit);
      for (let limit = 1; limit <= maxFirstLimit; limit++) {
        const feed = await engine.recommend({ placement: 'for-you', limit, language, nowMs });
        expect(lists[limit - 1]!.map((place) => cards[place])).toEqual(feed.cards);
      }
    }
  });

  it('says of itself that no model took part and that more is to come', () => {
    const { placement, state, status } = made.en;
    expect({ placement, state, source: status.source, pack: status.pack }).toEqual({
      placement: 'for-you',
      state: 'ready',
      source: 'fallback',
      pack: 'loading',
    });
  });

  it('calls nothing new, since nobody knows on which day it will be read', async () => {
    const fresh = await makeFirstLists(await filesOf((item) => ({ ...item, addedOn: aDayAgo })));
    expect(fresh).toEqual(made);
  });

  it('is the same for equal files', async () => {
    expect(await makeFirstLists(await filesOf())).toEqual(made);
  });
});
