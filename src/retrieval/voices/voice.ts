import type { VoiceSpec } from '../../pack/ranker-spec.ts';
import type { ItemIndex } from '../../types.ts';

/** What a voice may know of a shopper. */
export interface VoiceHistory {
  /** Oldest first, at least one. Each is one place, counted from the end. */
  items: readonly ItemIndex[];
  /** Unix milliseconds, as many as items. What happened at one time is one visit; without times each place is its own. */
  timesMs?: readonly number[] | undefined;
}

/** The newest places alone. */
export function cutHistory({ items, timesMs }: VoiceHistory, newest: number): VoiceHistory {
  return { items: items.slice(-newest), timesMs: timesMs?.slice(-newest) };
}

/** How many visits lie between each place and the newest one: 0 for those of the newest. */
export function visitsFromEnd({ items, timesMs }: VoiceHistory): number[] {
  const visits = new Array<number>(items.length).fill(0);
  for (let at = items.length - 2; at >= 0; at--) {
    const isSame = timesMs !== undefined && timesMs[at] === timesMs[at + 1];
    visits[at] = visits[at + 1]! + (isSame ? 0 : 1);
  }
  return visits;
}

/** One opinion of the whole catalogue. Pure: the same history gives the same scores. */
export interface Voice {
  spec: VoiceSpec;
  /** Its scores are logarithms; of the others 0 means that nothing is said. */
  isLogarithmic: boolean;
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
  { items, timesMs }: VoiceHistory,
  decay: number,
  longest: number,
  places: 'events' | 'visits' = 'events',
): PooledPlaces {
  const pooled: PooledPlaces = { items: [], weights: [] };
  const met = new Set<ItemIndex>();
  const visits = places === 'visits' ? visitsFromEnd({ items, timesMs }) : undefined;
  for (let place = 0; place < Math.min(items.length, longest); place++) {
    const item = items[items.length - 1 - place]!;
    if (met.has(item)) continue;
    met.add(item);
    pooled.items.push(item);
    pooled.weights.push(decay ** (visits ? visits[items.length - 1 - place]! : place));
  }
  return pooled;
}
