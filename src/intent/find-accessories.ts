import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';

/** An accessory costs at most so much of the cheapest thing that it goes with. */
const maxPriceShare = 0.4;
/** What goes with more things than this goes with everything. */
const maxHosts = 10;

function middlePrice(thing: number, things: ItemThings, catalog: Catalog): number | undefined {
  const amounts = things
    .itemsOf(thing)
    .flatMap((item) => catalog.items[item]!.price?.amount ?? [])
    .sort((a, b) => a - b);
  return amounts[Math.floor(amounts.length / 2)];
}

/**
 * Small things that are of use beside another one only: a tamper, a capo, film. Each with the things of this shop that
 * it goes with, by row. Who has none of these, nor has looked at any, has no use for it.
 */
export function findAccessories(things: ItemThings, catalog: Catalog): Map<number, number[]> {
  const hosts = new Map<number, number[]>();
  things.things.forEach(({ goesWith = [] }, host) => {
    for (const id of goesWith) {
      const row = things.find(id);
      if (row !== undefined && things.itemsOf(host).length > 0)
        hosts.set(row, [...(hosts.get(row) ?? []), host]);
    }
  });
  const accessories = new Map<number, number[]>();
  things.things.forEach(({ everyday }, row) => {
    const own = things.withBroader(row).flatMap((each) => hosts.get(each) ?? []);
    const price = middlePrice(row, things, catalog);
    if (everyday || price === undefined || own.length === 0 || own.length > maxHosts) return;
    const prices = own.flatMap((host) => middlePrice(host, things, catalog) ?? []);
    const larger = own.filter((host) => price <= maxPriceShare * (middlePrice(host, things, catalog) ?? 0));
    if (larger.length > 0 && larger.length >= prices.length / 2) accessories.set(row, own);
  });
  return accessories;
}
