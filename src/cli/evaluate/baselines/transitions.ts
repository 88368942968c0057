import type { ItemIndex } from '../../../types.ts';
import type { Scorer } from '../row.ts';

/** How far after an item the next ones still follow from it. */
const maxDistance = 5;
/** Of a history event's weight for each place from the end. */
const recencyDecay = 0.7;

/**
 * What came after what in the train part: a step counts 1 / distance, up to five places; a row's score is the sum over
 * its history, the last event counting most. Everyone counts and nothing is cut, unlike in the pack's `transitions`.
 *
 * @param shoppers  Items of each shopper in the train part, oldest first.
 */
export function createTransitionScorer(
  shoppers: readonly (readonly ItemIndex[])[],
  numItems: number,
): Scorer {
  const steps: Map<ItemIndex, number>[] = Array.from({ length: numItems }, () => new Map());
  for (const items of shoppers) {
    for (let from = 0; from < items.length; from++) {
      for (let to = from + 1; to <= Math.min(items.length - 1, from + maxDistance); to++) {
        const [source, target] = [items[from]!, items[to]!];
        if (source === target) continue;
        steps[source]!.set(target, (steps[source]!.get(target) ?? 0) + 1 / (to - from));
      }
    }
  }
  return {
    score({ items }, _seen, into) {
      into.fill(0);
      items.forEach((item, at) => {
        const decay = recencyDecay ** (items.length - 1 - at);
        for (const [target, weight] of steps[item]!) into[target]! += decay * weight;
      });
    },
  };
}
