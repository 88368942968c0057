import { formatPriceTag } from '../reasons/format-price-tag.ts';
import type { Card, Language, Price, PriceTag, Reason, ScoredItem } from '../types.ts';
import type { EngineDeps } from './deps.ts';

/** A place in the list as the page draws it. */
export function toCard(
  { catalog, drawings }: EngineDeps,
  scored: ScoredItem,
  reason: Reason,
  language: Language,
  need?: { tag: string; id: string },
): Card {
  const item = catalog.items[scored.item]!;
  const svg = item.picture && drawings?.[item.picture.drawing];
  return {
    itemId: item.id,
    title: catalog.title(scored.item, language),
    category: catalog.categoryPath(scored.item, language).join(' > '),
    tags: catalog.tags(scored.item, language),
    ...(item.brand === undefined ? {} : { brand: item.brand }),
    ...(item.price === undefined ? {} : { price: tagPrice(item.price) }),
    ...(item.url === undefined ? {} : { url: item.url }),
    ...(item.image === undefined ? {} : { image: item.image }),
    ...(svg === undefined || !item.picture ? {} : { picture: { svg, colors: item.picture.colors } }),
    score: scored.score,
    parts: scored.parts,
    need: need?.tag ?? null,
    ...(need && { needId: need.id }),
    reason,
  };
}

function tagPrice(price: Price): PriceTag {
  const { amount, oldAmount = 0, currency } = price;
  return {
    ...price,
    tag: formatPriceTag(amount, currency),
    ...(oldAmount > amount && { oldTag: formatPriceTag(oldAmount, currency) }),
  };
}
