import type { ItemIndex } from '../types.ts';
import { packGraph, type WeightedGraph } from './graph.ts';
import { latestDistinct, maxItemsOfOneShopper } from './latest-distinct.ts';

/** One shopper of an event log, oldest first. */
export interface LoggedShopper {
  items: ArrayLike<ItemIndex>;
  /** Unix milliseconds, as many as `items`; absent when the log has no times. */
  timesMs?: ArrayLike<number>;
}

export interface GraphOptions {
  /** Edges kept of each item. */
  top?: number;
  /** Least number of different shoppers a pair must rest on. */
  k?: number;
}

const defaultTop = 48;
const defaultK = 3;
/** How far after an item the next ones still follow from it. */
const maxDistance = 5;
const gapHalfLifeMs = 30 * 86_400_000;
const ageHalfLifeMs = 365 * 86_400_000;

/**
 * Item-to-item cosine over shoppers: pairs met in one shopper's history, cut to the nearest `top`.
 * Undirected before the cut.
 */
export function buildNeighbors(
  shoppers: readonly LoggedShopper[],
  numItems: number,
  { top = defaultTop, k = defaultK }: GraphOptions = {},
): WeightedGraph {
  const baskets = shoppers.map(latestDistinct);
  const shoppersOf: number[][] = Array.from({ length: numItems }, () => []);
  baskets.forEach((basket, shopper) => {
    for (const item of basket) shoppersOf[item]!.push(shopper);
  });
  const together = new Uint32Array(numItems);
  const rows = shoppersOf.map((own, item) => {
    const met: ItemIndex[] = [];
    for (const shopper of own) {
      for (const other of baskets[shopper]!) {
        if (other === item) continue;
        if (together[other]!++ === 0) met.push(other);
      }
    }
    const row = met
      .filter((other) => together[other]! >= k)
      .map((other) => ({
        target: other,
        weight: together[other]! / Math.sqrt(own.length * shoppersOf[other]!.length),
      }));
    for (const other of met) together[other] = 0;
    return row;
  });
  return packGraph(rows, { top, k });
}

/**
 * Directed: what came after what. Each step counts 1/distance, halved for every 30 days between the two and for every
 * year between it and the end of the log; divided by the square root of both items' totals, as a cosine is, so that
 * a best-seller does not follow everything.
 */
export function buildTransitions(
  shoppers: readonly LoggedShopper[],
  numItems: number,
  { top = defaultTop, k = defaultK }: GraphOptions = {},
): WeightedGraph {
  let logEndMs = Number.NEGATIVE_INFINITY;
  for (const { timesMs } of shoppers)
    for (let at = 0; at < (timesMs?.length ?? 0); at++) logEndMs = Math.max(logEndMs, timesMs![at]!);

  const steps: Map<ItemIndex, { weight: number; shoppers: number; last: number }>[] = Array.from(
    { length: numItems },
    () => new Map(),
  );
  const out = new Float64Array(numItems);
  const into = new Float64Array(numItems);
  shoppers.forEach(({ items, timesMs }, shopper) => {
    for (let from = Math.max(0, items.length - maxItemsOfOneShopper); from < items.length; from++) {
      const reach = Math.min(items.length - 1, from + maxDistance);
      for (let to = from + 1; to <= reach; to++) {
        const [source, target] = [items[from]!, items[to]!];
        if (source === target) continue;
        const decay = timesMs
          ? 2 **
            (-(timesMs[to]! - timesMs[from]!) / gapHalfLifeMs - (logEndMs - timesMs[to]!) / ageHalfLifeMs)
          : 1;
        const weight = decay / (to - from);
        out[source]! += weight;
        into[target]! += weight;
        const step = steps[source]!.get(target) ?? { weight: 0, shoppers: 0, last: -1 };
        step.weight += weight;
        if (step.last !== shopper) {
          step.shoppers++;
          step.last = shopper;
        }
        steps[source]!.set(target, step);
      }
    }
  });
  const rows = steps.map((row, source) =>
    [...row]
      .filter(([, step]) => step.shoppers >= k)
      .map(([target, step]) => ({ target, weight: step.weight / Math.sqrt(out[source]! * into[target]!) })),
  );
  return packGraph(rows, { top, k });
}
