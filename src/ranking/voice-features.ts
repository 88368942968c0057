import type { VoiceHistory } from '../retrieval/voices/voice.ts';
import type { ItemIndex } from '../types.ts';

const least = 0.01;
const lift = 2.3;
/** A logarithmic voice is heard this far below its favourite. */
const floor = -6.3;

/**
 * Writes the two features of an item by a voice, free of the shop's own scale: its share of the voice's greatest score, 0 to 1, and
 * the same as a logarithm, about -2.3 to 2.3.
 *
 * @param isLogarithmic  Scores are logarithms. Of other voices 0 means that nothing is said.
 * @param greatest       Of all items.
 * @param at             Where the first of the two stands in `features`.
 */
export function writeFeatures(
  features: Float64Array,
  at: number,
  score: number,
  greatest: number,
  isLogarithmic: boolean,
): void {
  if (isLogarithmic) {
    const below = Math.max((score - greatest) / 3, floor);
    features[at] = Math.exp(below);
    features[at + 1] = below + lift;
    return;
  }
  const share = Math.max(score, 0) / Math.max(greatest, 1e-9);
  features[at] = share;
  features[at + 1] = Math.log(share + least) + lift;
}

/** What a voice gives for an item of which it says nothing, and for every item when it is absent. */
export const writeSilence = (features: Float64Array, at: number, isLogarithmic: boolean): void =>
  writeFeatures(features, at, isLogarithmic ? Number.NEGATIVE_INFINITY : 0, 0, isLogarithmic);

/** What the history itself says of an item: seen, how often, how lately, and how long the history is. */
export function createPairFeatures({ items }: VoiceHistory) {
  const met = new Map<ItemIndex, { times: number; last: number }>();
  items.forEach((item, at) => {
    met.set(item, {
      times: (met.get(item)?.times ?? 0) + 1,
      last: 1 / (1 + Math.log1p(items.length - 1 - at)),
    });
  });
  const length = Math.log1p(items.length);
  return (item: ItemIndex): [number, number, number, number] => {
    const found = met.get(item);
    return found ? [1, Math.log1p(found.times), found.last, length] : [0, 0, 0, length];
  };
}
