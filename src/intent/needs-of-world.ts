import type { World } from '../knowledge/world/tell-world.ts';
import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import { itemGroups } from './item-groups.ts';
import type { NeedDraft } from './need-draft.ts';
import type { ObservationColumns } from './observation-columns.ts';

/** How surely somebody of whom nothing else is known wants what the calendar says, by what says it. */
const strengths = { spell: 0.6, season: 0.35, festival: 0.5, term: 0.3 } as const;
/** Who shops in that part of the shop is the likelier to want it, as is who bought the same last year. */
const departmentBoost = 1.5;
const repeatBoost = 1.8;
const minYearDays = 300;
const dayMs = 86_400_000;

/** What the season, the place, the festivals and the school terms ask for. */
export function needsOfWorld(
  world: World,
  things: ItemThings,
  { items, things: met, timesMs, purchases }: ObservationColumns,
  catalog: Catalog,
): NeedDraft[] {
  const nowMs = Date.parse(world.dateLocal);
  const groups = itemGroups(catalog, things);
  const departmentOf = (item: number | undefined): string | undefined =>
    item === undefined ? undefined : groups.departmentOf(item);
  const isMet = new Uint8Array(catalog.items.length);
  for (let at = 0; at < items.length; at++) if (items[at]! >= 0) isMet[items[at]!] = 1;
  const visited = new Set<string | undefined>();
  for (let item = 0; item < isMet.length; item++) if (isMet[item]) visited.add(departmentOf(item));
  const isLongAgo = (place: number): boolean => (nowMs - timesMs[place]!) / dayMs >= minYearDays;
  const boughtBefore = new Set(purchases.filter(isLongAgo).map((place) => met[place]!));
  return world.needs.flatMap(({ thing, modifier, weight, source, id, name, due }): NeedDraft[] => {
    const row = things.find(thing);
    if (row === undefined) return [];
    const department = departmentOf(things.itemsOf(row)[0]);
    const boost =
      (department !== undefined && visited.has(department) ? departmentBoost : 1) *
      (source === 'festival' && boughtBefore.has(row) ? repeatBoost : 1);
    return [
      {
        thing: row,
        ...(modifier && { modifier }),
        source: source === 'festival' ? 'festival' : 'season',
        serves: id,
        because: name,
        dueMs: Date.parse(due),
        strength: Math.min(0.9, strengths[source] * weight * boost),
        evidence: [],
      },
    ];
  });
}
