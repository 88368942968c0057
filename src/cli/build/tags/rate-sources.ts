import type { ChosenNeed } from '../../../intent/arbitrate-needs.ts';
import type { NeedSource } from '../../../types.ts';

/** Of a source that foresaw less than this in all, nothing is known. */
const leastForeseen = 10;
/** Such as a tag scorer has a chance of its own. */
const calibrated: readonly NeedSource[] = ['forecast'];

/** Counts how often needs come true that one source alone speaks for. */
export function createRateTally() {
  const sums = new Map<NeedSource, { strength: number; hits: number }>();
  return {
    /** @param isTrue  Whether the next visit had to do with that thing. */
    add(
      needs: readonly Pick<ChosenNeed, 'thing' | 'sources' | 'strength'>[],
      isTrue: (thing: number) => boolean,
    ) {
      for (const { thing, sources, strength } of needs) {
        const [source] = sources;
        if (sources.length > 1 || calibrated.includes(source!)) continue;
        const own = sums.get(source!) ?? { strength: 0, hits: 0 };
        sums.set(source!, { strength: own.strength + strength, hits: own.hits + Number(isTrue(thing)) });
      }
    },
    /** So many hits for each 1 of strength, by source. */
    rates(): Record<string, number> {
      const known = [...sums].filter(([, { strength }]) => strength >= leastForeseen);
      return Object.fromEntries(
        // What never came true once is not sure never to.
        known.map(([source, { strength, hits }]) => [
          source,
          Math.round((1e4 * (hits + 0.5)) / (strength + 1)) / 1e4,
        ]),
      );
    },
  };
}
