import { languageFor } from '../recommender/options.ts';
import { type FeedRequest, type Language, type Placement, placements } from '../types.ts';

/** The attributes of the element, as strings or absent. */
export type ReadAttribute = (name: string) => string | null;

export const defaultLimit = 12;

/** 1 to 60; anything else is the default, since a page with a typing error still wants its list. */
export function readLimit(read: ReadAttribute): number {
  const limit = Number.parseInt(read('limit') ?? '', 10);
  return limit >= 1 ? Math.min(limit, 60) : defaultLimit;
}

/** An unknown word stays what it is, so that the recommender refuses it by name. */
export function readPlacement(read: ReadAttribute): Placement {
  return (read('placement') || placements[0]) as Placement;
}

/**
 * @param pageItemId  The product the page is about, which stands in for `item-id` where a placement needs one.
 */
export function readRequest(
  read: ReadAttribute,
  language: Language,
  pageItemId: string | undefined,
): FeedRequest {
  const placement = readPlacement(read);
  const itemId = read('item-id') || (placement === 'for-you' ? undefined : pageItemId);
  return { placement, limit: readLimit(read), language, ...(itemId ? { itemId } : {}) };
}

/** The language of the nearest `lang` that we speak, else of the browser, else English. */
export function readLanguage(tags: Iterable<string | null | undefined>): Language {
  return [...tags].map(languageFor).find((language) => language) ?? 'en';
}

/** Where a card may lead: an address of the web, or of this page. Scripts and files are no addresses of a shop. */
export function safeAddress(url: string | undefined, base: string): string | undefined {
  const href = url && URL.canParse(url, base) ? new URL(url, base).href : '';
  return /^https?:/.test(href) ? href : undefined;
}
