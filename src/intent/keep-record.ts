import type { ItemThings } from '../pack/item-things.ts';
import { createInterestRecord, type InterestRecord } from './interest-record.ts';
import type { ItemGroups } from './item-groups.ts';
import type { Observation } from './observe-things.ts';
import type { StageModel } from './stage-model.ts';
import { thingTies } from './thing-ties.ts';

/** The record of the days before `dayMs`, which are so many deeds. */
export interface KeptRecord {
  record: InterestRecord;
  dayMs: number;
  numDeeds: number;
}

const dayMs = 86_400_000;
/** Two interests are weighed against each other as they fade. */
export const recordHalfLifeDays = 120;

interface Shop {
  known: ItemGroups;
  things: ItemThings;
  models: readonly StageModel[];
}

function openRecord({ known, things, models }: Shop): InterestRecord {
  return createInterestRecord({
    nameOfGroup: known.nameOf,
    idOfThing: (thing) => things.things[thing]!.id,
    rootOf: (thing) => things.withBroader(thing).at(-1)!,
    ties: thingTies(things, models),
    halfLifeDays: recordHalfLifeDays,
  });
}

/**
 * The record of all days that are over. A kept one is read on; what comes of it is the same as from the beginning.
 *
 * @param observations  Sorted by time; where a record is kept, those before its day are the same as then.
 */
export function recordUntil(
  observations: readonly Observation[],
  groupOf: (observation: Observation) => number,
  todayMs: number,
  shop: Shop,
  memory?: { record?: KeptRecord },
): InterestRecord {
  const isOpen = memory?.record !== undefined && memory.record.dayMs <= todayMs;
  const kept = isOpen ? memory.record! : { record: openRecord(shop), dayMs: 0, numDeeds: 0 };
  let at = kept.numDeeds;
  while (at < observations.length && observations[at]!.timeMs < todayMs) {
    const day = Math.floor(observations[at]!.timeMs / dayMs);
    const deeds = [];
    for (; at < observations.length && Math.floor(observations[at]!.timeMs / dayMs) === day; at++) {
      const observation = observations[at]!;
      const { thing, weight } = observation;
      const group = groupOf(observation);
      if (group >= 0 && !shop.things.things[thing]?.everyday) deeds.push({ group, thing, weight });
    }
    kept.record.addDay(day, deeds);
  }
  kept.numDeeds = at;
  kept.dayMs = Math.max(kept.dayMs, todayMs);
  if (memory) memory.record = kept;
  return kept.record;
}
