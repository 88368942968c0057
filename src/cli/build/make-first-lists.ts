import { depsOfPack } from '../../engine/deps-of-pack.ts';
import { createEngine } from '../../engine.ts';
import type { AssetStore } from '../../pack/asset-store.ts';
import { type FirstLists, maxFirstLimit } from '../../pack/first-lists.ts';
import { loadPack } from '../../pack/load-pack.ts';
import type { WrittenFile } from '../../pack/write-pack.ts';
import { type Card, defaultSettings, type FeedData, type Language, languages } from '../../types.ts';

/** The end of time, as dates go: nothing in a list that any day may show can be called new. */
const anyDayMs = 8.64e15;
/** The page's own default. */
const seed = 1;

/** What the engine, over these very files and without a model, shows a shopper of whom nothing is known. */
export async function makeFirstLists(files: readonly WrittenFile[]): Promise<Record<Language, FirstLists>> {
  const pack = await loadPack(storeOf(files));
  const snapshot = { revision: 0, events: [], settings: { ...defaultSettings } };
  const engine = createEngine({
    ...depsOfPack(pack, pack.manifest.languages[0]!),
    source: { read: async () => snapshot },
    language: pack.manifest.languages[0]!,
    models: () => undefined,
    seed,
  });
  const made: Partial<Record<Language, FirstLists>> = {};
  for (const language of languages) {
    const places = new Map<string, number>();
    const cards: Card[] = [];
    const lists: number[][] = [];
    let feed: FeedData | undefined;
    for (let limit = 1; limit <= maxFirstLimit; limit++) {
      const list = await engine.recommend({ placement: 'for-you', limit, language, nowMs: anyDayMs });
      feed = list;
      lists.push(
        list.cards.map((card) => {
          const key = `${card.itemId} ${card.reason.text}`;
          if (!places.has(key)) places.set(key, cards.push(card) - 1);
          return places.get(key)!;
        }),
      );
    }
    // The pack's version hashes this file too, so it cannot stand in it.
    const status = { ...feed!.status, pack: 'loading' as const, packVersion: '' };
    made[language] = { ...feed!, status, cards, lists };
  }
  return made as Record<Language, FirstLists>;
}

/** Files that are not yet written: they need no check. */
function storeOf(files: readonly WrittenFile[]): AssetStore {
  const find = (name: string) => files.find(({ file }) => file === name)!.bytes;
  return {
    readManifest: async () => JSON.parse(new TextDecoder().decode(find('manifest.json'))),
    read: async ({ file }) => find(file),
    bytesRead: () => 0,
    warnings: () => [],
  };
}
