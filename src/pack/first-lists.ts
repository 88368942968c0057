import type { Card, FeedData, Language } from '../types.ts';

/**
 * The lists of a shopper of whom nothing is known, for every limit up to `maxFirstLimit`, made at build by the engine
 * itself. The page shows one of them while the worker starts; every shopper fetches the same file.
 */
export interface FirstLists extends Omit<FeedData, 'cards'> {
  /** All that stand in any of the lists. */
  cards: Card[];
  /** For each limit from 1: places in `cards`. */
  lists: number[][];
}

/** Longer lists wait for the worker. */
export const maxFirstLimit = 24;

/** Beside the manifest, under a name that the page knows before it has read that. */
export const firstListsFile = (language: Language) => `first-lists.${language}.json`;
