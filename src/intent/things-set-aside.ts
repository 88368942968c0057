import type { ItemThings } from '../pack/item-things.ts';
import type { FoundInterests } from './find-interests.ts';
import type { RunningStage } from './running-stage.ts';
import type { StageModel } from './stage-model.ts';

/** So much likelier within a stage than outside, a thing belongs to that life and not to everybody's. */
const ownLikelihood = 20;
/** A thing that many lives share tells none of them. */
const maxTimelines = 2;
/** Weight of what was done with a thing from which it is the shopper's own business. */
export const ownWeight = 0.4;
/** It fades: what was one's business two years ago need not be now. */
export const ownHalfLifeDays = 180;

const ofLife = new WeakMap<StageModel, number[]>();

/** What belongs to that life and not to everybody's. */
function thingsOfLife(model: StageModel): number[] {
  let own = ofLife.get(model);
  if (!own) {
    own = [...model.likelihood]
      .filter(([, each]) => Math.max(...each) >= ownLikelihood)
      .map(([thing]) => thing);
    ofLife.set(model, own);
  }
  return own;
}

/**
 * Things that wait until there is nothing better to show: what was bought for somebody else with what belongs to it, and
 * what belongs to a life that this shopper, as far as one can tell, does not lead, and accessories of what they neither
 * have nor look at.
 *
 * @param met         How often each thing was met, by row.
 * @param ownWeights  Of what was done with each thing, faded, by row.
 */
export function thingsSetAside(
  met: Int32Array,
  ownWeights: Float64Array,
  { gifts }: FoundInterests,
  running: readonly RunningStage[],
  models: readonly StageModel[],
  accessories: ReadonlyMap<number, readonly number[]>,
  things: ItemThings,
): Set<number> {
  const aside = new Set<number>();
  for (const { thing } of gifts) {
    if (thing < 0) continue;
    aside.add(thing);
    for (const id of things.things[thing]!.goesWith ?? []) {
      const row = things.find(id);
      if (row !== undefined && met[row] === 0) aside.add(row);
    }
  }

  const own = new Set<number>();
  ownWeights.forEach((weight, thing) => {
    if (weight < ownWeight || aside.has(thing)) return;
    own.add(thing);
    for (const id of things.things[thing]!.goesWith ?? []) own.add(things.find(id) ?? -1);
  });
  const led = new Set(running.map(({ model }) => model.id));
  const numTimelines = new Map<number, number>();
  const foreign = new Set<number>();
  for (const model of models) {
    for (const thing of thingsOfLife(model)) {
      numTimelines.set(thing, (numTimelines.get(thing) ?? 0) + 1);
      if (led.has(model.id)) own.add(thing);
      else foreign.add(thing);
    }
  }
  for (const thing of foreign)
    if (!own.has(thing) && numTimelines.get(thing)! <= maxTimelines) aside.add(thing);
  // Of a thing that lasts the purchase counts for as long as it lasts.
  const sought = new Set<number>();
  met.forEach((count, thing) => {
    if (count > 0) for (const row of things.withBroader(thing)) sought.add(row);
  });
  for (const [thing, hosts] of accessories)
    if (met[thing] === 0 && !own.has(thing) && !hosts.some((host) => sought.has(host))) aside.add(thing);
  return aside;
}
