import type { ChosenNeed } from '../intent/arbitrate-needs.ts';
import { groupOfItem } from '../intent/item-groups.ts';
import type { Intent } from '../intent/predict-needs.ts';
import type { Exclusions } from '../ranking/exclude.ts';
import { findByNeed } from '../retrieval/find-by-need.ts';
import type { NeedOffer } from '../slate/weave-needs.ts';
import type { ItemIndex, NeedSource } from '../types.ts';
import type { EngineDeps } from './deps.ts';

/** Enough to choose from when the best are excluded or shown. */
export const itemsPerNeed = 5;

/** How near an item is to the interests, 0 to 1. */
export function affinityTo(
  interests: Float32Array,
  { vectors }: Pick<EngineDeps, 'vectors'>,
): (item: ItemIndex) => number {
  const { dimensions } = vectors;
  return (item) => {
    const vector = vectors.rowVector(item);
    let best = 0;
    for (let start = 0; start < interests.length; start += dimensions) {
      let cosine = 0;
      for (let d = 0; d < dimensions; d++) cosine += vector[d]! * interests[start + d]!;
      best = Math.max(best, cosine);
    }
    return best;
  };
}

/** Needs this sure of which everything has been looked at are shown what was looked at. */
const minOpenStrength = 0.2;

/** The shop's items for each need, in the order of the needs; a need that the shop cannot serve has none. */
export function offerNeeds(
  { needs, notWanted }: Intent,
  deps: EngineDeps,
  interests: Float32Array,
  { isExcluded, isKnown, isBarred }: Exclusions,
): NeedOffer[] {
  const { catalog, popularity, things } = deps;
  const input = { things: things!, catalog, popularity, affinity: affinityTo(interests, deps), notWanted };
  const find = (need: ChosenNeed, isOut: (item: ItemIndex) => boolean): ItemIndex[] =>
    findByNeed(need, { ...input, isExcluded: isOut }, itemsPerNeed).map(({ item }) => item);
  return needs.map((need, row): NeedOffer => {
    const { sources, strength } = need;
    const isOnly = (...names: NeedSource[]): boolean => sources.every((source) => names.includes(source));
    const offer = { need: row, strength, isOfWorld: isOnly('season', 'festival') };
    // What was bought before may be bought again: that is what the need is.
    if (sources.includes('refill')) return { ...offer, items: find(need, isBarred) };
    if (!isOnly('interest', 'forecast', 'trend')) return { ...offer, items: find(need, isExcluded) };
    const fresh = find(need, (item) => isExcluded(item) || isKnown(item));
    // What one is about the ranking shows by itself: the need only gives the card its name.
    if (fresh.length > 0 || strength < minOpenStrength)
      return { ...offer, isShownAnyway: true, items: fresh };
    // All of it has been looked at and none was bought: the choice is still open.
    return { ...offer, items: find(need, isExcluded) };
  });
}

/** Whether an item is one of these things. */
export function isAmong(rows: ReadonlySet<number>, { things }: EngineDeps): (item: ItemIndex) => boolean {
  if (rows.size === 0) return () => false;
  return (item) => rows.has(things!.ofItem(item));
}

/** Whether an item waits until there is nothing better: of a group of which nothing but a glance is known, or of another life. */
export function isAside({ setAside, found }: Intent, deps: EngineDeps): (item: ItemIndex) => boolean {
  const isOfThing = isAmong(setAside, deps);
  const { faintGroups } = found;
  if (faintGroups.size === 0) return isOfThing;
  return (item) => isOfThing(item) || faintGroups.has(groupOfItem(item, deps.catalog, deps.things!) ?? '');
}
