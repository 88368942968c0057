import type { Card, Language, Reason, ScoredItem } from '../types.ts';
import type { EngineDeps } from './deps.ts';

/** A place in the list as the page draws it. */
export function toCard(
  { catalog, drawings }: EngineDeps,
  scored: ScoredItem,
  reason: Reason,
  language: Language,
): Card {
  const item = catalog.items[scored.item]!;
  const svg = item.picture && drawings?.[item.picture.drawing];
  return {
    itemId: item.id,
    title: catalog.title(scored.item, language),
    category: catalog.categoryPath(scored.item, language).join(' > '),
    tags: catalog.tags(scored.item, language),
    ...(item.brand === undefined ? {} : { brand: item.brand }),
    ...(item.price === undefined ? {} : { price: item.price }),
    ...(item.url === undefined ? {} : { url: item.url }),
    ...(item.image === undefined ? {} : { image: item.image }),
    ...(svg === undefined || !item.picture ? {} : { picture: { svg, colors: item.picture.colors } }),
    score: scored.score,
    parts: scored.parts,
    need: null,
    reason,
  };
}
