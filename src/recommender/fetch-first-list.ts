import { type FirstLists, firstListsFile } from '../pack/first-lists.ts';
import type { FeedData, FeedRequest, Language } from '../types.ts';

/**
 * The list that the build made for a shopper of whom nothing is known. Fetched on every page that asks for such a
 * list, whoever looks at it: the request must not tell whether anything is known.
 *
 * @param pack  Address of the pack's folder, ending in a slash.
 * @returns Undefined where there is none for this request: the worker's is not far. Rejects where the pack has no
 *          such file.
 */
export function fetchFirstList(
  pack: string,
  { placement, itemId, limit = 12, language }: FeedRequest & { language: Language },
): Promise<FeedData | undefined> | undefined {
  if (placement !== 'for-you' || itemId) return undefined;
  return fetch(pack + firstListsFile(language))
    .then((response) => response.json())
    .then(({ cards, lists, ...feed }: FirstLists) => {
      const places = lists[limit - 1];
      return places && { ...feed, cards: places.map((place) => cards[place]!) };
    });
}
