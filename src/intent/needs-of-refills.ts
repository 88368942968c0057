import type { ThingId } from '../knowledge/thing.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { NeedDraft } from './need-draft.ts';
import type { Observation } from './observe-things.ts';

const dayMs = 86_400_000;
/** Looked for again when so much of the time is over. */
const beginsAt = 0.85;
/** Not bought again by then, it is bought elsewhere or no more. */
const endsAt = 2.5;
const typicalStrength = 0.75;
/** Common knowledge counts as so many intervals of one's own. */
const priorIntervals = 0.7;

export interface Restock {
  thing: number;
  lastMs: number;
  /** Expected days from the last purchase to the next. */
  intervalDays: number;
  evidence: Observation[];
}

/** The middle of an ascending list. */
const median = (values: number[]): number => values[Math.floor((values.length - 1) / 2)]!;

/** When each thing that is used up was bought, and how long it lasts here: by own rhythm, else by common knowledge. */
export function findRestocks(observations: readonly Observation[], things: ItemThings): Restock[] {
  /** What comes with a machine counts as bought with it. */
  const brought = new Map<ThingId, number[]>();
  things.things.forEach(({ comesWith = [] }, row) => {
    for (const id of comesWith) brought.set(id, [...(brought.get(id) ?? []), row]);
  });
  const bought = new Map<number, Observation[]>();
  const buy = (thing: number, observation: Observation): void => {
    const own = bought.get(thing);
    if (own) own.push(observation);
    else bought.set(thing, [observation]);
  };
  for (const observation of observations) {
    const { thing, type } = observation;
    if (type !== 'purchase' || thing < 0) continue;
    if (things.things[thing]!.refill) buy(thing, observation);
    for (const row of brought.get(things.things[thing]!.id) ?? []) buy(row, observation);
  }
  const restocks: Restock[] = [];
  for (const [thing, purchases] of bought) {
    const days = purchases.map(({ timeMs }) => timeMs / dayMs);
    const intervals = days
      .slice(1)
      .map((day, at) => day - days[at]!)
      .filter((gap) => gap >= 2)
      .sort((a, b) => a - b);
    const { lastsDays } = things.things[thing]!;
    if (lastsDays === undefined && intervals.length < 2) continue;
    const own = intervals.length > 0 ? median(intervals) : 0;
    const weight = lastsDays === undefined ? 1 : intervals.length / (intervals.length + priorIntervals);
    // Geometric: to be twice as fast is as far off as to be half as fast.
    const intervalDays = (own || 1) ** weight * (lastsDays ?? 1) ** (1 - weight);
    restocks.push({
      thing,
      lastMs: purchases.at(-1)!.timeMs,
      intervalDays,
      evidence: purchases.toReversed(),
    });
  }
  return restocks;
}

/** How much a restock is wanted, 0 to 1: nothing before it is nearly used up, most when it is due, then fading. */
export function wantedAgain({ lastMs, intervalDays }: Restock, nowMs: number): number {
  const part = (nowMs - lastMs) / dayMs / intervalDays;
  if (part < beginsAt || part > endsAt) return 0;
  return part <= 1.5 ? 1 : (endsAt - part) / (endsAt - 1.5);
}

/** What is about to be used up. */
export function needsOfRefills(restocks: readonly Restock[], things: ItemThings, nowMs: number): NeedDraft[] {
  return restocks.flatMap((restock): NeedDraft[] => {
    const strength = typicalStrength * wantedAgain(restock, nowMs);
    if (strength <= 0) return [];
    const { thing, lastMs, intervalDays, evidence } = restock;
    const { en, 'zh-CN': zh } = things.things[thing]!;
    return [
      {
        thing,
        source: 'refill',
        serves: evidence[0]!.eventIds.at(-1)!,
        because: { en, 'zh-CN': zh },
        dueMs: lastMs + intervalDays * dayMs,
        strength,
        evidence: evidence.slice(0, 4).flatMap(({ eventIds }) => eventIds),
      },
    ];
  });
}
