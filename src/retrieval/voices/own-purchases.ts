import type { WeightedGraph } from '../graph.ts';
import type { VoiceHistory } from './voice.ts';

const dayMs = 86_400_000;

/**
 * How often each item stands in the whole history, a place `v` visits from the end counting decay ** v.
 *
 * @param visits  From the end, as many as items.
 * @param into    Shape [M], overwritten; so with the others.
 */
export function countByVisits(
  visits: readonly number[],
  { items }: VoiceHistory,
  decay: number,
  into: Float32Array,
): void {
  into.fill(0);
  items.forEach((item, at) => {
    into[item]! += decay ** visits[at]!;
  });
}

/** The same, a place `d` days before the newest one counting decay ** d. Where times are not told places lie a day apart. */
export function countByDays({ items, timesMs }: VoiceHistory, decay: number, into: Float32Array): void {
  into.fill(0);
  const last = items.length - 1;
  items.forEach((item, at) => {
    into[item]! += decay ** (timesMs ? (timesMs[last]! - timesMs[at]!) / dayMs : last - at);
  });
}

/** How readily each item follows itself: its edge to itself. Shape [M]. */
export function repeatRates({ numItems, offsets, targets, weights, scale }: WeightedGraph): Float32Array {
  const rates = new Float32Array(numItems);
  for (let item = 0; item < numItems; item++) {
    for (let edge = offsets[item]!; edge < offsets[item + 1]!; edge++) {
      if (targets[edge] === item) rates[item] = weights[edge]! * scale;
    }
  }
  return rates;
}
