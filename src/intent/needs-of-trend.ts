import type { ItemThings } from '../pack/item-things.ts';
import type { NeedDraft } from './need-draft.ts';

/** Below everything that is known of the shopper; what many take may still be what this one wants next. */
const strength = 0.12;
const maxThings = 40;

/** The same for every shopper and moment, so that it is found once for a shop. */
const found = new WeakMap<Float32Array, { things: ItemThings; drafts: readonly NeedDraft[] }>();

/** What the shop's shoppers take most, the most popular thing first: by the best of its items. */
export function needsOfTrend(things: ItemThings, popularity: Float32Array): readonly NeedDraft[] {
  const known = found.get(popularity);
  if (known?.things === things) return known.drafts;
  const drafts = findTrend(things, popularity);
  found.set(popularity, { things, drafts });
  return drafts;
}

function findTrend(things: ItemThings, popularity: Float32Array): NeedDraft[] {
  const best = things.things.map((_, thing) => ({
    thing,
    value: things.itemsOf(thing).reduce((most, item) => Math.max(most, popularity[item] ?? 0), 0),
  }));
  return best
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.thing - b.thing)
    .slice(0, maxThings)
    .map(({ thing }, place): NeedDraft => {
      const { id, en, 'zh-CN': zh } = things.things[thing]!;
      const because = { en, 'zh-CN': zh };
      const serves = `trend/${id}`;
      return { thing, source: 'trend', serves, because, strength: strength * 0.97 ** place, evidence: [] };
    });
}
