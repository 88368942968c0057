import type { SurenessModel } from '../../../knowledge/sureness.ts';
import type { ThingId, Things } from '../../../knowledge/thing.ts';
import { type EncodeText, languages } from '../../../types.ts';
import { findBroadShelves } from './broad-shelves.ts';
import { type ChosenThing, chooseThing } from './choose-thing.ts';
import { cleanTitle } from './clean-title.ts';
import { encodeTexts } from './encode-texts.ts';
import { openLikeness } from './likeness.ts';
import { openPartialNames } from './partial-names.ts';
import {
  createItemWeigher,
  type ItemVectors,
  type ItemWeigher,
  shelfOf,
  type WordedItem,
} from './weigh-items.ts';

export interface FoundThing extends Omit<ChosenThing, 'thing'> {
  id: ThingId;
}

/** The vectors that items are weighed by, each text encoded once. */
export async function vectorsOfItems(
  items: readonly WordedItem[],
  encode: EncodeText,
): Promise<ItemVectors[]> {
  const places = items.flatMap((item, row) =>
    languages.flatMap((language) => {
      const title = item.title[language];
      if (!title) return [];
      return [{ row, language, title: cleanTitle(title, item.brand), shelf: shelfOf(item, language) }];
    }),
  );
  const titles = await encodeTexts(
    places.map(({ title }) => title),
    encode,
  );
  const shelves = await encodeTexts(
    places.flatMap(({ shelf }) => shelf ?? []),
    encode,
  );
  const vectors: ItemVectors[] = items.map(() => ({}));
  let nextShelf = 0;
  places.forEach(({ row, language, shelf }, at) => {
    vectors[row]![language] = { title: titles[at]!, ...(shelf && { shelf: shelves[nextShelf++]! }) };
  });
  return vectors;
}

export async function openItemWeigher(things: Things, encode: EncodeText): Promise<ItemWeigher> {
  return createItemWeigher(things, await openLikeness(things, encode), openPartialNames(things));
}

/** Finds for items the things that they are, and how sure that is; undefined where nothing comes near. */
export async function openThingFinder(
  things: Things,
  encode: EncodeText,
  model?: SurenessModel,
): Promise<(items: readonly WordedItem[]) => Promise<(FoundThing | undefined)[]>> {
  const { ids, broader, weigh } = await openItemWeigher(things, encode);
  return async (items) => {
    const vectors = await vectorsOfItems(items, encode);
    const weighed = items.map((item, row) => weigh(item, vectors[row]!));
    const isBroad = findBroadShelves(items, weighed, broader);
    return items.map((item, row) => {
      const all = isBroad(item)
        ? weighed[row]!.map((each) => ({ ...each, evidence: { ...each.evidence, otherShelf: 0 } }))
        : weighed[row]!;
      const chosen = chooseThing(all, broader, model);
      if (!chosen) return undefined;
      const { thing, ...found } = chosen;
      return { id: ids[thing]!, ...found };
    });
  };
}
