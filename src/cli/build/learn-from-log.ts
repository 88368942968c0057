import type { ProblemList } from '../../catalog/feed-problem.ts';
import type { RankerSpec } from '../../pack/ranker-spec.ts';
import { buildNeighbors, buildTransitions, type LoggedShopper } from '../../retrieval/build-graphs.ts';
import { encodeGraph } from '../../retrieval/graph.ts';
import { hashTerms } from '../../retrieval/hash-terms.ts';
import { encodeTerms } from '../../retrieval/lexical-terms.ts';
import { listPlaces } from '../../timeline/list-places.ts';
import type { Item } from '../../types.ts';
import type { LogShopper } from '../event-log.ts';
import type { Progress } from '../progress.ts';
import { countPopularity } from './count-popularity.ts';
import { learnRanker } from './ranker/learn-ranker.ts';
import { rankingFields } from './ranking-text.ts';
import type { HeldOutVoices } from './tags/learn-tag-scorer.ts';

/** A pair that fewer shoppers share is left out, so that nobody's basket can be read from the pack. */
export const defaultMinShoppers = 3;

export interface LearnOptions {
  minShoppers: number;
  /** Not where another ranker was asked for. */
  teachesRanker: boolean;
}

export interface LearnedFromLog {
  popularity: Float32Array;
  neighbors: ArrayBuffer;
  transitions: ArrayBuffer;
  /** With the words that its voices read; absent when the log is too small to teach one. */
  ranker?: RankerSpec;
  lexical?: ArrayBuffer;
  /** What a tag scorer learns from, as soon as it is told what the items are. */
  heldOut?: HeldOutVoices;
  numEvents: number;
}

/**
 * What a log says of items, as sums over shoppers; no shopper is in it. Events of unknown items are reported.
 *
 * A log that teaches a ranker has the graphs which that one listens to: a regression's. A smaller one has cosines, which the weights set
 * by hand know.
 */
export function learnFromLog(
  log: readonly LogShopper[],
  items: readonly Item[],
  problems: ProblemList,
  progress: Progress,
  { minShoppers: k, teachesRanker }: LearnOptions,
): LearnedFromLog {
  const rows = new Map(items.map(({ id }, row) => [id, row]));
  let numUnknown = 0;
  let numEvents = 0;
  const shoppers = log.map(({ events }): LoggedShopper => {
    const known = events.filter(({ item }) => rows.has(item));
    numUnknown += events.length - known.length;
    numEvents += known.length;
    // As the page counts them, so that what is learned of places holds there.
    const { items, timesMs } = listPlaces(
      known.map(({ item, type, timeMs }) => ({ item: rows.get(item)!, type, timeMs })),
    );
    return { items, ...(timesMs.every((time) => time !== undefined) && { timesMs }) };
  });
  if (numUnknown > 0) {
    const message = `${numUnknown} events are about items that are not in the feed; they were passed over`;
    problems.add({ level: 'warning', code: 'unknown-item', message });
  }
  const terms = teachesRanker ? hashTerms(items.map(rankingFields)) : undefined;
  const learned = terms && learnRanker(shoppers, shareOfRepeats(log), terms, k, progress);
  const neighbors = learned ? learned.neighbors : buildNeighbors(shoppers, items.length, { k });
  const transitions = learned ? learned.transitions : buildTransitions(shoppers, items.length, { k });
  return {
    popularity: countPopularity(shoppers, items.length),
    neighbors: encodeGraph(neighbors),
    transitions: encodeGraph(transitions),
    ...(terms &&
      learned && { ranker: learned.ranker, heldOut: learned.heldOut, lexical: encodeTerms(terms) }),
    numEvents,
  };
}

/** Of the shoppers with two purchases and more those whose last one was of a thing they had bought before. */
function shareOfRepeats(log: readonly LogShopper[]): number {
  let numAsked = 0;
  let numRepeats = 0;
  for (const { events } of log) {
    const bought = events.filter(({ type }) => type === 'purchase').map(({ item }) => item);
    if (bought.length < 2) continue;
    numAsked++;
    if (bought.indexOf(bought.at(-1)!) < bought.length - 1) numRepeats++;
  }
  return numAsked > 0 ? numRepeats / numAsked : 0;
}
