import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { depsOfPack } from '../../engine/deps-of-pack.ts';
import { createIntent } from '../../engine/understand-intent.ts';
import { loadPack } from '../../pack/load-pack.ts';
import { findByNeed } from '../../retrieval/find-by-need.ts';
import { type BehaviorEvent, defaultSettings, type Language } from '../../types.ts';
import { createFolderAssetStore } from '../folder-asset-store.ts';
import { mapStages, type StageMap } from './map-stages.ts';

interface SimulatedShopper {
  shopper: string;
  at: string;
  language: Language;
  events: (Omit<BehaviorEvent, 'id' | 'timeMs'> & { timestamp: string })[];
}

export interface WorldOptions {
  /** A folder that the simulator wrote. */
  world: string;
  /** The pack of its catalogue. */
  pack: string;
  map: StageMap;
  out: string;
}

const maxNeeds = 30;
const itemsOfNeed = 5;

/** What the intent says of every shopper of a simulated world, in the form that the simulator's score reads. */
export async function predictWorld({
  world,
  pack: folder,
  map,
  out,
}: WorldOptions): Promise<{ ms: number[] }> {
  const pack = await loadPack(createFolderAssetStore(folder));
  const deps = depsOfPack(pack, 'en');
  const { catalog, popularity } = deps;
  const things = deps.things!;
  // A child that is expected is a stage of this judge, so what is sensitive is switched on.
  const settings = { ...defaultSettings, sensitive: true };
  const understand = createIntent(deps);
  const file = createWriteStream(out);
  const ms: number[] = [];
  for (const line of readFileSync(join(world, 'shoppers.jsonl'), 'utf8').split('\n')) {
    if (!line) continue;
    const { shopper, at, language, events: rows } = JSON.parse(line) as SimulatedShopper;
    const nowMs = Date.parse(at);
    const events = rows.map(
      ({ timestamp, ...rest }, row): BehaviorEvent => ({
        id: `row-${String(row).padStart(6, '0')}`,
        ...rest,
        timeMs: Date.parse(timestamp),
      }),
    );
    const begun = performance.now();
    const intent = (await understand({ revision: 1, events, settings }, nowMs, language))!;
    ms.push(performance.now() - begun);
    const { notWanted, needs } = intent;
    const input = { things, catalog, popularity, affinity: () => 0, isExcluded: () => false, notWanted };
    const row = {
      shopper,
      stages: mapStages(intent.stages, map, nowMs),
      needs: needs.slice(0, maxNeeds).map((need) => ({
        itemIds: findByNeed(need, input, itemsOfNeed).map(({ item }) => catalog.items[item]!.id),
        ...(need.dueMs !== undefined && { due: new Date(need.dueMs).toISOString() }),
      })),
    };
    if (!file.write(`${JSON.stringify(row)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return { ms };
}
