import type { Scorer } from '../row.ts';
import { weighTerms } from './weigh-terms.ts';

/** Of a history event's weight for each place from the end. */
export const historyDecay = 0.8;

/**
 * Likeness of words (`weighTerms`), the history pooled with 0.8 to the power of the place from the end.
 *
 * @param texts  Of all items, shape [M].
 */
export function createTfIdfScorer(texts: readonly string[]): Scorer {
  const { rows, postings } = weighTerms(texts);
  return {
    score({ items }, _seen, into) {
      const pooled = new Map<number, number>();
      items.forEach((item, at) => {
        const decay = historyDecay ** (items.length - 1 - at);
        for (const [term, weight] of rows[item]!) pooled.set(term, (pooled.get(term) ?? 0) + decay * weight);
      });
      into.fill(0);
      for (const [term, weight] of pooled) {
        for (const posting of postings[term]!) into[posting.item]! += weight * posting.weight;
      }
    },
  };
}
