import type { ItemThings } from '../pack/item-things.ts';
import type { StageModel } from './stage-model.ts';

/** What ties one thing to another: two that share a tie are of one business. */
export interface ThingTies {
  of(thing: number): readonly string[];
  /** Whether common knowledge says of it what it goes with or which life it belongs to: else nothing speaks against any other. */
  isPlaced(thing: number): boolean;
}

/** Before the id of a life that a thing belongs to. */
export const ofLife = 'life/';

const ofThings = new WeakMap<ItemThings, WeakMap<readonly StageModel[], ThingTies>>();

/** The ties of a shop's things; the same object for the same two arguments. */
export function thingTies(things: ItemThings, models: readonly StageModel[]): ThingTies {
  let byModels = ofThings.get(things);
  if (!byModels) {
    byModels = new WeakMap();
    ofThings.set(things, byModels);
  }
  let ties = byModels.get(models);
  if (!ties) {
    ties = tieThings(things, models);
    byModels.set(models, ties);
  }
  return ties;
}

/** A thing is tied to what it is a sort of, to what it goes with in either direction, and to what shares one of these or a life. */
function tieThings(things: ItemThings, models: readonly StageModel[]): ThingTies {
  const rows = things.things.map((_, row) => row);
  const own = rows.map((row) => new Set(things.withBroader(row).map((each) => things.things[each]!.id)));
  const companions = rows.map((row) => {
    const ids = things.withBroader(row).flatMap((each) => things.things[each]!.goesWith ?? []);
    return new Set<string>(ids);
  });
  rows.forEach((row) => {
    for (const id of things.things[row]!.goesWith ?? [])
      companions[things.find(id) ?? -1]?.add(things.things[row]!.id);
  });
  for (const { id, likelihood } of models)
    for (const thing of likelihood.keys()) companions[thing]?.add(`${ofLife}${id}`);
  const all = rows.map((row) => [...own[row]!, ...companions[row]!]);
  return { of: (thing) => all[thing] ?? [], isPlaced: (thing) => (companions[thing]?.size ?? 0) > 0 };
}
