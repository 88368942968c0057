import type { SurenessModel } from '../../../knowledge/sureness.ts';
import type { KnownThings, ThingId } from '../../../knowledge/thing.ts';
import type { EncodeText } from '../../../types.ts';
import { chooseThing } from './choose-thing.ts';
import { openDescriptions } from './descriptions.ts';
import { openKinship } from './kinship.ts';
import { openLikeness } from './likeness.ts';
import { openPartialNames } from './partial-names.ts';
import { findShelfMates } from './shelf-mates.ts';
import { vectorsOfItems } from './vectors-of-items.ts';
import { createItemWeigher, type ItemWeigher, type Weighed, type WordedItem } from './weigh-items.ts';

export interface FoundThing {
  id: ThingId;
  /** 0 to 1. */
  sureness: number;
}

/** Weighs the items of a shop: each by its own words, then with what the others on its shelf are told to be. */
export interface ShopWeigher extends Pick<ItemWeigher, 'ids' | 'broader'> {
  weighAll(items: readonly WordedItem[]): Promise<Weighed[][]>;
  addMates(items: readonly WordedItem[], weighed: readonly Weighed[][], model?: SurenessModel): Weighed[][];
}

export async function openShopWeigher(known: KnownThings, encode: EncodeText): Promise<ShopWeigher> {
  const likeness = await openLikeness(known, encode);
  const partialNames = openPartialNames(known.things);
  const { ids, broader, weigh } = createItemWeigher(known, likeness, partialNames, openDescriptions(known));
  const kinship = openKinship(known, likeness.centers, broader);
  return {
    ids,
    broader,
    async weighAll(items) {
      const vectors = await vectorsOfItems(items, encode);
      return items.map((item, row) => weigh(item, vectors[row]!));
    },
    addMates(items, weighed, model) {
      const chosen = weighed.map((each) => chooseThing(each, broader, model));
      const fits = findShelfMates(items, chosen, kinship);
      return weighed.map((all, row) =>
        all.map(({ thing, evidence }) => ({ thing, evidence: { ...evidence, mates: fits[row]!(thing) } })),
      );
    },
  };
}

/** Finds for items the things that they are, and how sure that is; undefined where nothing comes near. */
export async function openThingFinder(
  known: KnownThings,
  encode: EncodeText,
): Promise<(items: readonly WordedItem[]) => Promise<(FoundThing | undefined)[]>> {
  const { ids, broader, weighAll, addMates } = await openShopWeigher(known, encode);
  return async (items) =>
    addMates(items, await weighAll(items)).map((all) => {
      const chosen = chooseThing(all, broader);
      return chosen && { id: ids[chosen.thing]!, sureness: chosen.sureness };
    });
}
