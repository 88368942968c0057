import type { EngineDeps, EngineRequest } from './engine/deps.ts';
import { explainRank } from './engine/explain-rank.ts';
import { nameMuted } from './engine/name-muted.ts';
import { findPopularThreshold } from './engine/popular-threshold.ts';
import { runPipeline } from './engine/run-pipeline.ts';
import { tellIntent } from './engine/tell-intent.ts';
import { type StageTimer, timeStages } from './engine/time-stages.ts';
import { toCard } from './engine/to-card.ts';
import { type Understanding, understandHistory } from './engine/understand-history.ts';
import { createIntent } from './engine/understand-intent.ts';
import { MisuseError } from './errors.ts';
import type { HistorySnapshot } from './history/event-source.ts';
import { needId, tagOf } from './intent/write-need.ts';
import { tellSources } from './learning/weigh-sources.ts';
import { modifierShare } from './retrieval/find-by-need.ts';
import {
  type FeedData,
  type FeedStatus,
  type ItemId,
  type Language,
  languages,
  type Profile,
  placements,
  type Why,
} from './types.ts';

export type { EngineDeps, EngineModels, EngineRequest, InterestStore } from './engine/deps.ts';

/**
 * The stages in a row, everything injected. Each answer is a pure function of (events, settings, pack, models, nowMs,
 * seed): equal inputs give equal lists, byte for byte, whatever was asked before.
 *
 * `status.source` of a list: `model` when the history encoder ran (or stood ready and there was no history to read), or
 * the pack's own ranker made the order, which runs without a backend (device `none`);
 * `stored` when an encoding it made of the same history earlier was used, `fallback` otherwise, with the reason.
 */
export interface Engine {
  recommend(request: EngineRequest): Promise<FeedData>;
  /** @param language  Of the words in it, the engine's own by default. */
  profile(nowMs: number, language?: Language): Promise<Profile>;
  /** @throws {MisuseError} if the item does not stand among the candidates of this list. */
  why(itemId: ItemId, request: EngineRequest): Promise<Why>;
}

export function createEngine(deps: EngineDeps): Engine {
  const { catalog, packVersion } = deps;
  const popularFrom = findPopularThreshold(deps.popularity);
  const understandIntent = createIntent(deps);

  const chooseLanguage = (asked: Language | undefined): { language: Language; warnings: string[] } => {
    const language = asked ?? deps.language;
    if (languages.includes(language)) return { language, warnings: catalog.warnings(language) };
    const warning = `There are no lists in '${language}'; '${deps.language}' is used. Languages: ${languages.join(', ')}.`;
    return { language: deps.language, warnings: [warning, ...catalog.warnings(deps.language)] };
  };

  const toStatus = (
    { source: understood, failure, timeline }: Understanding,
    { settings }: HistorySnapshot,
    warnings: string[],
    timer: StageTimer,
    learned = false,
  ): FeedStatus => {
    const models = deps.models();
    const source = learned ? 'model' : understood;
    const around = deps.surroundings?.() ?? {};
    const isModel = understood === 'model';
    const reason =
      failure ?? (settings.personalised ? around.fallbackReason : 'Personalisation is switched off.');
    const unknown =
      timeline.numUnknown > 0
        ? [`${timeline.numUnknown} events name items that the pack does not hold.`]
        : [];
    return {
      source,
      ...(source === 'fallback' && reason !== undefined ? { fallbackReason: reason } : {}),
      device: isModel ? (models?.device ?? 'none') : 'none',
      dtype: isModel ? (models?.dtype ?? 'none') : learned ? 'q8' : 'none',
      pack: around.pack ?? 'complete',
      packVersion,
      persistent: around.persistent ?? false,
      warnings: [...(around.warnings ?? []), ...warnings, ...unknown],
      timings: timer.timings,
      bytes: around.bytes ?? 0,
    };
  };

  const checkPlacement = ({ placement }: EngineRequest): void => {
    if (placements.includes(placement)) return;
    throw new MisuseError(`There is no placement '${placement}'. Placements: ${placements.join(', ')}.`);
  };

  return {
    async recommend(request) {
      checkPlacement(request);
      const timer = timeStages(deps.performanceNow);
      const { language, warnings } = chooseLanguage(request.language);
      const snapshot = await timer.wait('read', () => deps.source.read());
      const list = await runPipeline(deps, snapshot, request, language, popularFrom, timer, understandIntent);
      const isUnknownPage = request.itemId !== undefined && catalog.indexOf(request.itemId) === undefined;
      if (isUnknownPage) warnings.push(`The page's item '${request.itemId}' is not in the pack.`);
      const needAt = (place: number) => {
        const need = list.intent?.needs[list.needs[place] ?? -1];
        if (!need) return undefined;
        // On a card the modifier must be true of the item; the need itself may ask for more than the shop has.
        const { modifier, ...bare } = need;
        const holds = modifierShare(modifier, list.slate[place]!.item, catalog) === 1;
        const tag = tagOf(holds ? need : bare, deps.things!, language);
        return { tag, id: needId(need, deps.things!) };
      };
      const cards = list.slate.map((scored, place) =>
        toCard(deps, scored, list.reasons[place]!, language, needAt(place)),
      );
      return {
        placement: request.placement,
        language,
        state: cards.length > 0 ? 'ready' : 'empty',
        cards,
        status: toStatus(list.understanding, snapshot, warnings, timer, list.learned),
      };
    },

    async profile(nowMs, asked) {
      const timer = timeStages(deps.performanceNow);
      const { language, warnings } = chooseLanguage(asked);
      const snapshot = await timer.wait('read', () => deps.source.read());
      const options = { nowMs, language, mayUseStored: true };
      const understanding = await understandHistory(deps, snapshot, options, timer);
      const intent = await timer.wait('intent', () => understandIntent(snapshot, nowMs, language));
      const told = intent
        ? tellIntent(intent, understanding, snapshot, deps, nowMs, language)
        : {
            interests: understanding.mined.interests,
            stages: [],
            needs: [],
            muted: nameMuted(snapshot.settings, deps, language),
          };
      return {
        ...told,
        sources: tellSources(snapshot.events),
        events: snapshot.events,
        settings: snapshot.settings,
        status: toStatus(understanding, snapshot, warnings, timer),
      };
    },

    async why(itemId, request) {
      checkPlacement(request);
      const { language } = chooseLanguage(request.language);
      const snapshot = await deps.source.read();
      return explainRank(itemId, request, catalog, snapshot, (events) =>
        runPipeline(
          deps,
          { ...snapshot, events },
          request,
          language,
          popularFrom,
          timeStages(),
          understandIntent,
        ),
      );
    },
  };
}
