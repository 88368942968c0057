import { type SurenessModel, sureForNeed, surenessOf } from '../../../knowledge/sureness.ts';
import type { ItemWeigher, Weighed } from './weigh-items.ts';

export interface ChosenThing {
  thing: number;
  /** 0 to 1. */
  sureness: number;
  /** Whether its name stands in the item's words, and they choose it. */
  isByName: boolean;
}

/** By so much another thing must be surer than the one that the names choose: they know what a sort is and what a shelf. A sort of it need only be sure. */
const surerThanName = 0.2;
const surelyServes = sureForNeed / 100;
/** A sort is taken before the broader thing when it is as sure, but for so much. */
const lessSureSort = 0.05;

/**
 * The pairs that the weights were fitted on speak one language and mislead on purpose. A title that names the thing in
 * two is two witnesses: each as sure as one, and by that alone as sure as a plain name on a shop's shelf.
 */
const heardTwice = (sureness: number, numLanguages: number): number =>
  numLanguages > 1 ? Math.max(namedTwice, 1 - (1 - sureness) ** 2) : sureness;
const namedTwice = 0.8;

/** What an item is, of the things that were weighed for it; undefined where there are none. */
export function chooseThing(
  weighed: readonly Weighed[],
  broader: ItemWeigher['broader'],
  model?: SurenessModel,
): ChosenThing | undefined {
  const rated = weighed
    .map(({ thing, isByName, evidence, numLanguages = 1 }) => ({
      thing,
      isByName,
      isInside: evidence.isInside > 0,
      sureness: heardTwice(surenessOf(evidence, model), numLanguages),
    }))
    .sort((a, b) => b.sureness - a.sureness || a.thing - b.thing);
  const byName = rated.find(({ isByName }) => isByName);
  // `Cat food` is no rival of `wet cat food`.
  const surest = rated.find(({ isInside }) => !byName || !isInside);
  if (!surest) return undefined;
  const isSort = byName !== undefined && broader[byName.thing]!.includes(surest.thing);
  const least = isSort ? surelyServes : surest.sureness - surerThanName;
  // Nothing merely near outdoes a name.
  const keepsName = byName && (byName.sureness >= least || surest.sureness < surelyServes);
  const first = keepsName ? byName : surest;
  const chosen =
    rated.find(
      ({ thing, sureness }) =>
        sureness >= first.sureness - lessSureSort && broader[thing]!.includes(first.thing),
    ) ?? first;
  return { thing: chosen.thing, sureness: chosen.sureness, isByName: chosen.isByName };
}
