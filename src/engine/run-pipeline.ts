import type { HistorySnapshot } from '../history/event-source.ts';
import type { Intent } from '../intent/predict-needs.ts';
import { excludeItems } from '../ranking/exclude.ts';
import { middleOfDial } from '../ranking/turn-dial.ts';
import { explain } from '../reasons/explain.ts';
import { edgeWeight } from '../retrieval/graph.ts';
import { arrange, clampLimit } from '../slate/arrange.ts';
import type { ItemIndex, Language, Placement, Reason, ScoredItem } from '../types.ts';
import { chooseContext } from './choose-context.ts';
import type { EngineDeps, EngineRequest } from './deps.ts';
import { groundNeeds } from './ground-needs.ts';
import { isAmong, isAside } from './offer-needs.ts';
import { goesByVoices, scoreItems } from './score-items.ts';
import type { StageTimer } from './time-stages.ts';
import { type Understanding, understandHistory } from './understand-history.ts';
import type { UnderstandIntent } from './understand-intent.ts';
import { weaveList } from './weave-list.ts';

/** One list with all that it was made of. */
export interface PipelineResult {
  understanding: Understanding;
  intent?: Intent;
  /** Whether the pack's own ranker made the order. */
  learned: boolean;
  /** Everything that was scored, best first. */
  scored: readonly ScoredItem[];
  /** What is shown, in its order. */
  slate: ScoredItem[];
  /** One for each of the slate. */
  reasons: Reason[];
  /** Row of the need that each of the slate serves, -1 for none. */
  needs: Int32Array;
}

/** Needs are foreseen for the feed, and for what goes with a thing; not beside an item, nor among what was met. */
const foreseeing: readonly Placement[] = ['for-you', 'complementary'];

/** The stages in a row: understand, retrieve, rank, arrange, explain. */
export async function runPipeline(
  deps: EngineDeps,
  snapshot: HistorySnapshot,
  request: EngineRequest,
  language: Language,
  popularFrom: number,
  timer: StageTimer,
  understandIntent: UnderstandIntent,
): Promise<PipelineResult> {
  const { catalog, vectors, popularity, neighbors } = deps;
  const { placement, nowMs } = request;
  const { settings } = snapshot;
  const { meaning = middleOfDial } = settings;
  const limit = clampLimit(request.limit);

  const mayUseStored = request.minimum !== 'model';
  const understanding = await understandHistory(deps, snapshot, { nowMs, language, mayUseStored }, timer);
  const { timeline, mined, filtered } = understanding;

  // Of whom nothing is known, not even the city, the list is what the build made for everyone.
  const hasGround = snapshot.events.length > 0 || settings.city !== undefined;
  const intent =
    deps.things && hasGround && foreseeing.includes(placement) && settings.personalised
      ? await timer.wait('intent', () => understandIntent(snapshot, nowMs, language))
      : undefined;
  const isUnwanted = intent ? isAmong(intent.notWanted, deps) : () => false;
  const isSetAside = intent ? isAside(intent, deps) : () => false;

  const context = chooseContext(request, timeline, catalog);
  const exclusions = excludeItems({
    catalog,
    timeline,
    settings,
    placement,
    context,
    nowMs,
    ranksRepeats: goesByVoices(deps, placement) && deps.ranker!.ranksRepeats,
  });
  const { isKnown } = exclusions;
  const isExcluded = (item: ItemIndex): boolean => exclusions.isExcluded(item) || isUnwanted(item);
  const { scored, learned } = scoreItems({
    deps,
    understanding,
    placement,
    context,
    exclusions: { isExcluded, isKnown },
    meaning,
    nowMs,
    limit,
    timer,
  });
  const arranged = timer.run('arrange', () => {
    if (placement === 'recent') return scored.slice(0, limit);
    const options = {
      limit,
      diversity: settings.diversity,
      shown: filtered.shown,
      catalog,
      vectorOf: vectors.rowVector,
    };
    const list: ScoredItem[] = [];
    const waits = (item: ItemIndex): number => (isKnown(item) ? 2 : isSetAside(item) ? 1 : 0);
    for (const turn of [0, 1, 2]) {
      if (list.length >= limit) break;
      const own = scored.filter(({ item }) => waits(item) === turn);
      list.push(...arrange(own, { ...options, limit: limit - list.length }));
    }
    return list.slice(0, limit);
  });
  const woven =
    intent && placement === 'for-you'
      ? timer.run('needs', () =>
          weaveList(arranged, {
            intent,
            deps,
            interests: mined.vectors,
            exclusions: { ...exclusions, isExcluded },
            nowMs,
            limit,
            meaning,
            isLearned: learned,
          }),
        )
      : undefined;
  const { list: slate, needs } = woven ?? { list: arranged, needs: new Int32Array(arranged.length).fill(-1) };
  const grounds =
    intent &&
    groundNeeds(intent, slate, needs, woven?.bundle, { catalog, language, nowMs, city: settings.city });
  const reasons = timer.run('explain', () =>
    explain(
      slate,
      {
        catalog,
        language,
        rows: mined.rows,
        attention: (interest, row) => mined.attention[interest * mined.rows.length + row] ?? 0,
        page: request.itemId === undefined ? undefined : context[0],
        nowMs,
        vectorOf: vectors.rowVector,
        needOf: (item) => grounds?.get(item),
        popularity,
        popularFrom,
        // Beside a ranker the edges are weights of a regression, not shoppers: no sentence may rest on them.
        edge: (from, to) => (deps.ranker ? 0 : edgeWeight(neighbors, from, to)),
      },
      deps.seed ?? 0,
    ),
  );
  return {
    understanding,
    ...(intent && { intent }),
    learned,
    scored,
    slate,
    reasons,
    needs,
  };
}
