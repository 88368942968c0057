import type { HistorySnapshot } from '../history/event-source.ts';
import { compileTimelines, monthsOfThings } from '../intent/compile-timelines.ts';
import { findAccessories } from '../intent/find-accessories.ts';
import { type Intent, predictNeeds } from '../intent/predict-needs.ts';
import type { StageModel } from '../intent/stage-model.ts';
import { readYear, type ThingsOfYear } from '../intent/things-out-of-season.ts';
import type { CommonKnowledge } from '../knowledge/common-knowledge.ts';
import type { World } from '../knowledge/world/tell-world.ts';
import { weighSources } from '../learning/weigh-sources.ts';
import type { Catalog } from '../pack/catalog.ts';
import type { Language } from '../types.ts';
import type { EngineDeps } from './deps.ts';

/** Works out what a shopper is about and what comes next; undefined where the pack names no things. */
export type UnderstandIntent = (
  snapshot: HistorySnapshot,
  nowMs: number,
  language: Language,
) => Promise<Intent | undefined>;

/** A text is asked about once: modifiers are few and a shop's brands are many. */
function rememberBrands({ items }: Catalog): (text: string) => boolean {
  let brands: string[] | undefined;
  const known = new Map<string, boolean>();
  return (text) => {
    brands ??= [...new Set(items.flatMap(({ brand }) => brand?.toLowerCase() ?? []))];
    let found = known.get(text);
    if (found === undefined) {
      found = brands.some((brand) => brand.length > 2 && text.includes(brand));
      known.set(text, found);
    }
    return found;
  };
}

/** Timelines are made ready for this shop once, when they are first asked. */
export function createIntent({
  catalog,
  things,
  popularity,
  timelines = {},
  knowledge,
}: Pick<EngineDeps, 'catalog' | 'things' | 'popularity' | 'timelines' | 'knowledge'>): UnderstandIntent {
  const isBrand = rememberBrands(catalog);
  const years = new Map<string, ThingsOfYear>();
  let ready:
    | Promise<{
        known: CommonKnowledge;
        models: StageModel[];
        months: Map<number, Set<number>>;
        accessories: Map<number, number[]>;
      }>
    | undefined;
  const open = async (load: () => Promise<CommonKnowledge>) => {
    const known = await load();
    return {
      known,
      models: compileTimelines(timelines, things!, popularity),
      months: monthsOfThings(timelines, things!),
      accessories: findAccessories(things!, catalog),
    };
  };
  return async (snapshot, nowMs, language) => {
    if (!things || things.things.length === 0 || !knowledge) return undefined;
    ready ??= open(knowledge).catch((error) => {
      ready = undefined;
      throw error;
    });
    const { known, models, months, accessories } = await ready;
    const { settings, events } = snapshot;
    const yearOf = (city: string | undefined, worldAt: (timeMs: number) => World): ThingsOfYear => {
      const calendarYear = new Date(nowMs).getUTCFullYear();
      const key = `${language}/${city ?? ''}/${settings.sensitive ?? false}/${calendarYear}`;
      const year = years.get(key) ?? readYear(worldAt, calendarYear, things);
      years.clear();
      years.set(key, year);
      return year;
    };
    return predictNeeds({
      events: settings.personalised ? events : [],
      catalog,
      popularity,
      isBrand,
      things,
      models,
      months,
      accessories,
      tellWorld: known.tellWorld,
      yearOf,
      settings,
      nowMs,
      language,
      weightOf: weighSources(events),
    });
  };
}
