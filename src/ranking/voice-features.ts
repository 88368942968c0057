import type { VoiceHistory } from '../retrieval/voices/voice.ts';
import type { ItemIndex } from '../types.ts';

const least = 0.01;
const lift = 2.3;
/** A logarithmic voice is heard this far below its favourite. */
const floor = -6.3;

/** Two features of an item by a voice, free of the shop's own scale. */
export interface VoiceFeatures {
  /** 0 to 1: of the voice's greatest score. */
  share: number;
  /** About -2.3 to 2.3. */
  log: number;
}

/** A voice whose 0 means that nothing is said. @param greatest  Of all items. */
export function readPlain(score: number, greatest: number): VoiceFeatures {
  const share = Math.max(score, 0) / Math.max(greatest, 1e-9);
  return { share, log: Math.log(share + least) + lift };
}

/** A voice whose scores are logarithms. */
export function readLogarithmic(score: number, greatest: number): VoiceFeatures {
  const below = Math.max((score - greatest) / 3, floor);
  return { share: Math.exp(below), log: below + lift };
}

/** What a voice gives for an item of which it says nothing, and for every item when it is absent. */
export const silent = (isLogarithmic: boolean): VoiceFeatures =>
  isLogarithmic ? readLogarithmic(Number.NEGATIVE_INFINITY, 0) : readPlain(0, 1);

/** What the history itself says of an item: seen, how often, how lately, and how long the history is. */
export function createPairFeatures({ items }: VoiceHistory) {
  const met = new Map<ItemIndex, { times: number; last: number }>();
  items.forEach((item, at) => {
    met.set(item, { times: (met.get(item)?.times ?? 0) + 1, last: 0.8 ** (items.length - 1 - at) });
  });
  const length = Math.log1p(items.length);
  return (item: ItemIndex): [number, number, number, number] => {
    const found = met.get(item);
    return found ? [1, Math.log1p(found.times), found.last, length] : [0, 0, 0, length];
  };
}
