import { type SurenessModel, surenessesOf } from '../../../knowledge/sureness.ts';
import type { ItemWeigher, Weighed } from './weigh-items.ts';

export interface ChosenThing {
  thing: number;
  /** That it is this thing or a sort of it, 0 to 1. */
  sureness: number;
}

/** A sort is taken before the broader thing when it holds so much of what speaks for that. */
const shareOfSort = 0.5;

/** What an item is, of the things that were weighed for it; undefined where there are none. */
export function chooseThing(
  weighed: readonly Weighed[],
  broader: ItemWeigher['broader'],
  model?: SurenessModel,
): ChosenThing | undefined {
  const own = surenessesOf(
    weighed.map(({ evidence }) => evidence),
    model,
  );
  const withSorts = weighed.map(({ thing: wider }): ChosenThing => {
    const parts = weighed.map(({ thing }, at) =>
      thing === wider || broader[thing]!.includes(wider) ? own[at]! : 0,
    );
    return { thing: wider, sureness: parts.reduce((sum, part) => sum + part, 0) };
  });
  const surestOf = (some: readonly ChosenThing[]): ChosenThing | undefined =>
    some.reduce<ChosenThing | undefined>(
      (best, each) => (best && best.sureness >= each.sureness ? best : each),
      undefined,
    );
  const narrow = (chosen: ChosenThing): ChosenThing => {
    const sort = surestOf(withSorts.filter(({ thing }) => broader[thing]!.includes(chosen.thing)));
    return sort && sort.sureness >= shareOfSort * chosen.sureness ? narrow(sort) : chosen;
  };
  const surest = surestOf(withSorts);
  return surest && narrow(surest);
}
