import type { HistorySnapshot } from '../history/event-source.ts';
import { compileTimelines, monthsOfThings } from '../intent/compile-timelines.ts';
import { findAccessories } from '../intent/find-accessories.ts';
import { findIntentMoment } from '../intent/find-intent-moment.ts';
import { createEventReader } from '../intent/observe-things.ts';
import { type Intent, predictNeeds } from '../intent/predict-needs.ts';
import type { CommonKnowledge } from '../knowledge/common-knowledge.ts';
import { weighSources } from '../learning/weigh-sources.ts';
import { firstFrom } from '../timeline/first-from.ts';
import type { Language } from '../types.ts';
import type { EngineDeps } from './deps.ts';
import { findBrand } from './find-brand.ts';
import { recentPlaces } from './foresee-tags.ts';
import { createHistoryKeeper } from './keep-history.ts';
import { createYearTeller } from './tell-year.ts';

/** Works out what a shopper is about and what comes next; undefined where the pack names no things. */
export type UnderstandIntent = (
  snapshot: HistorySnapshot,
  nowMs: number,
  language: Language,
) => Promise<Intent | undefined>;

const dayMs = 86_400_000;
/** Deeds that old tell of nothing that still runs: a dog bought for as a puppy is old by then. Cut to whole days, so that a history stays the same for a day. */
const maxAgeDays = 15 * 365;
const maxIntents = 4;

/**
 * Timelines are made ready for this shop once, when they are first asked. Intent is worked out for the last moment at which
 * behaviour turned (`findIntentMoment`) and used again until the next one; what it is does not depend on what was asked before.
 */
export function createIntent({
  catalog,
  things,
  popularity,
  timelines = {},
  knowledge,
  foresight,
}: Pick<
  EngineDeps,
  'catalog' | 'things' | 'popularity' | 'timelines' | 'knowledge' | 'foresight'
>): UnderstandIntent {
  const isBrand = findBrand(catalog);
  const open = async (load: () => Promise<CommonKnowledge>) => {
    const known = await load();
    const reader = createEventReader(catalog, things!);
    return {
      reader,
      keeper: createHistoryKeeper(reader, things!),
      tellYear: createYearTeller(known, things!),
      models: compileTimelines(timelines, things!, popularity),
      months: monthsOfThings(timelines, things!),
      accessories: findAccessories(things!, catalog),
    };
  };
  let ready: ReturnType<typeof open> | undefined;
  return async (snapshot, nowMs, language) => {
    if (!things || things.things.length === 0 || !knowledge) return undefined;
    ready ??= open(knowledge).catch((error) => {
      ready = undefined;
      throw error;
    });
    const { reader, keeper, tellYear, models, months, accessories } = await ready;
    const { settings } = snapshot;
    const all = settings.personalised ? snapshot.events : [];
    const moment = findIntentMoment(all, nowMs, reader.subjectOf);
    const oldestMs = (Math.floor(moment.timeMs / dayMs) - maxAgeDays) * dayMs;
    const events = all.slice(firstFrom(all, oldestMs), moment.numEvents);
    const { observations, columns, memory, intents } = keeper.read(events, moment.timeMs);
    const { world, year } = tellYear(nowMs, settings, language);
    const { city, mutedTags, sensitive } = settings;
    const key = JSON.stringify([moment.timeMs, world.dateLocal, language, city, mutedTags, sensitive]);
    let intent = intents.get(key);
    if (!intent) {
      intent = predictNeeds({
        observations,
        columns,
        memory,
        catalog,
        popularity,
        isBrand,
        things,
        models,
        months,
        accessories,
        world,
        year,
        settings,
        nowMs: moment.timeMs,
        language,
        weightOf: weighSources(events),
        ...(foresight && {
          foreseen: foresight.foresee(recentPlaces(events, catalog)),
          rateOf: foresight.rateOf,
        }),
      });
      if (intents.size >= maxIntents) intents.clear();
      intents.set(key, intent);
    }
    return intent;
  };
}
