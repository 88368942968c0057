/** From this many showings without a click on, an item sinks. */
export const tiringShows = 4;
const keptPerShow = 0.6;

/** Relevance 0..1 → less of it for every showing from the fourth on, so that the list does not stand still. */
export function relevanceAfterFatigue(relevance: number, numShown: number): number {
  return relevance * keptPerShow ** Math.max(0, numShown - tiringShows + 1);
}
