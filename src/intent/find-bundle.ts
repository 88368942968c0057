import type { Catalog } from '../pack/catalog.ts';
import type { EventId, ItemIndex } from '../types.ts';
import type { Observation } from './observe-things.ts';

/** Promoted goods of brands the shopper favors, brought together for a shopping festival. */
export interface Bundle {
  /** Brands take turns; each is there at least once. */
  items: ItemIndex[];
  brands: string[];
  /** Strongest first. */
  evidence: EventId[];
}

/** So much was done with a brand, on different days or things, that it is favored. */
const minWeight = 1.4;
const minPieces = 2;
const maxBrands = 3;
const maxItems = 4;
const halfLifeDays = 180;
const dayMs = 86_400_000;

const isPromoted = (catalog: Catalog, item: ItemIndex): boolean => {
  const { amount = 0, oldAmount = 0 } = catalog.items[item]!.price ?? {};
  return oldAmount > amount;
};

/**
 * Joins what is on promotion across interests: at least two favored brands, or there is no bundle. What is not
 * wanted or may not be shown is left out.
 */
export function findBundle(
  observations: readonly Observation[],
  catalog: Catalog,
  popularity: Float32Array,
  nowMs: number,
  isExcluded: (item: ItemIndex) => boolean,
): Bundle | undefined {
  const liked = new Map<string, { weight: number; pieces: Set<string>; evidence: Observation[] }>();
  for (const observation of observations) {
    const brand = observation.item === undefined ? undefined : catalog.items[observation.item]!.brand;
    if (!brand) continue;
    const own = liked.get(brand) ?? { weight: 0, pieces: new Set<string>(), evidence: [] };
    own.weight +=
      observation.weight * 2 ** (-Math.max(0, nowMs - observation.timeMs) / (halfLifeDays * dayMs));
    own.pieces.add(`${observation.item}/${Math.floor(observation.timeMs / dayMs)}`);
    own.evidence.push(observation);
    liked.set(brand, own);
  }
  const favored = [...liked]
    .filter(([, { weight, pieces }]) => weight >= minWeight && pieces.size >= minPieces)
    .sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1));
  const offers = favored
    .map(([brand, { evidence }]) => ({
      brand,
      evidence,
      items: catalog.items
        .map((_, item) => item)
        .filter(
          (item) => catalog.items[item]!.brand === brand && isPromoted(catalog, item) && !isExcluded(item),
        )
        .sort((a, b) => (popularity[b] ?? 0) - (popularity[a] ?? 0) || a - b),
    }))
    .filter(({ items }) => items.length > 0)
    .slice(0, maxBrands);
  if (offers.length < 2) return undefined;
  const items: ItemIndex[] = [];
  for (let round = 0; items.length < maxItems && offers.some((offer) => offer.items.length > round); round++)
    for (const offer of offers)
      if (offer.items[round] !== undefined && items.length < maxItems) items.push(offer.items[round]!);
  return {
    items,
    brands: offers.map(({ brand }) => brand),
    evidence: offers.flatMap(({ evidence }) => evidence.flatMap(({ eventIds }) => eventIds).slice(-3)),
  };
}
