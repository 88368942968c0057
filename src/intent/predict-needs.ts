import type { World } from '../knowledge/world/tell-world.ts';
import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { Language, NeedSource, Settings } from '../types.ts';
import { arbitrateNeeds, type ChosenNeed } from './arbitrate-needs.ts';
import { checkModifier } from './check-modifier.ts';
import type { StageMemory } from './filter-stage.ts';
import { type FoundInterests, findInterests, type InterestMemory } from './find-interests.ts';
import { createHearing } from './hear-draft.ts';
import { inferStages } from './infer-stages.ts';
import type { NeedDraft } from './need-draft.ts';
import { type ForeseenThing, needsOfForecast } from './needs-of-forecast.ts';
import { needsOfInterests } from './needs-of-interests.ts';
import { needsOfLastYear } from './needs-of-last-year.ts';
import { needsOfPurchases } from './needs-of-purchases.ts';
import { findRestocks, needsOfRefills } from './needs-of-refills.ts';
import { needsOfStages, thingsOutOfTime } from './needs-of-stages.ts';
import { needsOfTrend } from './needs-of-trend.ts';
import { needsOfWorld } from './needs-of-world.ts';
import { fadedWeights, numMet, type ObservationColumns } from './observation-columns.ts';
import type { Observation } from './observe-things.ts';
import { findStocked, sortsOfOtherTimes } from './other-sorts.ts';
import { readMuting } from './read-muting.ts';
import type { RunningStage } from './running-stage.ts';
import type { StageModel } from './stage-model.ts';
import { thingTies } from './thing-ties.ts';
import { findSettled } from './things-not-wanted.ts';
import { isOfDependant, thingsOfOtherTimes } from './things-of-others.ts';
import { type ThingsOfYear, thingsOutOfSeason } from './things-out-of-season.ts';
import { ownHalfLifeDays, thingsSetAside } from './things-set-aside.ts';

/** What a shopper is about and what comes next, as of one moment. */
export interface Intent {
  /** That moment. */
  nowMs: number;
  observations: Observation[];
  found: FoundInterests;
  stages: RunningStage[];
  /** Likeliest first. */
  needs: ChosenNeed[];
  /** Rows of things that nobody should be shown now: owned, not yet used up, outgrown or too early. */
  notWanted: ReadonlySet<number>;
  /** Rows of things that wait until there is nothing better. */
  setAside: ReadonlySet<number>;
  world: World;
}

/** What was worked out of the same observations when they were fewer. With it or without, the result is the same. */
export interface IntentMemory {
  interests: InterestMemory;
  stages: StageMemory;
}

export interface IntentInput {
  /** Sorted by time, none later than `nowMs`; empty when lists are not personal. */
  observations: Observation[];
  columns: ObservationColumns;
  memory?: IntentMemory;
  catalog: Catalog;
  /** Shape [M], 0 to 1. */
  popularity: Float32Array;
  things: ItemThings;
  models: readonly StageModel[];
  /** Whether a text in lower case names a brand of the shop: no tag does. */
  isBrand(text: string): boolean;
  /** Things of use beside others only, with these. */
  accessories: ReadonlyMap<number, readonly number[]>;
  /** Months that things are bound to, by row. */
  months: ReadonlyMap<number, ReadonlySet<number>>;
  /** What the calendar and the city ask for now, and what they ask for in the course of the year. */
  world: World;
  year: ThingsOfYear;
  settings: Settings;
  nowMs: number;
  language: Language;
  weightOf?: (source: NeedSource) => number;
  /** What a shop's tag scorer says of this history, and how often it found each source right. */
  foreseen?: readonly ForeseenThing[];
  rateOf?: (source: NeedSource) => number;
}

/**
 * Of a thing that was settled: so likely in the next visit, it is bought again and again here. Without it the thirty strongest needs
 * hold .206 (online-retail) and .326 (industrial) of the next tags instead of .525 and .53, and a feed that leaves out what is
 * settled .543 and .060 HR@10 instead of .739 and .182 (valid).
 */
const minAgain = 0.05;

/** From observations to needs: find interests, follow stages, hear every source, let the arbiter choose. */
export function predictNeeds(input: IntentInput): Intent {
  const { observations, columns, memory, catalog, things, models, world, settings, nowMs, language } = input;
  const muting = readMuting(settings, things);
  const found = findInterests(
    observations,
    { catalog, things, models },
    { nowMs, language, isMuted: muting.hasId, memory: memory?.interests },
  );
  const mayTell = ({ id, timeline }: StageModel): boolean =>
    (settings.sensitive || !timeline.sensitive) && !muting.hasId(id);
  const stages = inferStages({ observations, columns }, models, nowMs, mayTell, memory?.stages);
  // What was given away is neither used up nor owned here, and nothing goes with it.
  const gifts = new Set(found.gifts);
  const own = gifts.size > 0 ? observations.filter((each) => !gifts.has(each)) : observations;
  const purchases = columns.purchases.map((place) => observations[place]!);
  const ownPurchases = purchases.filter((each) => !gifts.has(each));
  const restocks = findRestocks(ownPurchases, things);
  const { foreseen = [], isBrand } = input;
  const notWanted = findSettled(own, restocks, things, nowMs);
  const stocked = findStocked(notWanted, things);
  // How long a thing lasts is a guess, and the shop's log knows what is bought again.
  for (const { thing, chance } of foreseen) if (chance >= minAgain) notWanted.delete(thing);
  // What the calendar asks for now is in its time, whatever a stage may say.
  const asked = new Set(world.needs.map(({ thing }) => things.find(thing)));
  for (const thing of thingsOutOfTime(stages, things, nowMs)) if (!asked.has(thing)) notWanted.add(thing);
  for (const thing of thingsOutOfSeason(input.year, world, observations, input.months, things, nowMs))
    notWanted.add(thing);
  for (const { things: own } of found.away) for (const thing of own) notWanted.add(thing);
  const met = numMet(columns, things.things.length);
  things.things.forEach(({ sensitive }, row) => {
    if (muting.hasThing(row)) notWanted.add(row);
    // Neither guessed at nor shown as a guess; who deals with such a thing of their own accord goes on finding it.
    if (sensitive && !settings.sensitive && met[row] === 0) notWanted.add(row);
  });
  const isPrivate = (thing: number): boolean =>
    !settings.sensitive && things.withBroader(thing).some((row) => things.things[row]!.sensitive);
  const putAway = new Set(found.away.flatMap(({ things: own }) => [...own]));
  const isSilent = (thing: number): boolean =>
    putAway.has(thing) || muting.hasThing(thing) || isPrivate(thing);
  const ownWeights = fadedWeights(columns, things.things.length, nowMs, ownHalfLifeDays);
  const setAside = thingsSetAside(met, ownWeights, found, stages, models, input.accessories, things);
  for (const thing of sortsOfOtherTimes(stocked, models, things, met)) setAside.add(thing);
  const ties = thingTies(things, models);
  const ofStages = needsOfStages(stages, things, nowMs);
  // Whoever learns to fish may still want a first rod; a grown cat wants no kitten food.
  const outgrown = thingsOfOtherTimes(stages.filter(isOfDependant));
  const due = new Set(ofStages.map(({ thing }) => thing));
  for (const thing of outgrown) if (!due.has(thing) && !asked.has(thing)) setAside.add(thing);
  const drafts: NeedDraft[] = [
    ...ofStages,
    ...needsOfRefills(restocks, things, nowMs),
    ...needsOfPurchases(ownPurchases, things, nowMs),
    ...needsOfWorld(world, things, columns, catalog),
    ...needsOfLastYear(purchases, things, nowMs),
    ...needsOfInterests(found.interests, columns, things, catalog, ties),
    // What is popular is one of the things that a tag scorer goes by.
    ...(foreseen.length > 0
      ? needsOfForecast(foreseen, { observations, columns, things, language, isBrand, isSilent })
      : needsOfTrend(things, input.popularity)),
  ];
  const isHeard = createHearing({
    columns,
    ownWeights,
    interests: found.interests,
    running: stages,
    outgrown,
    models,
    setAside,
    notWanted,
    stocked,
    things,
    ties,
    isPrivate,
    nowMs,
  });
  const said = drafts.filter(isHeard).map(({ modifier, ...draft }): NeedDraft => {
    const kept = checkModifier(modifier, things.things[draft.thing]!, isBrand);
    return kept ? { ...draft, modifier: kept } : draft;
  });
  const needs = arbitrateNeeds(said, {
    things,
    notWanted,
    ...(input.weightOf && { weightOf: input.weightOf }),
    ...(input.rateOf && { rateOf: input.rateOf }),
    isMuted: muting.hasNeed,
  });
  return { nowMs, observations, found, stages, needs, notWanted, setAside, world };
}
