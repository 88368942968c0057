import type { LoggedShopper } from './build-graphs.ts';
import { latestDistinct } from './latest-distinct.ts';

/** Which items the same shoppers met, and how many did: sparse rows, in the order in which they were met. */
export interface Together {
  /** Shape [M + 1]. */
  offsets: Uint32Array;
  /** Shape [P]: the other item of each pair. */
  others: Uint32Array;
  /** Shape [P]: shoppers that met both. */
  counts: Uint32Array;
  /** Shape [M]: shoppers that met the item. */
  shoppersOf: Uint32Array;
}

/** Pairs of different items over shoppers, each pair from both sides. 8 bytes a side. */
export function countTogether(shoppers: readonly LoggedShopper[], numItems: number): Together {
  const baskets = shoppers.map(latestDistinct);
  const shoppersOf = new Uint32Array(numItems);
  const met: number[][] = Array.from({ length: numItems }, () => []);
  baskets.forEach((basket, shopper) => {
    for (const item of basket) {
      shoppersOf[item]!++;
      met[item]!.push(shopper);
    }
  });
  const offsets = new Uint32Array(numItems + 1);
  const found = new Uint32Array(numItems);
  const rows = met.map((own, item) => {
    const others: number[] = [];
    for (const shopper of own) {
      for (const other of baskets[shopper]!) {
        if (other !== item && found[other]!++ === 0) others.push(other);
      }
    }
    const row = {
      others: Uint32Array.from(others),
      counts: Uint32Array.from(others, (other) => found[other]!),
    };
    for (const other of others) found[other] = 0;
    offsets[item + 1] = offsets[item]! + others.length;
    return row;
  });
  const others = new Uint32Array(offsets[numItems]!);
  const counts = new Uint32Array(offsets[numItems]!);
  rows.forEach((row, item) => {
    others.set(row.others, offsets[item]!);
    counts.set(row.counts, offsets[item]!);
  });
  return { offsets, others, counts, shoppersOf };
}
