import type { World } from '../knowledge/world/tell-world.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
/** Often enough to see every season, spell and festival with its lead time. */
const stepDays = 18;
const numSteps = 21;
/** Who has lately dealt with a thing wants it whatever the season. */
const latelyDays = 45;

/** Rows of things that the year asks for at some time, by what asks. */
export interface ThingsOfYear {
  bySeason: ReadonlySet<number>;
  byFestival: ReadonlySet<number>;
}

/** Goes once through a calendar year. */
export function readYear(worldAt: (nowMs: number) => World, year: number, things: ItemThings): ThingsOfYear {
  const startMs = Date.UTC(year, 0, 1, 4);
  const bySeason = new Set<number>();
  const byFestival = new Set<number>();
  for (let step = 0; step < numSteps; step++) {
    for (const { thing, source } of worldAt(startMs + step * stepDays * dayMs).needs) {
      const row = things.find(thing);
      if (row === undefined) continue;
      if (source === 'season' || source === 'spell') bySeason.add(row);
      if (source === 'festival' && things.things[row]!.occasion) byFestival.add(row);
    }
  }
  return { bySeason, byFestival };
}

/** Of those the ones that nothing asks for now; what the shopper has lately dealt with is left alone, festival goods are not. */
export function thingsOutOfSeason(
  { bySeason, byFestival }: ThingsOfYear,
  world: World,
  observations: readonly Observation[],
  months: ReadonlyMap<number, ReadonlySet<number>>,
  things: ItemThings,
  nowMs: number,
): Set<number> {
  const asked = new Set(world.needs.map(({ thing }) => things.find(thing)));
  const lately = new Set<number>();
  for (let at = observations.length - 1; at >= 0; at--) {
    if ((nowMs - observations[at]!.timeMs) / dayMs > latelyDays) break;
    lately.add(observations[at]!.thing);
  }
  const out = new Set<number>();
  for (const row of bySeason) if (!asked.has(row) && !lately.has(row)) out.add(row);
  const month = new Date(nowMs).getUTCMonth() + 1;
  for (const [row, own] of months) if (!own.has(month) && !asked.has(row) && !lately.has(row)) out.add(row);
  for (const row of byFestival) if (!asked.has(row)) out.add(row);
  return out;
}
