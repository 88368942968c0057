import type { RankerSpec, VoiceSpec } from '../../pack/ranker-spec.ts';
import type { ItemIndex } from '../../types.ts';

/** What a voice may know of a shopper. */
export interface VoiceHistory {
  /** Oldest first, at least one. Each is one place, counted from the end. */
  items: readonly ItemIndex[];
  /** Unix milliseconds, as many as items. Without times each place is a visit of its own. */
  timesMs?: readonly number[] | undefined;
  /** Which places are purchases, as many as items; all of them when absent. */
  bought?: readonly boolean[] | undefined;
}

/** The newest places alone. */
export function cutHistory({ items, timesMs, bought }: VoiceHistory, newest: number): VoiceHistory {
  return {
    items: items.slice(-newest),
    timesMs: timesMs?.slice(-newest),
    bought: bought?.slice(-newest),
  };
}

/**
 * How many visits lie between each place and the newest one: 0 for those of the newest. Neighbors of one time stamp are one
 * visit: a basket, or a day where a log tells days alone. So are purchases at most a gap apart: a checkout tells its lines one
 * by one. Looking at one thing after another stays one visit each, since a list should follow whoever turns to another thing.
 *
 * @param gapMinutes  0: equal time stamps alone.
 */
export function visitsFromEnd({ items, timesMs, bought }: VoiceHistory, gapMinutes = 0): number[] {
  const visits = new Array<number>(items.length).fill(0);
  for (let at = items.length - 2; at >= 0; at--) {
    const areBought = !bought || (bought[at]! && bought[at + 1]!);
    const isSame =
      timesMs !== undefined && timesMs[at + 1]! - timesMs[at]! <= (areBought ? gapMinutes * 60_000 : 0);
    visits[at] = visits[at + 1]! + (isSame ? 0 : 1);
  }
  return visits;
}

/** One opinion of the whole catalogue. Pure: the same history gives the same scores. */
export interface Voice {
  spec: VoiceSpec;
  /** Its scores are logarithms; of the others 0 means that nothing is said. */
  isLogarithmic: boolean;
  /** Names candidates. A shelf does not: it says the same of all that stand on it, and they may be the whole shop. */
  proposes: boolean;
  /** @param into  Shape [M], to be overwritten. */
  score(history: VoiceHistory, into: Float32Array): void;
}

/** Each distinct item once, with decay ** places (or visits) from the end of its last occurrence. */
export interface PooledPlaces {
  items: ItemIndex[];
  weights: number[];
}

/** @param longest  Newest places that are read. */
export function poolPlaces(
  history: VoiceHistory,
  decay: number,
  longest: number,
  { places = 'events', visitGapMinutes }: Pick<RankerSpec, 'places' | 'visitGapMinutes'> = {},
): PooledPlaces {
  const { items } = history;
  const pooled: PooledPlaces = { items: [], weights: [] };
  const met = new Set<ItemIndex>();
  const visits = places === 'visits' ? visitsFromEnd(history, visitGapMinutes) : undefined;
  for (let place = 0; place < Math.min(items.length, longest); place++) {
    const item = items[items.length - 1 - place]!;
    if (met.has(item)) continue;
    met.add(item);
    pooled.items.push(item);
    pooled.weights.push(decay ** (visits ? visits[items.length - 1 - place]! : place));
  }
  return pooled;
}
