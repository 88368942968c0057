import type { EngineDeps } from '../../engine/deps.ts';
import { rankByVoices } from '../../engine/rank-by-voices.ts';
import { timeStages } from '../../engine/time-stages.ts';
import { understandHistory } from '../../engine/understand-history.ts';
import { weighAnchors } from '../../engine/weigh-anchors.ts';
import { ModelLoadError } from '../../errors.ts';
import { consultExperts } from '../../ranking/consult-experts.ts';
import { rank } from '../../ranking/rank.ts';
import { situationOf, weightsBySituation } from '../../ranking/weights.ts';
import { retrieve } from '../../retrieval/retrieve.ts';
import type { ItemIndex, ScoredItem } from '../../types.ts';
import type { RowHistory, Scorer, SeenItems } from './row.ts';
import { toSnapshot } from './to-snapshot.ts';

/**
 * The engine's own stages, from events to scores, over the pack and the quantised model that ship: the pack's own ranker
 * where it has one, else the history encoder and the weights set by hand. Left out is what
 * belongs to the list and not to the ranking: the slate and the shop's rules (what is bought, one of a kind, muted).
 * Items that are no candidate get -Infinity; retrieval gives hundreds of candidates, so no first ten depends on it.
 *
 * @param deps  As `createEngine` takes them; the source is not read.
 */
export function createEngineScorer(deps: Omit<EngineDeps, 'source'>): Scorer {
  return {
    scoresCandidatesOnly: true,
    async score(history, seen, into) {
      into.fill(Number.NEGATIVE_INFINITY);
      for (const { item, score } of await rankForRow(deps, history, seen)) into[item] = score;
    },
  };
}

async function rankForRow(
  deps: Omit<EngineDeps, 'source'>,
  history: RowHistory,
  seen: SeenItems,
): Promise<ScoredItem[]> {
  const { catalog, popularity, language } = deps;
  const { snapshot, nowMs } = toSnapshot(history, catalog);
  const unread = { read: async () => snapshot };
  const understand = (models: typeof deps.models) =>
    understandHistory(
      { ...deps, models, source: unread },
      snapshot,
      { nowMs, language, mayUseStored: false },
      timeStages(),
    );
  const excluded = new Set(seen === 'exclude' ? history.items : []);
  const isExcluded = (item: ItemIndex): boolean => excluded.has(item);
  // The voices' order rests on the events alone; the history encoder would only say which interest a reason is about.
  const learned = deps.ranker && rankByVoices(deps, await understand(() => undefined), isExcluded);
  if (learned) return learned;
  const understanding = await understand(deps.models);
  const { timeline, mined, source, failure } = understanding;
  if (source !== 'model') {
    throw new ModelLoadError(
      `no model took part in a row, so there is nothing to judge: ${failure ?? source}`,
    );
  }
  const placement = 'for-you';
  const anchors = weighAnchors(timeline, nowMs);
  const found = retrieve({
    placement,
    index: deps.vectors,
    interests: mined.vectors,
    timeline,
    anchors,
    context: [],
    popularity,
    neighbors: deps.neighbors,
    transitions: deps.transitions,
    isExcluded,
  });
  const situation = {
    placement,
    strengths: mined.strengths,
    context: [],
    anchors,
    popularity,
    catalog,
  } as const;
  const weights = weightsBySituation[situationOf(placement, mined.interests.length > 0, true)];
  return rank(found.candidates, consultExperts(found, situation), weights);
}
