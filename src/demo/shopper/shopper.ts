import { createContext, use } from 'react';
import type { Item, Language, Recommender } from '../../index.ts';
import { formatPriceTag } from '../../reasons/format-price-tag.ts';
import { localize, type Shop } from '../shop/create-shop.ts';
import type { AllStrings } from '../strings/strings.ts';
import type { Belongings } from './use-belongings.ts';
import type { ConsentState } from './use-consent.ts';

/** A quiet line at the foot of the page, with at most one thing to do about it. */
export interface Notice {
  text: string;
  action?: { label: string; run(): void };
}

/** Everything the pages share. */
export interface Shopper {
  recommender: Recommender;
  /** Undefined until the catalogue has arrived. */
  shop: Shop | undefined;
  language: Language;
  words: AllStrings;
  consent: ConsentState;
  belongings: Belongings;
  /** Null takes back what was said. */
  say(notice: Notice | null): void;
  openDrawer(): void;
}

/** Apart from the rest, so that a notice draws nothing anew but itself. */
export const NoticeContext = createContext<Notice | null>(null);

export const ShopperContext = createContext<Shopper | null>(null);

export function useShopper(): Shopper {
  const shopper = use(ShopperContext);
  if (!shopper) throw new Error('useShopper() stands outside of <ShopperContext>');
  return shopper;
}

export const titleOf = ({ title }: Item, language: Language) => localize(title, language);

export function priceTexts({ price }: Pick<Item, 'price'>) {
  return {
    price: price && formatPriceTag(price.amount, price.currency),
    oldPrice: price?.oldAmount && formatPriceTag(price.oldAmount, price.currency),
  };
}
