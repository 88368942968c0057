import type { HistorySnapshot } from '../history/event-source.ts';
import type { Intent } from '../intent/predict-needs.ts';
import { toLifeStage } from '../intent/running-stage.ts';
import { toNeed } from '../intent/write-need.ts';
import { excludeItems } from '../ranking/exclude.ts';
import type { Language, Profile, WorldNow } from '../types.ts';
import type { EngineDeps } from './deps.ts';
import { nameMuted } from './name-muted.ts';
import { isAmong, offerNeeds } from './offer-needs.ts';
import type { Understanding } from './understand-history.ts';

/**
 * Interests, stages and needs as the shopper sees them, each with the events it rests on; what was put away, and what the
 * calendar says. Needs that the shop cannot serve are left out.
 */
export function tellIntent(
  intent: Intent,
  { timeline, mined }: Understanding,
  { settings }: HistorySnapshot,
  deps: EngineDeps,
  nowMs: number,
  language: Language,
): Pick<Profile, 'interests' | 'stages' | 'needs' | 'muted' | 'world'> {
  const { catalog, things } = deps;
  const isUnwanted = isAmong(intent.notWanted, deps);
  const exclusions = excludeItems({
    catalog,
    timeline,
    settings,
    placement: 'for-you',
    context: [],
    nowMs,
  });
  const offers = offerNeeds(intent, deps, mined.vectors, {
    ...exclusions,
    isExcluded: (item) => exclusions.isExcluded(item) || isUnwanted(item),
  });
  return {
    interests: intent.found.interests.map(
      ({ things: _, weights: __, groups: ___, ids: ____, ...interest }) => interest,
    ),
    stages: intent.stages.map((stage) => toLifeStage(stage, intent.nowMs)),
    needs: offers
      .filter(({ items }) => items.length > 0)
      .map(({ need, items }) =>
        toNeed(
          intent.needs[need]!,
          things!,
          items.map((item) => catalog.items[item]!.id),
          language,
        ),
      ),
    muted: nameMuted(settings, deps, language, intent.found.away),
    world: nameWorld(intent.world, language),
  };
}

function nameWorld({ city, season, spells, festivals }: Intent['world'], language: Language): WorldNow {
  return {
    ...(city && { city: city.name[language] }),
    ...(season && { season: season.name[language] }),
    spells: spells.filter(({ daysUntil }) => daysUntil === 0).map(({ name }) => name[language]),
    festivals: festivals.map(({ name }) => name[language]),
  };
}
