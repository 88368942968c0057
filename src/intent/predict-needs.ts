import type { tellWorld, World } from '../knowledge/world/tell-world.ts';
import type { Catalog } from '../pack/catalog.ts';
import type { ItemThings } from '../pack/item-things.ts';
import type { BehaviorEvent, Language, NeedSource, Settings } from '../types.ts';
import { arbitrateNeeds, type ChosenNeed } from './arbitrate-needs.ts';
import { type FoundInterests, findInterests } from './find-interests.ts';
import { inferStages, type RunningStage } from './infer-stages.ts';
import type { NeedDraft } from './need-draft.ts';
import { needsOfInterests } from './needs-of-interests.ts';
import { needsOfLastYear } from './needs-of-last-year.ts';
import { needsOfPurchases } from './needs-of-purchases.ts';
import { findRestocks, needsOfRefills } from './needs-of-refills.ts';
import { needsOfStages, thingsOutOfTime } from './needs-of-stages.ts';
import { needsOfWorld } from './needs-of-world.ts';
import { type Observation, observeThings } from './observe-things.ts';
import type { StageModel } from './stage-model.ts';
import { findSettled } from './things-not-wanted.ts';
import { type ThingsOfYear, thingsOutOfSeason } from './things-out-of-season.ts';
import { thingsSetAside } from './things-set-aside.ts';

/** What a shopper is about and what comes next, as of one moment. */
export interface Intent {
  observations: Observation[];
  found: FoundInterests;
  stages: RunningStage[];
  /** Strongest first. */
  needs: ChosenNeed[];
  /** Rows of things that nobody should be shown now: owned, not yet used up, outgrown or too early. */
  notWanted: ReadonlySet<number>;
  /** Rows of things that wait until there is nothing better. */
  setAside: ReadonlySet<number>;
  world: World;
}

export interface IntentInput {
  /** Sorted by time; empty when lists are not personal. */
  events: readonly BehaviorEvent[];
  catalog: Catalog;
  things: ItemThings;
  models: readonly StageModel[];
  /** Months that things are bound to, by row. */
  months: ReadonlyMap<number, ReadonlySet<number>>;
  tellWorld: typeof tellWorld;
  /** What the year asks for in a city, kept between calls. */
  yearOf(city: string | undefined, worldAt: (nowMs: number) => World): ThingsOfYear;
  settings: Settings;
  nowMs: number;
  language: Language;
  weightOf?: (source: NeedSource) => number;
}

/** Deeds that old tell of nothing that still runs: a dog bought for as a puppy is old by then. */
const maxAgeMs = 15 * 365 * 86_400_000;

/** Reduces the names a shopper may mute a need by to one form. */
const mutes = (settings: Settings): Set<string> =>
  new Set(settings.mutedTags.map((tag) => tag.trim().toLowerCase()));

/** From events to needs: observe, find interests, follow stages, hear every source, let the arbiter choose. */
export function predictNeeds(input: IntentInput): Intent {
  const { catalog, things, models, settings, nowMs, language } = input;
  const events = input.events.filter(({ timeMs }) => timeMs <= nowMs && nowMs - timeMs <= maxAgeMs);
  const muted = mutes(settings);
  const observations = observeThings(events, catalog, things);
  const found = findInterests(observations, things, catalog, nowMs, language);
  const mayTell = ({ id, timeline }: StageModel): boolean =>
    (settings.sensitive || !timeline.sensitive) && !muted.has(id);
  const stages = inferStages(observations, models, nowMs, mayTell);
  const restocks = findRestocks(observations, things);
  const notWanted = findSettled(observations, restocks, things, nowMs);
  const worldAt = (timeMs: number): World =>
    input.tellWorld({ nowMs: timeMs, language, ...(settings.city && { city: settings.city }) });
  const world = worldAt(nowMs);
  const year = input.yearOf(settings.city, worldAt);
  // What the calendar asks for now is in its time, whatever a stage may say.
  const asked = new Set(world.needs.map(({ thing }) => things.find(thing)));
  for (const thing of thingsOutOfTime(stages, things, nowMs)) if (!asked.has(thing)) notWanted.add(thing);
  for (const thing of thingsOutOfSeason(year, world, observations, input.months, things, nowMs))
    notWanted.add(thing);
  things.things.forEach(({ id, en, 'zh-CN': zh, sensitive }, row) => {
    if ([id, en.toLowerCase(), zh].some((name) => muted.has(name))) notWanted.add(row);
    // Neither guessed at nor shown as a guess; who deals with such a thing of their own accord goes on finding it.
    if (sensitive && !settings.sensitive && !observations.some(({ thing }) => thing === row))
      notWanted.add(row);
  });
  const setAside = thingsSetAside(observations, found, stages, models, things);
  const drafts: NeedDraft[] = [
    ...needsOfStages(stages, things, nowMs),
    ...needsOfRefills(restocks, things, nowMs),
    ...needsOfPurchases(observations, things, nowMs),
    ...needsOfWorld(world, things, observations, catalog),
    ...needsOfLastYear(observations, things, nowMs),
    ...needsOfInterests(found.interests, observations, things, catalog),
  ];
  const isMuted = ({ thing, serves }: NeedDraft): boolean => {
    if (muted.size === 0) return false;
    const own = things.withBroader(thing).map((row) => things.things[row]!);
    return (
      muted.has(serves.toLowerCase()) ||
      own.some(({ id, en, 'zh-CN': zh }) => [id, en.toLowerCase(), zh].some((name) => muted.has(name)))
    );
  };
  const maySpeak = ({ thing, source }: NeedDraft): boolean =>
    !(source === 'interest' && setAside.has(thing)) &&
    (settings.sensitive ||
      // Who bought it before is reminded of a purchase, not of a guess.
      source === 'refill' ||
      things.withBroader(thing).every((row) => !things.things[row]!.sensitive));
  const needs = arbitrateNeeds(drafts.filter(maySpeak), {
    things,
    notWanted,
    ...(input.weightOf && { weightOf: input.weightOf }),
    isMuted,
  });
  return { observations, found, stages, needs, notWanted, setAside, world };
}
