import type { VoiceSpec } from '../../pack/ranker-spec.ts';
import type { ItemIndex } from '../../types.ts';

/** What a voice may know of a shopper: items met, oldest first, at least one. Each is one place, counted from the end. */
export interface VoiceHistory {
  items: readonly ItemIndex[];
}

/** One opinion of the whole catalogue. Pure: the same history gives the same scores. */
export interface Voice {
  spec: VoiceSpec;
  /** Its scores are logarithms; of the others 0 means that nothing is said. */
  isLogarithmic: boolean;
  /** @param into  Shape [M], to be overwritten. */
  score(history: VoiceHistory, into: Float32Array): void;
}

/** Each distinct item once, with decay ** places from the end of its last occurrence. */
export interface PooledPlaces {
  items: ItemIndex[];
  weights: number[];
}

/** @param longest  Newest places that are read. */
export function poolPlaces(items: readonly ItemIndex[], decay: number, longest: number): PooledPlaces {
  const pooled: PooledPlaces = { items: [], weights: [] };
  const met = new Set<ItemIndex>();
  for (let place = 0; place < Math.min(items.length, longest); place++) {
    const item = items[items.length - 1 - place]!;
    if (met.has(item)) continue;
    met.add(item);
    pooled.items.push(item);
    pooled.weights.push(decay ** place);
  }
  return pooled;
}
