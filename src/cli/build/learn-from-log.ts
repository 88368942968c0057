import type { ProblemList } from '../../catalog/feed-problem.ts';
import { buildNeighbors, buildTransitions, type LoggedShopper } from '../../retrieval/build-graphs.ts';
import { encodeGraph } from '../../retrieval/graph.ts';
import type { Item } from '../../types.ts';
import type { LogShopper } from '../event-log.ts';
import { countPopularity } from './count-popularity.ts';

/** A pair that fewer shoppers share is left out, so that nobody's basket can be read from the pack. */
export const defaultMinShoppers = 3;

export interface LearnedFromLog {
  popularity: Float32Array;
  neighbors: ArrayBuffer;
  transitions: ArrayBuffer;
  numEvents: number;
}

/** What a log says of items, as counts over shoppers; no shopper is in it. Events of unknown items are reported. */
export function learnFromLog(
  log: readonly LogShopper[],
  items: readonly Item[],
  minShoppers: number,
  problems: ProblemList,
): LearnedFromLog {
  const rows = new Map(items.map(({ id }, row) => [id, row]));
  let numUnknown = 0;
  let numEvents = 0;
  const shoppers = log.map(({ events }): LoggedShopper => {
    const known = events.filter(({ item }) => rows.has(item));
    numUnknown += events.length - known.length;
    numEvents += known.length;
    const timesMs = known.map(({ timeMs }) => timeMs);
    return {
      items: known.map(({ item }) => rows.get(item)!),
      ...(timesMs.every((time) => time !== undefined) && { timesMs }),
    };
  });
  if (numUnknown > 0) {
    const message = `${numUnknown} events are about items that are not in the feed; they were passed over`;
    problems.add({ level: 'warning', code: 'unknown-item', message });
  }
  return {
    popularity: countPopularity(
      log,
      items.map(({ id }) => id),
    ),
    neighbors: encodeGraph(buildNeighbors(shoppers, items.length, { k: minShoppers })),
    transitions: encodeGraph(buildTransitions(shoppers, items.length, { k: minShoppers })),
    numEvents,
  };
}
