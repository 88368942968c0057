import { knownThings } from '../../../knowledge/known-things.ts';
import { lifeTimelines } from '../../../knowledge/life-timelines.ts';
import { createItemThings, type ItemThings, type TagsFile } from '../../../pack/item-things.ts';
import type { EncodeText, Item, Language } from '../../../types.ts';
import { tagItems } from '../../build/tag-items.ts';
import { headNouns } from './head-noun.ts';

/** Which tag each item has, as core words alone: the modifier of a need chooses among items of one tag. */
export interface TagCatalogue {
  /** As the intent reads them. */
  things: ItemThings;
  timelines: TagsFile['timelines'];
  /** T: rows of `things`; broader ones that no item is are never asked for. */
  numRows: number;
  /** Row of each item, -1 for none; shape [M]. */
  ofItem: Int32Array;
  coverage: TagCoverage;
}

/** Where the tags come from, as numbers of items, and how many different ones there are. */
export interface TagCoverage {
  numItems: number;
  known: number;
  ofCategory: number;
  ofHeadNoun: number;
  none: number;
  numTags: number;
}

/**
 * Core words as the builder finds them (common knowledge, else the shop's own narrowest category); of an item that has neither
 * the head noun of its title.
 *
 * @param items   Row i of the pack is item i.
 * @param encode  The builder's own text encoder, by which it tells what an item is.
 */
export async function tagCatalogue(
  items: readonly Item[],
  language: Language,
  encode: EncodeText,
): Promise<TagCatalogue> {
  const first = await tagItems(items, knownThings, lifeTimelines, encode);
  const nameless = items.filter((_, row) => first.items[row]! < 0);
  const nouns = headNouns(nameless.map(({ title }) => title[language] ?? ''));
  const nounOf = new Map(nameless.map((item, at) => [item, nouns[at]]));
  const named = items.map((item): Item => {
    const noun = nounOf.get(item);
    // As a kind, so that common knowledge is asked once more for the noun alone.
    return noun === undefined ? item : { ...item, kind: { [language]: noun } };
  });
  const tags = await tagItems(named, knownThings, lifeTimelines, encode);
  const count = (holds: (item: number) => boolean): number =>
    items.reduce((sum, _, item) => sum + Number(holds(item)), 0);
  const isOwn = (item: number): boolean => !!tags.things[tags.items[item]!]?.id.startsWith('shop/');
  return {
    things: createItemThings(tags),
    timelines: tags.timelines,
    numRows: tags.things.length,
    ofItem: Int32Array.from(tags.items),
    coverage: {
      numItems: items.length,
      known: count((item) => tags.items[item]! >= 0 && !isOwn(item)),
      ofCategory: count((item) => first.items[item]! >= 0 && isOwn(item)),
      ofHeadNoun: count((item) => first.items[item]! < 0 && isOwn(item)),
      none: count((item) => tags.items[item]! < 0),
      numTags: new Set(tags.items.filter((row) => row >= 0)).size,
    },
  };
}
