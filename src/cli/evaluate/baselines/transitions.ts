import type { ItemIndex } from '../../../types.ts';
import type { Scorer } from '../row.ts';

/** How far after an item the next ones still follow from it. */
const maxDistance = 5;
/** Of a history event's weight for each place from the end. */
const recencyDecay = 0.7;
/** The forty latest events; what lies further back would count less than a millionth of the last. */
const maxEvents = 40;

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
  const rows = steps.map((row) => ({
    targets: Uint32Array.from(row.keys()),
    weights: Float64Array.from(row.values()),
  }));
  return {
    score({ items }, _seen, into) {
      into.fill(0);
      for (let at = Math.max(0, items.length - maxEvents); at < items.length; at++) {
        const decay = recencyDecay ** (items.length - 1 - at);
        const { targets, weights } = rows[items[at]!]!;
        for (let step = 0; step < targets.length; step++) into[targets[step]!]! += decay * weights[step]!;
      }
    },
  };
}
